import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'

import { plainDate } from '@/lib/base/plain-date'
import { windowDay } from '@/lib/filing/index'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { answerRequest, endFiling } from '@/lib/server/filings/act'
import { myFiling } from '@/lib/server/filings/views'

import { approveCase, askForMore, claimCase, refuseCase, revokeCase, type Officer, type OnDesk } from './act'
import { answers, auditOf, draft, eventsOf, filed, handIn, moment, officer, rowOf, type Story } from './testing'

withDatabase()

const filedAt = moment('2026-02-12T02:00:00Z')
const at = moment('2026-02-13T02:00:00Z')
const later = moment('2026-02-14T02:00:00Z')
const items = [{ id: 'residence-permit', material: 'residence-permit', says: '居住证请重拍，看不清有效期' }]
const question = [{ id: 'q1', says: '请写明现在的单位' }]
const forgery = { pack: 'jilin-2017-79', rule: 'forgery' }
const code = (done: { ok: true } | { ok: false; error: { code: string } }) => (done.ok ? 'ok' : done.error.code)

async function claimed(story: Story, by: Officer): Promise<{ id: string; ownerId: string; version: number }> {
  const sent = await filed(story, filedAt)
  const done = await claimCase(by, sent, at)
  if (!done.ok) throw new Error(done.error.code)
  return { ...sent, version: done.value.version }
}

/** A promise whose proof has come: in force, and on the desk. */
async function proven(story: 'promised' | 'promised-active') {
  const sent = await filed(story, filedAt)
  await handIn(sent, 'residence-permit', at.now)
  return answers(sent, {}, at)
}

type Act = (by: Officer, on: OnDesk) => Promise<{ ok: true } | { ok: false; error: { code: string } }>
const acts: Readonly<Record<string, Act>> = {
  claim: (by, on) => claimCase(by, on, at),
  approve: (by, on) => approveCase(by, on, at),
  ask: (by, on) => askForMore(by, { ...on, items: question }, at),
  refuse: (by, on) => refuseCase(by, { ...on, reason: '不符合', ...forgery }, at),
  revoke: (by, on) => revokeCase(by, { ...on, reason: '不属实', ...forgery }, at),
}

describe('a case of another area', () => {
  test.each(Object.entries(acts))('cannot be touched by %s, and the attempt is on record', async (name, act) => {
    const stranger = await officer('220200', 'supervisor')
    const sent = await filed('household')
    expect(code(await act(stranger, sent))).toBe('not-found')
    expect((await rowOf(sent.id))?.version).toBe(sent.version)
    expect(await auditOf(stranger)).toEqual([`filing.${name} not-found`])
  })
})

describe('a draft', () => {
  test.each(Object.entries(acts))('is nobody’s but the citizen’s: %s finds nothing', async (_, act) => {
    const clerk = await officer()
    expect(code(await act(clerk, await draft('household', filedAt)))).toBe('not-found')
  })
})

test('an officer who is not there finds nothing either', async () => {
  const clerk = await officer()
  expect(code(await claimCase(clerk, { id: randomUUID(), version: 1 }, at))).toBe('not-found')
})

test('two officers at once make one decision', async () => {
  const [one, other] = [await officer(), await officer()]
  const on = await claimed('household', one)
  const both = await Promise.all([approveCase(one, on, at), refuseCase(other, { ...on, reason: '不符合', ...forgery }, at)])
  expect(both.map(code).sort()).toEqual(['changed-meanwhile', 'ok'])
  const decisions = (await eventsOf(on.id)).filter(({ type }) => type === 'approve' || type === 'refuse')
  expect(decisions).toHaveLength(1)
  const trail = [...(await auditOf(one)), ...(await auditOf(other))]
  expect(trail.filter((line) => line.endsWith('changed-meanwhile'))).toHaveLength(1)
})

test('a case is decided only after somebody took it up', async () => {
  const clerk = await officer()
  const sent = await filed('household')
  expect(code(await approveCase(clerk, sent, at))).toBe('not-possible-now')
  expect(code(await claimCase(clerk, sent, at))).toBe('ok')
  expect((await rowOf(sent.id))?.handlerId).toBe(clerk.id)
  expect(await auditOf(clerk)).toEqual(['filing.approve not-possible-now', 'filing.claim in-review'])
})

describe('asking for more', () => {
  async function askedOnce(clerk: Officer) {
    const on = await claimed('household', clerk)
    const asked = await askForMore(clerk, { ...on, items: question }, at)
    if (!asked.ok) throw new Error(asked.error.code)
    return answers({ ...on, version: asked.value.version }, { q1: '已退休' }, at)
  }
  const paper = [{ id: 'household-register', material: 'household-register', says: '户口簿本人页' }]

  test('[51] a second time for the same is allowed, for something new it is not', async () => {
    const clerk = await officer()
    const on = await askedOnce(clerk)
    expect(code(await askForMore(clerk, { ...on, items: [...question, ...paper] }, later))).toBe('asked-before')
    expect(code(await askForMore(clerk, { ...on, items: [{ id: 'q1', says: '另一个问题' }] }, later))).toBe('asked-before')
    expect(code(await askForMore(clerk, { ...on, items: question }, later))).toBe('ok')
    expect(await auditOf(clerk)).toEqual(['filing.claim in-review', 'filing.ask waiting', 'filing.ask asked-before', 'filing.ask asked-before', 'filing.ask waiting'])
  })

  test('[51] for something new is allowed to a supervisor, and recorded as such', async () => {
    const on = await askedOnce(await officer())
    const supervisor = await officer('220100', 'supervisor')
    expect(code(await askForMore(supervisor, { ...on, items: paper }, later))).toBe('ok')
    const asks = (await eventsOf(on.id)).filter(({ type }) => type === 'ask').map(({ data }) => data)
    expect(asks).toEqual([{ items: 1, materials: [], longer: false }, { items: 1, materials: ['household-register'], longer: true }])
  })

  test('for a paper that this case does not need is refused', async () => {
    const clerk = await officer()
    const on = await claimed('household', clerk)
    expect(code(await askForMore(clerk, { ...on, items }, at))).toBe('material-unknown')
  })

  test('stops the desk’s clock, and for a promised proof gives the agency’s term again', async () => {
    const clerk = await officer()
    const on = await claimed('household', clerk)
    await askForMore(clerk, { ...on, items: question }, at)
    expect((await rowOf(on.id))?.dueOn).toBeNull()
    const promised = await proven('promised')
    await askForMore(clerk, { ...promised, items }, at)
    // 30 days after 13 February is Sunday 15 March: the next working day.
    expect(await rowOf(promised.id)).toMatchObject({ state: 'on-commitment', dueOn: '2026-03-16', effectiveFrom: '2026-02-12' })
  })
})

describe('an approval', () => {
  test.each([
    ['household', '2026-02-13', null],
    ['posted', '2026-02-13', '2026-12-31'],
    ['transfer', '2026-02-13', null],
    ['emergency', '2026-02-11', null],
    ['maternity', '2026-02-13', null],
  ] as const)('of %s holds from %s until %s', async (story, effectiveFrom, effectiveUntil) => {
    const clerk = await officer()
    const on = await claimed(story, clerk)
    expect(code(await approveCase(clerk, on, at))).toBe('ok')
    expect(await rowOf(on.id)).toMatchObject({ state: 'approved', effectiveFrom, effectiveUntil, dueOn: null })
    expect((await eventsOf(on.id)).at(-1)).toEqual({ type: 'approve', data: { effectiveFrom, ...(effectiveUntil === null ? {} : { effectiveUntil }) } })
    expect(await auditOf(clerk)).toEqual(['filing.claim in-review', 'filing.approve approved'])
  })

  test('of a promise keeps the day of the signature', async () => {
    const clerk = await officer()
    const on = await proven('promised')
    expect(code(await approveCase(clerk, on, later))).toBe('ok')
    expect(await rowOf(on.id)).toMatchObject({ state: 'approved', effectiveFrom: '2026-02-12', effectiveUntil: null })
  })

  test('of a permit that came later needs the day that stands on it', async () => {
    const clerk = await officer()
    const on = await proven('promised-active')
    expect(code(await approveCase(clerk, on, later))).toBe('until-missing')
    expect(code(await approveCase(clerk, { ...on, until: plainDate('2026-02-01') }, later))).toBe('until-too-early')
    expect(code(await approveCase(clerk, { ...on, until: plainDate('2027-06-30') }, later))).toBe('ok')
    expect(await rowOf(on.id)).toMatchObject({ effectiveFrom: '2026-02-12', effectiveUntil: '2027-06-30' })
    const shown = (await myFiling(on, later.today))?.judgement
    expect(shown?.ok && windowDay(shown.value.decision, 'valid-until')).toBe('2027-06-30')
  })
})

describe('a refusal', () => {
  const need = { pack: 'jilin-2017-79', rule: 'long-stay.household.held' }

  test.each([
    ['without a reason', { reason: '  ', ...need }, 'reason-missing'],
    ['by a rule of another kind', { reason: '不符合', pack: 'jilin-2017-79', rule: 'maternity.spouse.compliant' }, 'article-unknown'],
    ['by a rule that does not exist', { reason: '不符合', pack: 'x', rule: 'y' }, 'article-unknown'],
    ['with both', { reason: '户口不在居住地', ...need }, 'ok'],
  ])('%s: %s', async (_, because, expected) => {
    const clerk = await officer()
    const on = await claimed('household', clerk)
    expect(code(await refuseCase(clerk, { ...on, ...because }, at))).toBe(expected)
    expect((await rowOf(on.id))?.state).toBe(expected === 'ok' ? 'refused' : 'in-review')
  })

  test('leaves its words unreadable in the database and its rule in the history', async () => {
    const clerk = await officer()
    const on = await claimed('household', clerk)
    await refuseCase(clerk, { ...on, reason: '张建国的户口不在居住地', ...need }, at)
    expect((await eventsOf(on.id)).at(-1)).toEqual({ type: 'refuse', data: need })
    expect(await dumpText()).not.toContain('张建国')
    expect((await myFiling(on, at.today))?.reason).toMatchObject({ says: '张建国的户口不在居住地', article: { number: '吉人社联字〔2017〕79号', cite: { article: '7', item: '一' } } })
  })
})

test('a promise is kept by the paper that was promised, not by any other', async () => {
  const sent = await filed('promised', filedAt)
  await handIn(sent, 'referral', at.now)
  expect(await answerRequest(sent, {}, at)).toEqual({ ok: false, error: { code: 'still-missing', items: ['residence-permit'] } })
})

test('ending a record that ran out before does not make it last longer', async () => {
  const clerk = await officer()
  const on = await proven('promised-active')
  const done = await approveCase(clerk, { ...on, until: plainDate('2026-02-20') }, later)
  expect(done.ok && (await endFiling({ ...on, version: done.value.version }, moment('2026-03-10T02:00:00Z'))).ok).toBe(true)
  expect(await rowOf(on.id)).toMatchObject({ state: 'ended', effectiveUntil: '2026-02-20' })
})

test('a record in force is stopped on the day, by the article on false papers', async () => {
  const clerk = await officer()
  const sent = await filed('promised', filedAt)
  expect(code(await revokeCase(clerk, { ...sent, reason: '不在当地居住', ...forgery }, later))).toBe('ok')
  expect(await rowOf(sent.id)).toMatchObject({ state: 'revoked', effectiveFrom: '2026-02-12', effectiveUntil: '2026-02-14', dueOn: null })
})

test('who approved a record cannot stop it alone; a colleague or a supervisor can', async () => {
  const [clerk, colleague] = [await officer(), await officer('220100', 'supervisor')]
  const on = await claimed('household', clerk)
  const approved = await approveCase(clerk, on, at)
  if (!approved.ok) throw new Error(approved.error.code)
  const stop = { ...on, version: approved.value.version, reason: '材料不实', ...forgery }
  expect(code(await revokeCase(clerk, stop, later))).toBe('second-officer')
  expect((await auditOf(clerk)).at(-1)).toBe('filing.revoke second-officer')
  expect(await rowOf(on.id)).toMatchObject({ state: 'approved', version: stop.version })
  expect(code(await revokeCase(colleague, stop, later))).toBe('ok')
})
