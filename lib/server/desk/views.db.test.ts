import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'

import { putInForce } from '@/lib/server/calendar'
import { withDatabase } from '@/lib/server/db/testing'

import { approveCase, askForMore, claimCase, refuseCase } from './act'
import { answers, auditOf, draft, filed, handIn, moment, officer, type Filed } from './testing'
import { openCase, openQueue, refreshQueue, revealIdentity } from './views'

withDatabase()

const filedAt = moment('2026-02-12T02:00:00Z')
const at = moment('2026-02-13T02:00:00Z')
const version = (done: Awaited<ReturnType<typeof claimCase>>): number => {
  if (!done.ok) throw new Error(done.error.code)
  return done.value.version
}

describe('the queue', () => {
  test('holds the cases of the own area by who has to act, masked, and no drafts', async () => {
    const clerk = await officer()
    const [review, promised, proof] = [await filed('household', filedAt), await filed('promised', filedAt), await filed('promised', filedAt)]
    await handIn(proof, 'residence-permit', at.now)
    await answers(proof, {}, at)
    await draft('household', at)
    const done = await filed('transfer', filedAt)
    await refuseCase(clerk, { ...done, version: version(await claimCase(clerk, done, at)), reason: '不在范围', pack: 'jilin-2017-79', rule: 'transfer.need' }, at)
    const { sections } = await openQueue(clerk, at)
    const ids = Object.fromEntries(Object.entries(sections).map(([section, rows]) => [section, rows.map(({ id }) => id)]))
    expect(ids).toEqual({ 'to-review': [review.id], 'to-check': [proof.id], 'with-citizen': [promised.id], decided: [done.id] })
    expect(sections['to-review'][0]).toMatchObject({ name: '张*国', carePlace: '辽宁省沈阳市和平区', kind: 'long-stay', onCommitment: false, mine: false })
    expect(JSON.stringify(sections)).not.toContain('张建国')
  })

  test('puts the first due first, and counts working days around Spring Festival 2026', async () => {
    const clerk = await officer()
    const second = await filed('household', moment('2026-02-13T02:00:00Z'))
    const first = await filed('household', filedAt)
    const { sections } = await openQueue(clerk, at)
    expect(sections['to-review'].map(({ id, due }) => [id, due?.day, due?.state, due?.count])).toEqual([
      // Saturday 14 February was worked; the holiday lasted until Monday the 23rd.
      [first.id, '2026-02-14', 'in-time', 1],
      [second.id, '2026-02-24', 'in-time', 2],
    ])
    const afterwards = await refreshQueue(clerk, moment('2026-02-24T02:00:00Z'))
    expect(afterwards.sections['to-review'].map(({ due }) => [due?.state, due?.count])).toEqual([['overdue', 1], ['due-today', 0]])
  })

  test('counts by a year that was added since: what comes in after, and what was in already', async () => {
    const [clerk, eve] = [await officer(), moment('2026-12-31T02:00:00Z')]
    await filed('household', eve)
    const due = async () => (await openQueue(clerk, eve)).sections['to-review'].map((row) => [row.due?.day, row.due?.count, row.due?.provisional])
    expect(await due()).toEqual([['2027-01-04', 2, true]])
    const text = { year: 2027, off: '1月1日、2月8日至19日', work: '', paper: '国办发明电〔2026〕9号', publishedOn: eve.today }
    expect(await putInForce({ id: clerk.id, role: 'administrator' }, text, eve)).toMatchObject({ ok: true })
    await filed('household', eve)
    expect(await due()).toEqual([['2027-01-04', 1, false], ['2027-01-05', 2, false]])
  })

  test('counts the days of the calendar while the citizen has to bring a proof', async () => {
    await filed('promised', filedAt)
    const { sections } = await refreshQueue(await officer(), at)
    // 30 days after 12 February is Saturday 14 March: the next working day.
    expect(sections['with-citizen'][0]?.due).toMatchObject({ day: '2026-03-16', counts: 'days', count: 31, state: 'in-time' })
  })

  test('is empty for another area, and opening it is on record once', async () => {
    await filed('household', filedAt)
    const stranger = await officer('220200')
    const { sections } = await openQueue(stranger, at)
    expect(Object.values(sections).flat()).toEqual([])
    await refreshQueue(stranger, at)
    expect(await auditOf(stranger)).toEqual(['desk.queue ok'])
  })
})

describe('a case', () => {
  test('shows the person masked, every rule of the trace, and what approving today would give', async () => {
    const clerk = await officer()
    const sent = await filed('posted', filedAt)
    await claimCase(clerk, sent, at)
    const view = await openCase(clerk, sent.id, at)
    expect(view?.answers).toMatchObject({ name: '张*国', contactPhone: '138****5678', address: '沈阳市和平区南湖街道***', employer: '长春某某厂' })
    expect(view?.answers.idNumber).toMatch(/^220\*{11}\d{3}[\dX]$/)
    expect(view?.judged?.conditions.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['outside-the-pool', true], ['on-the-mainland', true], ['kinds', true], ['long-stay.listed', true], ['long-stay.posted.six-months', true],
    ])
    expect(view?.judged?.conditions.filter(({ notAsked }) => notAsked !== undefined)).toEqual([])
    expect(view?.options).toMatchObject({
      possible: ['approve', 'refuse', 'ask'], materials: ['employer-letter'], mayLengthen: false,
      approval: { from: '2026-02-13', until: { type: 'day', day: '2026-12-31' }, untilAwaited: false },
    })
    expect(view?.files).toHaveLength(1)
    expect(view?.history.map(({ type, by }) => [type, by])).toEqual([['submit', undefined], ['claim', '赵敏']])
  })

  test('tells a rule that was not asked of it from one that is met, and offers it for no refusal', async () => {
    const clerk = await officer()
    const view = await openCase(clerk, (await filed('transfer', filedAt)).id, at)
    expect(view?.judged?.conditions.flatMap(({ rule, notAsked }) => (notAsked === undefined ? [] : [[rule, notAsked]]))).toEqual([['long-stay.listed', '职工医保的长期异地']])
    expect(view?.options.articles.map(({ rule }) => rule)).not.toContain('long-stay.listed')
  })

  test('keeps the days it was approved with', async () => {
    const clerk = await officer()
    const sent = await filed('household', filedAt)
    await approveCase(clerk, { ...sent, version: version(await claimCase(clerk, sent, at)) }, at)
    const view = await openCase(clerk, sent.id, moment('2026-06-01T02:00:00Z'))
    expect(view).toMatchObject({ state: 'approved', effectiveFrom: '2026-02-13', options: { possible: [], othersMayStop: true } })
    expect(await openCase(await officer(), sent.id, at)).toMatchObject({ options: { possible: ['revoke'], othersMayStop: false } })
    expect(view?.judged?.windows.map(({ window, ends }) => [window, ends])).toEqual([
      ['effective-from', { type: 'day', day: '2026-02-13', provisional: false }], ['valid-until', { type: 'open' }],
    ])
  })

  test('opens what was asked, what was answered and why it was refused', async () => {
    const clerk = await officer()
    const sent = await filed('household', filedAt)
    const asked = await askForMore(clerk, { ...sent, version: version(await claimCase(clerk, sent, at)), items: [{ id: 'q1', says: '请写明现在的单位' }] }, at)
    const back: Filed = await answers({ ...sent, version: version(asked) }, { q1: '已退休' }, at)
    await refuseCase(clerk, { ...back, reason: '户口不在居住地', pack: 'jilin-2017-79', rule: 'long-stay.household.held' }, at)
    const history = (await openCase(clerk, sent.id, at))?.history ?? []
    expect(history.map(({ type, items, replies, reason }) => ({ type, said: items?.[0]?.says ?? replies?.[0] ?? reason }))).toEqual([
      { type: 'submit', said: undefined }, { type: 'claim', said: undefined }, { type: 'ask', said: '请写明现在的单位' },
      { type: 'answer', said: '请写明现在的单位 → 已退休' }, { type: 'refuse', said: '户口不在居住地' },
    ])
    expect(history.at(-1)?.article).toMatchObject({ number: '吉人社联字〔2017〕79号', cite: { article: '7', item: '一' } })
  })

  test.each([
    ['of another area', async () => ({ who: await officer('220200', 'supervisor'), id: (await filed('household', filedAt)).id })],
    ['that is still a draft', async () => ({ who: await officer(), id: (await draft('household', filedAt)).id })],
    ['that does not exist', async () => ({ who: await officer(), id: randomUUID() })],
  ])('%s is not found, not revealed, and both attempts are on record', async (_, make) => {
    const { who, id } = await make()
    expect(await openCase(who, id, at)).toBeUndefined()
    expect(await revealIdentity(who, { id, proven: true }, at.now)).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await auditOf(who)).toEqual(['desk.view not-found', 'desk.reveal not-found'])
  })

  test('shows the person unmasked to an officer who asks, on record', async () => {
    const clerk = await officer()
    const sent = await filed('household', filedAt)
    await openCase(clerk, sent.id, at)
    expect(await revealIdentity(clerk, { id: sent.id, proven: true }, at.now)).toMatchObject({ ok: true, value: { name: '张建国', contactPhone: '13812345678' } })
    expect(await auditOf(clerk)).toEqual(['desk.view ok', 'desk.reveal ok'])
  })

  test('shows nothing to an officer whose second factor is long ago, and has that on record too', async () => {
    const clerk = await officer()
    const sent = await filed('household', filedAt)
    expect(await revealIdentity(clerk, { id: sent.id, proven: false }, at.now)).toEqual({ ok: false, error: { code: 'prove-again' } })
    expect(await auditOf(clerk)).toEqual(['desk.reveal prove-again'])
  })
})
