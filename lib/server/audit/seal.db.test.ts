import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import type { Tx } from '../db'
import { audit, auditSeal } from '../db/schema'
import { withDatabase } from '../db/testing'
import { log } from '../log'
import { checkAudit, record, sealAudit } from './index'

withDatabase()

const at = new Date('2026-02-13T02:00:00Z')
const write = (count: number) => transaction(async (tx) => {
  for (let n = 0; n < count; n += 1) await record(tx, { actor: 'clerk', action: 'desk.view', objectKind: 'filing', objectId: `f${String(n)}`, outcome: 'ok', data: { b: n, a: [n, 'x'] } }, at)
})
const rows = async () => (await transaction((tx) => tx.select({ id: audit.id }).from(audit).orderBy(audit.id))).map(({ id }) => id)
/** As whoever owns the database can. */
const asOwner = (work: (tx: Tx) => Promise<unknown>) => transaction(async (tx) => {
  for (const table of [audit, auditSeal]) await tx.execute(sql`alter table ${table} disable trigger user`)
  await work(tx)
  for (const table of [audit, auditSeal]) await tx.execute(sql`alter table ${table} enable trigger user`)
})

beforeEach(async () => {
  await write(5)
  await sealAudit()
})

describe('the audit', () => {
  test('sealed in several rounds holds together, and what is new waits for the next', async () => {
    await write(3)
    expect(await sealAudit()).toBe(3)
    expect(await sealAudit()).toBe(0)
    await write(1)
    expect(await checkAudit()).toMatchObject({ sealed: 8, waiting: 1, last: { seq: 8 }, faults: [] })
  })

  test('has its last mark in the log, also after a round that was just full', async () => {
    await transaction((tx) => tx.execute(sql`insert into ${audit} (at, actor, action, object_kind, outcome, data) select ${at.toISOString()}, 'system', 'x', 'x', 'ok', '{}' from generate_series(1, 1000)`))
    const said = vi.spyOn(log, 'info').mockReturnValue()
    expect(await sealAudit()).toBe(1_000)
    const { last } = await checkAudit()
    expect(said.mock.calls.at(-1)).toEqual(['audit.sealed', { rows: 1_000, last: last?.seq, mark: last?.mark }])
    said.mockRestore()
  })

  test('is sealed once, also by two servers at a time', async () => {
    await write(20)
    await Promise.all([sealAudit(), sealAudit()])
    expect(await checkAudit()).toMatchObject({ sealed: 25, waiting: 0, faults: [] })
  })

  test('takes in a row whose transaction began before others and ended after them', async () => {
    const [first = 0] = await rows()
    await asOwner((tx) => tx.execute(sql`insert into ${audit} (id, at, actor, action, object_kind, outcome, data) overriding system value values (${first + 1_000}, ${at.toISOString()}, 'system', 'x', 'x', 'ok', '{}')`))
    await sealAudit()
    await asOwner((tx) => tx.execute(sql`insert into ${audit} (id, at, actor, action, object_kind, outcome, data) overriding system value values (${first + 500}, ${at.toISOString()}, 'system', 'x', 'x', 'ok', '{}')`))
    expect(await sealAudit()).toBe(1)
    expect(await checkAudit()).toMatchObject({ sealed: 7, faults: [] })
  })

  test.each(['update', 'delete', 'truncate'] as const)('refuses to %s a seal, like a row of its own', async (what) => {
    const statements = { update: sql`update ${auditSeal} set mark = 'x'`, delete: sql`delete from ${auditSeal}`, truncate: sql`truncate ${auditSeal}` }
    await expect(transaction((tx) => tx.execute(statements[what]))).rejects.toThrow()
  })
})

describe('whoever owns the database', () => {
  test.each([
    ['changes a row', (tx: Tx, id: number) => tx.update(audit).set({ outcome: 'refused' }).where(eq(audit.id, id)), 'changed'],
    ['changes what goes with a row', (tx: Tx, id: number) => tx.update(audit).set({ data: { b: 2, a: [2, 'y'] } }).where(eq(audit.id, id)), 'changed'],
    ['takes a row away', (tx: Tx, id: number) => tx.delete(audit).where(eq(audit.id, id)), 'gone'],
    ['puts another mark in place of one', (tx: Tx, id: number) => tx.update(auditSeal).set({ mark: 'x' }).where(eq(auditSeal.auditId, id)), 'changed'],
  ] as const)('and %s is told, and which row', async (_, meddle, type) => {
    const id = (await rows())[2] ?? 0
    await asOwner((tx) => meddle(tx, id))
    expect((await checkAudit()).faults).toContainEqual({ type, seq: 3, auditId: id })
  })

  test('and gives a row a number so high that later ones would never be sealed is told', async () => {
    const [first = 0] = await rows()
    await asOwner((tx) => tx.execute(sql`insert into ${audit} (id, at, actor, action, object_kind, outcome, data) overriding system value values (${first + 1_000_000}, ${at.toISOString()}, 'system', 'x', 'x', 'ok', '{}')`))
    await sealAudit()
    await write(1)
    expect(await sealAudit()).toBe(0)
    expect((await checkAudit()).faults).toEqual([{ type: 'left-out', seq: 0, auditId: first + 5 }])
  })

  test('and takes a row away with its seal is told', async () => {
    const id = (await rows())[2] ?? 0
    await asOwner(async (tx) => {
      await tx.delete(auditSeal).where(eq(auditSeal.auditId, id))
      await tx.delete(audit).where(eq(audit.id, id))
    })
    expect((await checkAudit()).faults).toEqual([{ type: 'skipped', seq: 3, auditId: undefined }])
  })

  test('and cuts off the end leaves another last mark than the log has', async () => {
    const [before, ids] = [(await checkAudit()).last, await rows()]
    await asOwner(async (tx) => {
      await tx.delete(auditSeal).where(eq(auditSeal.seq, 5))
      await tx.delete(audit).where(eq(audit.id, ids[4] ?? 0))
    })
    expect((await checkAudit()).last).not.toEqual(before)
  })
})
