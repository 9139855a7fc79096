import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { deleteAccount } from '@/lib/server/account'
import { transaction } from '@/lib/server/db'
import { filing, person } from '@/lib/server/db/schema'
import { withDatabase } from '@/lib/server/db/testing'
import { openFiling } from '@/lib/server/filings/filing'
import { markOfId, markOfPhone } from '@/lib/server/filings/parties'

import { approveCase, askForMore, claimCase, refuseCase, revokeCase, type Officer, type OnDesk } from './act'
import { selfOf } from './own'
import { findToDecide, findToRead } from './repo'
import { auditOf, filed, moment, officer, rowOf, type Filed } from './testing'
import { openCase } from './views'

withDatabase()

const at = moment('2026-02-13T02:00:00Z')
const because = { reason: '不符合', pack: 'jilin-2017-79', rule: 'forgery' }
const acts: Readonly<Record<string, (by: Officer, on: OnDesk) => Promise<{ ok: true } | { ok: false; error: { code: string } }>>> = {
  claim: (by, on) => claimCase(by, on, at),
  approve: (by, on) => approveCase(by, on, at),
  ask: (by, on) => askForMore(by, { ...on, items: [{ id: 'q1', says: '请写明单位' }] }, at),
  refuse: (by, on) => refuseCase(by, { ...on, ...because }, at),
  revoke: (by, on) => revokeCase(by, { ...on, ...because }, at),
}

const answersOf = async ({ id }: Filed) => {
  const row = await rowOf(id)
  if (row === undefined) throw new Error('no such record')
  return openFiling(row).answers
}
const ownPhone = markOfPhone('13987654321')
const asCitizen = async (ownerId: string) => transaction((tx) => tx.update(person).set({ phoneIndex: ownPhone }).where(eq(person.id, ownerId)))

/** Each way in which a record is an officer's own. */
const ways: readonly (readonly [string, (sent: Filed) => Promise<Officer>])[] = [
  ['names their phone', () => officer('220100', 'clerk', { phoneIndex: markOfPhone('13812345678') })],
  ['names their ID number', async (sent) => officer('220100', 'supervisor', { idIndex: markOfId((await answersOf(sent)).idNumber ?? '') })],
  ['was filed from their own account', async (sent) => {
    await asCitizen(sent.ownerId)
    return officer('220100', 'clerk', { phoneIndex: ownPhone })
  }],
  ['is about somebody for whom they filed another one', async (sent) => {
    const other = await filed('maternity')
    await asCitizen(other.ownerId)
    const { idNumber = '' } = await answersOf(sent)
    await transaction((tx) => tx.update(filing).set({ parties: [markOfId(idNumber)] }).where(eq(filing.id, other.id)))
    return officer('220100', 'clerk', { phoneIndex: ownPhone })
  }],
]

describe.each(ways)('a record that %s', (_, make) => {
  test('is decided by others: every act is refused, changes nothing and is on record', async () => {
    const sent = await filed('household')
    const own = await make(sent)
    for (const [name, act] of Object.entries(acts)) expect([name, await act(own, sent)]).toEqual([name, { ok: false, error: { code: 'own-case' } }])
    expect(await rowOf(sent.id)).toMatchObject({ version: sent.version, state: 'submitted', handlerId: null })
    expect(await auditOf(own)).toEqual(Object.keys(acts).map((name) => `filing.${name} own-case`))
    expect((await claimCase(await officer(), sent, at)).ok).toBe(true)
  })

  test('is not found by the query that decides, and says so on its page', async () => {
    const sent = await filed('household')
    const own = await make(sent)
    const found = await transaction(async (tx) => [await findToDecide(tx, { ...sent, area: own.area }, await selfOf(tx, own)), await findToRead(tx, { ...sent, area: own.area })])
    expect(found.map((row) => row?.id)).toEqual([undefined, sent.id])
    expect(await openCase(own, sent.id, at)).toMatchObject({ own: true, options: { possible: [] } })
    expect(await openCase(await officer(), sent.id, at)).toMatchObject({ own: false, options: { possible: ['claim'] } })
  })
})

test('a record that an officer filed before their own account ended is still theirs', async () => {
  const sent = await filed('household')
  await asCitizen(sent.ownerId)
  await deleteAccount(sent.ownerId, at.now)
  const own = await officer('220100', 'clerk', { phoneIndex: ownPhone })
  expect(await claimCase(own, sent, at)).toEqual({ ok: false, error: { code: 'own-case' } })
  expect(await openCase(own, sent.id, at)).toMatchObject({ own: true, options: { possible: [] } })
  expect(await openCase(await officer(), sent.id, at)).toMatchObject({ own: false, options: { possible: ['claim'] } })
})

test('a record from before the marks is known by its answers', async () => {
  const sent = await filed('household')
  await transaction((tx) => tx.update(filing).set({ parties: [] }).where(eq(filing.id, sent.id)))
  expect(await claimCase(await officer('220100', 'clerk', { phoneIndex: markOfPhone('13812345678') }), sent, at)).toEqual({ ok: false, error: { code: 'own-case' } })
})

test('one’s own record in another area is not found, like any other there', async () => {
  const sent = await filed('household')
  expect(await claimCase(await officer('220200', 'clerk', { phoneIndex: markOfPhone('13812345678') }), sent, at)).toEqual({ ok: false, error: { code: 'not-found' } })
})
