import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'

import { readIdNumber } from '@/lib/base/id-number'
import type { PlainDate } from '@/lib/base/plain-date'
import { officerOfLogin } from '@/lib/server/account'
import { transaction } from '@/lib/server/db'
import { setTestEnv, withDatabase } from '@/lib/server/db/testing'
import { myFiling, myFilings } from '@/lib/server/filings/views'
import { personOfPhone } from '@/lib/server/people'
import { root } from '../root.mjs'
import { citizens, officers } from './people'
import { playAll } from './play'

withDatabase({ YDT_NOW: '2026-11-22T10:00:00+08:00' })

const today = '2026-11-22' as PlainDate

const ownerOf = async (phone: string) => (await transaction((tx) => personOfPhone(tx, phone, new Date()))).id
const recordOf = async (phone: string) => {
  const ownerId = await ownerOf(phone)
  const [line] = await myFilings(ownerId, today)
  if (line === undefined) throw new Error('no record')
  return myFiling({ id: line.id, ownerId }, today)
}

describe('the demo', () => {
  test('shows a record in each of these states', async () => {
    const played = await playAll()
    expect(played.map(({ who, kind, state }) => `${who} ${kind} ${state}`)).toEqual([
      '王秀英 long-stay approved', '李建国 emergency submitted', '张敏 maternity draft', '赵强 long-stay on-commitment', '陈桂芳 long-stay draft', '刘洋 transfer waiting',
    ])
  })

  test('adds nothing and moves nothing when it is set up again', async () => {
    const first = await playAll()
    expect(await playAll()).toEqual(first)
    expect(await myFilings(await ownerOf(citizens.wang.phone), today)).toHaveLength(1)
  })

  test('stands at the reason for her who may not file, and waits for one paper from him', async () => {
    await playAll()
    const chen = await recordOf(citizens.chen.phone)
    expect(chen?.judgement.ok === true ? chen.judgement.value.decision.reasons.map(({ rule }) => rule) : []).toContain('long-stay.resident.barred')
    expect((await recordOf(citizens.liu.phone))?.asked.map(({ material }) => material)).toEqual(['referral'])
  })

  test('has days that speak: an emergency due on the next working day, a proof due within a week', async () => {
    await playAll()
    expect((await recordOf(citizens.li.phone))?.dueOn).toBe('2026-11-23')
    expect((await recordOf(citizens.zhao.phone))?.dueOn).toBe('2026-11-30')
  })

  test('gives each officer one area', async () => {
    await playAll()
    const found = await Promise.all(Object.values(officers).map(({ login }) => officerOfLogin(login)))
    expect(found.map((officer) => `${officer?.role ?? ''} ${officer?.area ?? ''}`)).toEqual(['clerk 220100', 'supervisor 220100', 'clerk 222400', 'clerk 219900', 'clerk 320100', 'clerk 370100', 'clerk 990000', 'administrator 000000'])
  })
})

describe('around Spring Festival 2026', () => {
  afterEach(() => { setTestEnv({ YDT_NOW: '2026-11-22T10:00:00+08:00' }) })

  test('the demo can be set up too', async () => {
    setTestEnv({ YDT_NOW: '2026-02-24T09:00:00+08:00' })
    expect(await playAll()).toHaveLength(6)
  })
})

describe('the made-up people', () => {
  test.each(Object.values(citizens))('$name has an ID number with a right checksum', ({ idNumber }) => {
    expect(readIdNumber(idNumber, today)).toMatchObject({ ok: true })
  })

  test('are all in the list that is printed', () => {
    const listed = readFileSync(join(root, 'scripts/demo-accounts.json'), 'utf8')
    for (const { name, phone } of Object.values(citizens)) expect(listed).toMatch(new RegExp(`${name}.*${phone}`))
    for (const { login, password } of Object.values(officers)) expect(listed).toMatch(new RegExp(`${login}，密码 ${password}`))
  })
})
