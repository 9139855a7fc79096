import { sql, type SQL } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import type { PlaceCode } from '@/lib/places/index'
import { transaction } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { fileOf } from '@/lib/server/tables/testing'

import { findHospitals, hospitalById } from '../index'
import { applyImport, bringFile, dropImport, faultFile, importView, newImportId, readImport, recentLists, undoList } from './index'

withDatabase()

const now = new Date('2026-11-22T02:00:00Z')
const act = { by: undefined, now }
const head = '机构编码,机构名称,省,市,区县,医院等级,地址,联系电话,住院\n'
const first = `${head}H22010400001,长春甲医院,吉林省,长春市,朝阳区,三甲,人民大街1号,0431-1111111,是
H22010400002,长春乙医院,吉林省,长春市,朝阳区,二甲,,,
H22240100003,延吉丙医院,吉林省,延边朝鲜族自治州,延吉市,未定级,,,否
`

async function bring(text: string, { covers, title = '名单' }: { readonly covers?: string; readonly title?: string } = {}) {
  const id = newImportId()
  const path = fileOf(text)
  await bringFile(id, { fileName: 'a.csv', bytes: text.length, title, listedOn: '2026-11-20' as PlainDate, covers }, { ...act, queued: false })
  await readImport(id, { path, keepFile: true })
  const view = await importView(id)
  if (view === undefined) throw new Error('no such import')
  return view
}
const apply = (id: string, closesMany = true) => applyImport(id, { ...act, closesMany })
const names = async () => (await findHospitals({ filter: {}, limit: 100 })).institutions.map(({ name }) => name).sort()

async function inForce(text: string, about: Parameters<typeof bring>[1] = {}): Promise<number> {
  const { id } = await bring(text, about)
  const done = await apply(id)
  if (!done.ok) throw new Error(done.error.code)
  return done.value.list
}

const infoIn = async (place: string) => (await findHospitals({ filter: { place: place as PlaceCode } })).info

/** All that the table says now, as one text. */
const rowsOf = (asked: SQL) => transaction(async (tx) => (await tx.execute(asked) as { readonly rows: readonly Readonly<Record<string, unknown>>[] }).rows)
const whole = async () => JSON.stringify(await rowsOf(sql`select id, name, code, level, address, phone, open, aliases, names, district from hospital where until is null order by id`))

describe('a list that was brought', () => {
  test('is read, compared and put in force', async () => {
    const view = await bring(first, { covers: '220000' })
    expect(view).toMatchObject({ state: 'ready', rows: 3, added: 3, changed: 0, closed: 0, faults: 0, percent: 100 })
    expect(view.preview?.added[0]).toEqual({ name: '长春甲医院', place: '吉林省长春市朝阳区', level: 'tertiary-a' })
    expect(await names()).toEqual([])
    expect(await apply(view.id)).toEqual({ ok: true, value: { list: 1 } })
    expect(await names()).toEqual(['延吉丙医院', '长春乙医院', '长春甲医院'].sort())
    expect((await hospitalById('H22010400001'))?.hospital).toMatchObject({
      code: 'H22010400001', city: '220100', district: '220104', level: 'tertiary-a', phone: '0431-1111111',
      open: { inpatient: { state: 'yes', source: '名单', on: '2026-11-20' } },
    })
    expect((await hospitalById('H22010400002'))?.hospital.open).toEqual({})
    expect(await infoIn('220100')).toEqual({ origin: 'official', on: '2026-11-20', version: '1' })
    expect(await infoIn('110000')).toMatchObject({ version: '0' })
  })

  test('changes what it says otherwise, keeps what it does not say, and closes what it no longer names', async () => {
    await inForce(first, { covers: '220000' })
    const view = await bring(`${head}H22010400001,长春甲医院,吉林省,长春市,朝阳区,,新地址,,\nH22240100003,延吉丙医院,吉林省,延边朝鲜族自治州,延吉市,,,,\n`, { covers: '220000' })
    expect(view).toMatchObject({ added: 0, changed: 1, same: 1, closed: 1 })
    expect(view.preview?.changed).toEqual([{ name: '长春甲医院', changes: [{ what: 'address', from: '人民大街1号', to: '新地址' }] }])
    expect(await applyImport(view.id, { ...act, closesMany: false })).toEqual({ ok: false, error: { code: 'closes-many' } })
    await apply(view.id)
    expect((await hospitalById('H22010400001'))?.hospital).toMatchObject({ address: '新地址', level: 'tertiary-a', phone: '0431-1111111', open: { inpatient: { state: 'yes' } } })
    expect(await hospitalById('H22010400002')).toMatchObject({ closedOn: '2026-11-20', hospital: { name: '长春乙医院' } })
  })

  test('of one city closes nothing elsewhere, and one that only corrects closes nothing at all', async () => {
    await inForce(first, { covers: '220000' })
    expect(await bring(`${head}H22010400001,长春甲医院,吉林省,长春市,,,,,\n`, { covers: '220100' })).toMatchObject({ closed: 1 })
    expect(await bring(`${head}H22010400001,长春甲医院,吉林省,长春市,,,,,\n`)).toMatchObject({ closed: 0 })
  })

  test('of hospitals says nothing of pharmacies', async () => {
    await inForce(`${first}P22010400009,长春大药房,吉林省,长春市,朝阳区,,,,\n`, { covers: '220000' })
    expect(await bring(first, { covers: '220000' })).toMatchObject({ closed: 0, same: 3 })
  })

  test('gives a code to what was known by name, and remembers a former name', async () => {
    await inForce('机构名称,市,简称\n长春甲医院,长春市,甲院\n', { covers: '220000' })
    const id = (await findHospitals({ words: '甲院' })).institutions[0]?.id ?? ''
    expect(id).toMatch(/^S220100-\d{9}$/u)
    await inForce(first, { covers: '220000' })
    expect((await hospitalById(id))?.hospital).toMatchObject({ code: 'H22010400001', aliases: [{ type: 'short', text: '甲院' }] })
    await inForce(`${head}H22010400001,长春中心甲医院,吉林省,长春市,朝阳区,,,,\n`)
    const found = (await findHospitals({ words: '长春甲医院' })).institutions[0]
    expect(found).toMatchObject({ id, name: '长春中心甲医院' })
    expect(found?.aliases).toContainEqual({ type: 'former', text: '长春甲医院' })
    expect((await findHospitals({ words: '甲院' })).institutions[0]?.id).toBe(id)
  })

  test('tells every fault with its line, and a fault closes nothing', async () => {
    await inForce(first, { covers: '220000' })
    const view = await bring(`${head}H2201040,长春甲医院,吉林省,长春市,朝阳区,四甲,,abc,也许
,,吉林省,长春市,,,,,
H22010400002,长春乙医院,吉林省,长春市,朝阳区,二甲,,,
H22010400002,长春乙医院,吉林省,长春市,朝阳区,二甲,,,
H11010100001,北京医院,北京市,,东城区,,,,
H22010400007,无处医院,,大马士革市,,,,,
H22240100003,延吉丙医院,吉林省,延边朝鲜族自治州,延吉市,,,,
`, { covers: '220000' })
    expect(view.firstFaults.map(({ line, code, value, weight }) => [line, code, value, weight])).toEqual([
      [2, 'code-unreadable', 'H2201040', 'row'], [2, 'level-unknown', '四甲', 'value'], [2, 'phone-unreadable', 'abc', 'value'], [2, 'flag-unknown', '也许', 'value'],
      [3, 'name-missing', '', 'row'], [5, 'twice', '4', 'row'], [6, 'outside', '110101', 'row'], [7, 'place-unknown', '大马士革市', 'value'],
    ])
    expect(view).toMatchObject({ rows: 7, faults: 8, closed: 0 })
    let file = ''
    for await (const part of faultFile(view.id)) file += part
    expect(file.split('\r\n')).toHaveLength(10)
    expect(file).toContain('"2","机构编码","H2201040","编码不对：应是 H 或 P 加 11 位数字","整行没有收"')
  })

  test('that cannot be read says why, and leaves nothing behind', async () => {
    expect(await bring('甲,乙\n1,2\n')).toMatchObject({ state: 'failed', trouble: { code: 'no-header' } })
    expect(await bring(head)).toMatchObject({ state: 'failed', trouble: { code: 'no-rows' } })
    expect(await bring('机构编码,地址\nH1,x\n')).toMatchObject({ state: 'failed', trouble: { code: 'no-header' } })
  })

  test('that was thrown away changes nothing', async () => {
    const { id } = await bring(first)
    expect(await dropImport(id, act)).toEqual({ ok: true, value: undefined })
    expect(await apply(id)).toEqual({ ok: false, error: { code: 'not-ready' } })
    expect(await names()).toEqual([])
  })

  test('is compared again when another came between, and nobody puts unseen changes in force', async () => {
    const { id } = await bring(first, { covers: '220000' })
    await inForce(`${head}H22010400001,长春甲医院,吉林省,长春市,朝阳区,三乙,,,\n`)
    expect(await apply(id)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } })
    expect(await importView(id)).toMatchObject({ added: 2, changed: 1 })
    expect((await apply(id)).ok).toBe(true)
  })
})

describe('an import', () => {
  beforeEach(async () => { await inForce(first, { covers: '220000' }) })
  const second = `${head}H22010400001,长春新甲医院,吉林省,长春市,朝阳区,三甲,别处,,\nH22010400004,长春丁医院,吉林省,长春市,朝阳区,,,,\n`

  test('that breaks off half-way leaves the old list whole', async () => {
    const before = await whole()
    const { id } = await bring(second, { covers: '220000' })
    await transaction(async (tx) => {
      await tx.execute(sql`create function break_off() returns trigger language plpgsql as $$ begin if new.name = '长春丁医院' then raise exception 'power'; end if; return new; end $$`)
      await tx.execute(sql`create trigger break_off before insert on hospital for each row execute function break_off()`)
    })
    try {
      await expect(apply(id)).rejects.toThrow()
    } finally {
      await transaction(async (tx) => {
        await tx.execute(sql`drop trigger break_off on hospital`)
        await tx.execute(sql`drop function break_off()`)
      })
    }
    expect(await whole()).toBe(before)
    expect((await recentLists()).map(({ id: list }) => list)).toEqual([1])
    expect(await importView(id)).toMatchObject({ state: 'ready' })
  })

  test('can be taken back, and everything is as it was before it', async () => {
    const before = await whole()
    const list = await inForce(second, { covers: '220000' })
    expect(await whole()).not.toBe(before)
    expect(await undoList(list, act)).toMatchObject({ ok: true })
    expect(await whole()).toBe(before)
    expect((await recentLists()).map(({ kind, undone, undoable }) => [kind, undone, undoable])).toEqual([['undo', false, false], ['import', true, false], ['import', false, true]])
    expect(await undoList(list, act)).toEqual({ ok: false, error: { code: 'not-the-last' } })
  })

  test('after one that was taken back can be taken back too, down to the empty list', async () => {
    const list = await inForce(second, { covers: '220000' })
    await undoList(list, act)
    const [, , oldest] = await recentLists()
    await undoList(oldest?.id ?? 0, act)
    expect(await names()).toEqual([])
    expect((await hospitalById('H22010400001'))?.closedOn).toBe('2026-11-20')
  })

  test('is written down with who did it and how it ended', async () => {
    expect(await rowsOf(sql`select action, outcome from audit order by id`)).toEqual([{ action: 'hospitals.bring', outcome: 'ok' }, { action: 'hospitals.apply', outcome: 'ok' }])
  })
})
