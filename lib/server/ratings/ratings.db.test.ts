import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import type { Result } from '@/lib/base/result'
import type { RatingSent } from '@/lib/filing/index'
import { newRecordKey } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import { person } from '@/lib/server/db/schema'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { approveCase, claimCase, refuseCase, type Officer } from '@/lib/server/desk/act'
import { auditOf, filed, moment, officer, type Filed } from '@/lib/server/desk/testing'
import { endFiling, withdrawFiling } from '@/lib/server/filings/act'
import { markOfPhone } from '@/lib/server/filings/parties'
import { handlers } from '@/lib/server/handlers'
import { tick } from '@/lib/server/jobs'
import { demoInbox } from '@/lib/server/messages'
import { sealPhone } from '@/lib/server/people/profile'

import { answerRating } from './answer'
import { giveRating } from './give'
import type { Supervisor } from './repo'
import { countOpenRatings, ratingToAnswer, ratingsOfArea, ratingsOfRecord } from './views'

withDatabase()

const filedAt = moment('2026-04-13T02:00:00Z')
const at = moment('2026-04-14T02:00:00Z')
const bad: RatingSent = { level: 'dissatisfied', reasons: ['late', 'unclear'], says: '等了两周，电话也没人接' }
const good: RatingSent = { level: 'satisfied', reasons: [], says: '' }
const answer = { found: '审核超期三天', done: '已经办结，并增加了人手' }
const code = (done: { ok: true } | { ok: false; error: { code: string } }) => (done.ok ? 'ok' : done.error.code)
const version = (done: Result<{ readonly version: number }, { readonly code: string }>): number => {
  if (!done.ok) throw new Error(done.error.code)
  return done.value.version
}

async function supervisor(area = '220100'): Promise<Supervisor> {
  const { id } = await officer(area, 'supervisor')
  return { id, role: 'supervisor', area }
}

/** A record that this officer has approved: its result is its last event. */
async function approved(by: Officer): Promise<Filed> {
  const sent = await filed('household', filedAt)
  const claimed = { ...sent, version: version(await claimCase(by, sent, filedAt)) }
  return { ...sent, version: version(await approveCase(by, claimed, at)) }
}
const markOf = ({ id, ownerId, version: seq }: Filed) => ({ id, ownerId, seq })
async function badlyRated(by?: Officer): Promise<Filed> {
  const done = await approved(by ?? (await officer()))
  expect(await giveRating(markOf(done), bad, at)).toEqual({ ok: true, value: undefined })
  return done
}
const firstOpen = async (by: Supervisor) => (await ratingsOfArea(by, at)).open[0]
const idOf = async (by: Supervisor) => (await firstOpen(by))?.id ?? ''

async function hasPhone({ ownerId }: Filed): Promise<void> {
  const { key, wrapped } = newRecordKey()
  await transaction((tx) => tx.update(person).set({ wrappedKey: wrapped, phone: sealPhone(ownerId, key, '13712345678') }).where(eq(person.id, ownerId)))
}

describe('[53] the mark of a result', () => {
  test('cannot be given before there is one, and is offered from then on', async () => {
    const sent = await filed('household', filedAt)
    expect(code(await giveRating(markOf(sent), good, at))).toBe('no-result')
    expect(await ratingsOfRecord(sent, at.today)).toEqual({ given: [], open: undefined })
    const done = await approved(await officer())
    expect(await ratingsOfRecord(done, at.today)).toEqual({ given: [], open: { seq: done.version, answerBy: '2026-05-08' } })
  })

  test('is given once: a second one is refused, and the first stays', async () => {
    const done = await approved(await officer())
    expect(await Promise.all([good, good].map((sent) => giveRating(markOf(done), sent, at))).then((all) => all.map(code).sort())).toEqual(['ok', 'rated-already'])
    expect(code(await giveRating(markOf(done), bad, at))).toBe('rated-already')
    expect(await ratingsOfRecord(done, at.today)).toEqual({
      given: [{ event: 'approve', level: 'satisfied', reasons: [], says: undefined, answerBy: undefined, answer: undefined }], open: undefined,
    })
  })

  test('that came meanwhile may be marked for itself, the one before it no more', async () => {
    const done = await approved(await officer())
    await giveRating(markOf(done), good, at)
    const ended = version(await endFiling(done, at))
    expect(code(await giveRating(markOf(done), bad, at))).toBe('no-result')
    expect((await ratingsOfRecord(done, at.today)).open?.seq).toBe(ended)
    expect(code(await giveRating({ ...markOf(done), seq: ended }, good, at))).toBe('ok')
  })

  test.each<readonly [string, RatingSent, string]>([
    ['none of the five', { ...good, level: 'five-stars' }, 'level-missing'],
    ['a bad one without a reason', { ...bad, reasons: [] }, 'reasons-missing'],
    ['a bad one with too much text', { ...bad, says: '长'.repeat(501) }, 'says-too-long'],
  ])('%s is refused and not kept', async (_, sent, refused) => {
    const done = await approved(await officer())
    expect(code(await giveRating(markOf(done), sent, at))).toBe(refused)
    expect((await ratingsOfRecord(done, at.today)).given).toEqual([])
  })

  test('of somebody else’s record is nothing to give and nothing to see', async () => {
    const [done, stranger] = [await badlyRated(), randomUUID()]
    expect(code(await giveRating({ ...markOf(done), ownerId: stranger }, bad, at))).toBe('not-found')
    expect(await ratingsOfRecord({ id: done.id, ownerId: stranger }, at.today)).toEqual({ given: [], open: undefined })
  })

  test('may be given to what was refused and to what was taken back', async () => {
    const clerk = await officer()
    const [refused, withdrawn] = [await filed('transfer', filedAt), await filed('household', filedAt)]
    const claimed = { ...refused, version: version(await claimCase(clerk, refused, at)) }
    const seqs = [
      version(await refuseCase(clerk, { ...claimed, reason: '不在范围', pack: 'jilin-2017-79', rule: 'transfer.need' }, at)),
      version(await withdrawFiling(withdrawn, at)),
    ]
    expect([(await ratingsOfRecord(refused, at.today)).open?.seq, (await ratingsOfRecord(withdrawn, at.today)).open?.seq]).toEqual(seqs)
  })

  test('and what was written about it are not readable in the database', async () => {
    const chief = await supervisor()
    await badlyRated()
    await answerRating(chief, { id: await idOf(chief), ...answer }, at.now)
    const text = await dumpText()
    for (const secret of [bad.says, answer.found, answer.done]) expect(text).not.toContain(secret)
  })
})

describe('[53] a bad mark', () => {
  test('waits for a supervisor of the area, the first due first, with its clock and without what was written', async () => {
    const chief = await supervisor()
    const later = await approved(await officer())
    const first = await badlyRated()
    await giveRating(markOf(later), { ...bad, level: 'very-dissatisfied' }, moment('2026-04-15T02:00:00Z'))
    await giveRating(markOf(await approved(await officer())), good, at)
    const { open, counts } = await ratingsOfArea(chief, at)
    expect(open.map(({ record, due, level }) => [record?.id, due?.day, due?.count, level])).toEqual([
      [first.id, '2026-05-08', 15, 'dissatisfied'], [later.id, '2026-05-09', 16, 'very-dissatisfied'],
    ])
    expect(JSON.stringify(open)).not.toContain(bad.says)
    expect(counts).toEqual({ 'very-satisfied': 0, satisfied: 1, fair: 0, dissatisfied: 1, 'very-dissatisfied': 1 })
    expect(await countOpenRatings(chief)).toBe(2)
  })

  test('is read by them, which is written down; who had the case in hand is not told whose it is', async () => {
    const [chief, decider] = [await supervisor(), await supervisor()]
    const done = await badlyRated(decider)
    const id = await idOf(chief)
    expect(await ratingToAnswer(chief, id, at)).toMatchObject({ record: { id: done.id }, event: 'approve', says: bad.says, reasons: bad.reasons })
    const seen = [await firstOpen(decider), await ratingToAnswer(decider, id, at)]
    expect(seen.map((each) => [each?.id, each?.record])).toEqual([[id, undefined], [id, undefined]])
    expect(JSON.stringify(seen)).not.toContain(done.id)
    expect(await auditOf(chief)).toEqual(['rating.list ok', 'rating.view ok'])
  })

  test('is nothing to another area: not listed, not read, not answered, and every try is on record', async () => {
    const [chief, stranger] = [await supervisor(), await supervisor('220200')]
    await badlyRated()
    const id = await idOf(chief)
    expect((await ratingsOfArea(stranger, at)).open).toEqual([])
    expect(await countOpenRatings(stranger)).toBe(0)
    expect(await ratingToAnswer(stranger, id, at)).toBeUndefined()
    expect(code(await answerRating(stranger, { id, ...answer }, at.now))).toBe('not-found')
    expect(await auditOf(stranger)).toEqual(['rating.list ok', 'rating.view not-found', 'rating.answer not-found'])
  })

  test('of a record of their own is answered by somebody else', async () => {
    const own = await officer('220100', 'supervisor', { phoneIndex: markOfPhone('13812345678') })
    await badlyRated()
    const id = await idOf({ ...own, role: 'supervisor' })
    expect(code(await answerRating({ ...own, role: 'supervisor' }, { id, ...answer }, at.now))).toBe('own-case')
    expect(code(await answerRating(await supervisor(), { id, ...answer }, at.now))).toBe('ok')
  })

  test('is answered once with what was found and done, and the citizen reads it', async () => {
    const chief = await supervisor()
    const done = await badlyRated()
    const id = await idOf(chief)
    expect(code(await answerRating(chief, { id, ...answer, done: ' ' }, at.now))).toBe('done-missing')
    expect(code(await answerRating(chief, { id, ...answer }, at.now))).toBe('ok')
    expect(code(await answerRating(chief, { id, ...answer }, at.now))).toBe('answered-already')
    expect((await ratingsOfRecord(done, at.today)).given).toMatchObject([{ says: bad.says, answerBy: '2026-05-08', answer: { ...answer, on: '2026-04-14' } }])
    expect((await ratingsOfArea(chief, at)).open).toEqual([])
    expect(await ratingToAnswer(chief, id, at)).toMatchObject({ answer })
    expect(await auditOf(chief)).toEqual(['rating.list ok', 'rating.answer done-missing', 'rating.answer ok', 'rating.answer answered-already', 'rating.list ok', 'rating.view ok'])
  })

  test('once answered is told to whoever gave it, by the usual message and without a word of it', async () => {
    const chief = await supervisor()
    const done = await badlyRated()
    await hasPhone(done)
    await tick(handlers, at.now)
    const before = (await demoInbox()).length
    await answerRating(chief, { id: await idOf(chief), ...answer }, at.now)
    await tick(handlers, at.now)
    const [last, ...others] = await demoInbox()
    expect(others).toHaveLength(before)
    expect(last?.body).toMatch(/^【异地通】您对异地就医备案的评价有了答复，请登录查看（尾号.{4}）。$/)
  })

  test('of a good mark there is nothing to read and nothing to answer', async () => {
    const chief = await supervisor()
    const done = await approved(await officer())
    await giveRating(markOf(done), good, at)
    expect((await ratingsOfArea(chief, at)).open).toEqual([])
    expect(code(await answerRating(chief, { id: randomUUID(), ...answer }, at.now))).toBe('not-found')
  })
})
