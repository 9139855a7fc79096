import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import type { Result } from '@/lib/base/result'
import { agreementOf, readAll, replay, type Raw } from '@/lib/filing/index'
import type { Kind } from '@/lib/policy/index'
import { historyOf } from '@/lib/server/audit'
import { transaction } from '@/lib/server/db'
import { officer } from '@/lib/server/desk/testing'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { backlog } from '@/lib/server/jobs'
import { remember } from '@/lib/server/account'
import { personOfPhone } from '@/lib/server/people'

import { answerRequest, endFiling, withdrawFiling } from './act'
import { fileAgain } from './again'
import { beginFiling, firstAnswers } from './begin'
import { expireRunOut } from './expire'
import { listEvents } from './repo'
import { saveAll } from './save-all'
import { saveStep } from './save-step'
import { startDraft } from './start-draft'
import { submitFiling } from './submit'
import { myFiling, myFilings } from './views'

withDatabase()
beforeEach(async () => { await officer() })

const today = '2026-02-13' as PlainDate
const now = new Date('2026-02-13T02:00:00Z')
const at = { now, today }

const promised: Raw = {
  insuredPlace: '220100', insurance: 'employee-active', name: '王秀英', idNumber: '220102196203074525', carePlace: '210102', ground: 'permit',
  address: '沈阳市和平区南京街1号', proofChoice: 'commitment', permitUntil: '2027-06-30', contactPhone: '13800000001', agreed: agreementOf('jilin-2020-16', '1'), signedAs: '王秀英',
}

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

async function owner(phone = '13800000001') {
  const person = await transaction((tx) => personOfPhone(tx, phone, now))
  return person.id
}

async function draft(ownerId: string, { raw = promised, kind = 'long-stay', key = randomUUID() }: { raw?: Raw; kind?: Kind; key?: string } = {}) {
  const { answers, faults } = readAll(kind, raw, today)
  expect(faults).toEqual([])
  return { ...valueOf(await startDraft({ ownerId, kind, submissionKey: key }, now, answers)), key }
}

const send = (ownerId: string, { id, key, version }: { id: string; key: string; version: number }) => submitFiling({ id, ownerId, key, body: { version } }, at)

describe('a draft', () => {
  test('with the same key is found again and never made twice', async () => {
    const ownerId = await owner()
    const key = randomUUID()
    const [first, second] = [await draft(ownerId, { key }), await draft(ownerId, { key })]
    expect(second.id).toBe(first.id)
    expect(await myFilings(ownerId, today)).toHaveLength(1)
  })

  test('begins with what the check has already asked', async () => {
    const ownerId = await owner()
    const started = await startDraft({ ownerId, kind: 'long-stay', submissionKey: randomUUID(), first: { insuredPlace: '220100', ground: 'permit' } }, now)
    expect(started).toMatchObject({ ok: true, value: { answers: { insuredPlace: '220100', ground: 'permit', contactPhone: '13800000001' } } })
  })

  test('keeps a page, and loses nothing when the next save comes from an older page', async () => {
    const ownerId = await owner()
    const { id } = await draft(ownerId)
    expect(await saveStep({ id, ownerId }, { step: 'identity', raw: { ...promised, address: '沈阳市和平区太原街9号' }, version: 0 }, at)).toMatchObject({ ok: true, value: { next: 'proof-choice' } })
    expect(await saveStep({ id, ownerId }, { step: 'identity', raw: { ...promised, address: '别处的旧页面' }, version: 0 }, at)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } })
    expect((await myFiling({ id, ownerId }, today))?.answers.address).toBe('沈阳市和平区太原街9号')
  })

  test('filled in further on a phone is kept once, also where the answer to it was lost; another one over it is not', async () => {
    const ownerId = await owner()
    const { id } = await draft(ownerId)
    const further = { ...promised, address: '沈阳市和平区太原街9号' }
    expect([await saveAll({ id, ownerId }, { raw: further, version: 0 }, at), await saveAll({ id, ownerId }, { raw: further, version: 0 }, at)]).toEqual([{ ok: true, value: { version: 1 } }, { ok: true, value: { version: 1 } }])
    expect(await saveAll({ id, ownerId }, { raw: promised, version: 0 }, at)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } })
  })

  test('takes the same page again for the one it has: no new version, no event', async () => {
    const ownerId = await owner()
    const { id } = await draft(ownerId)
    const sent = { step: 'identity', raw: { ...promised, address: ' 沈阳市和平区太原街9号' }, version: 0 }
    const [first, again] = [await saveStep({ id, ownerId }, sent, at), await saveStep({ id, ownerId }, sent, at)]
    expect([first, again]).toMatchObject([{ ok: true, value: { version: 1, next: 'proof-choice' } }, { ok: true, value: { version: 1, next: 'proof-choice' } }])
    expect((await transaction((tx) => listEvents(tx, id))).length).toBe(1)
  })

  test('with a fault is not kept, and the fault says which field', async () => {
    const ownerId = await owner()
    const { id } = await draft(ownerId)
    const saved = await saveStep({ id, ownerId }, { step: 'identity', raw: { ...promised, address: '<script>alert(1)</script>' }, version: 0 }, at)
    expect(saved).toMatchObject({ ok: false, error: { code: 'faults', faults: [{ field: 'address', code: 'forbidden-characters' }] } })
    expect((await myFiling({ id, ownerId }, today))?.answers.address).toBe(promised['address'])
  })

  test('at an address that names no record is not there', async () => {
    const ownerId = await owner()
    expect(await myFiling({ id: 'nothing', ownerId }, today)).toBeUndefined()
    expect(await saveStep({ id: 'nothing', ownerId }, { step: 'identity', raw: {}, version: 0 }, at)).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await send(ownerId, { id: 'nothing', key: randomUUID(), version: 0 })).toEqual({ ok: false, error: { code: 'not-found' } })
  })

  test('under a key that another kind or other answers were begun with is refused, and the first one stays', async () => {
    const ownerId = await owner()
    const key = randomUUID()
    const first = await draft(ownerId, { key })
    const reused = { ok: false, error: { code: 'key-reused' } }
    expect(await startDraft({ ownerId, kind: 'transfer', submissionKey: key }, now)).toEqual(reused)
    const { answers } = readAll('long-stay', { ...promised, address: '沈阳市和平区太原街9号' }, today)
    expect(await startDraft({ ownerId, kind: 'long-stay', submissionKey: key }, now, answers)).toEqual(reused)
    expect(await myFilings(ownerId, today)).toMatchObject([{ id: first.id, kind: 'long-stay' }])
  })

  test('of somebody else is not there', async () => {
    const [mine, other] = [await owner(), await owner('13800000002')]
    const { id, key } = await draft(mine)
    expect(await myFiling({ id, ownerId: other }, today)).toBeUndefined()
    expect(await saveStep({ id, ownerId: other }, { step: 'identity', raw: { ...promised, address: '别人的地址' }, version: 0 }, at)).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await send(other, { id, key, version: 0 })).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await withdrawFiling({ id, ownerId: other, version: 0 }, at)).toEqual({ ok: false, error: { code: 'not-found' } })
  })
})

describe('submitting', () => {
  test('on a commitment takes effect on the day of signing, with thirty days for the proof', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    expect(await send(ownerId, made)).toMatchObject({ ok: true, value: { repeated: false } })
    expect(await myFiling({ id: made.id, ownerId }, today)).toMatchObject({ state: 'on-commitment', effectiveFrom: '2026-02-13', effectiveUntil: '2027-06-30', dueOn: '2026-03-16' })
  })

  test('[54] keeps with the promise the version of its text, when it was given, and a mark that no other text has', async () => {
    const signed = async (phone: string, change: Raw = {}) => {
      const ownerId = await owner(phone)
      const made = await draft(ownerId, { raw: { ...promised, ...change } })
      valueOf(await send(ownerId, made))
      return (await transaction((tx) => listEvents(tx, made.id))).find(({ type }) => type === 'submit-on-commitment')
    }
    const one = await signed('13800000001')
    expect(one).toMatchObject({ at: now, actor: 'citizen', data: { commitment: promised.agreed, commitmentHash: expect.stringMatching(/^[\w-]{43}$/) as string } })
    const [same, another] = [await signed('13800000002', { carePlace: '110105' }), await signed('13800000003', { ground: 'household', carePlace: '310101' })]
    expect(same?.data['commitmentHash']).toBe(one?.data['commitmentHash'])
    expect(another?.data['commitmentHash']).not.toBe(one?.data['commitmentHash'])
  })

  test('[54] a promise that was given for an older text is asked for again, not taken', async () => {
    const ownerId = await owner()
    const { answers } = readAll('long-stay', promised, today)
    const key = randomUUID()
    const made = valueOf(await startDraft({ ownerId, kind: 'long-stay', submissionKey: key }, now, { ...answers, agreed: '2025-1/jilin-2020-16@1' }))
    expect(await send(ownerId, { ...made, key })).toEqual({ ok: false, error: { code: 'incomplete', step: 'commitment' } })
  })

  test('with the same key gives the same number again, also to twenty at once', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    const all = await Promise.all(Array.from({ length: 20 }, () => send(ownerId, made)))
    const numbers = new Set(all.map((done) => (done.ok ? done.value.number : done.error.code)))
    expect(numbers.size).toBe(1)
    expect(all.filter((done) => done.ok && !done.value.repeated)).toHaveLength(1)
    expect((await transaction(backlog)).waiting).toBe(1)
  })

  test('with the same key and another body is refused', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    await send(ownerId, made)
    expect(await send(ownerId, { ...made, version: 7 })).toEqual({ ok: false, error: { code: 'key-reused' } })
  })

  test.each([
    ['another key', { key: 'other' }, 'key-unknown'],
    ['an older version', { version: 5 }, 'changed-meanwhile'],
  ])('with %s is refused', async (_name, changed, code) => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    expect(await send(ownerId, { ...made, ...changed })).toEqual({ ok: false, error: { code } })
  })

  test('the same case from a second draft names the record that is already there', async () => {
    const ownerId = await owner()
    const first = await draft(ownerId)
    const sent = await send(ownerId, first)
    expect(await send(ownerId, await draft(ownerId))).toMatchObject({ ok: false, error: { code: 'already-filed', id: first.id, number: sent.ok ? sent.value.number : '' } })
  })

  test('of eight drafts of one case sent at once one becomes a record, and the others are told of it', async () => {
    const ownerId = await owner()
    const drafts = await Promise.all(Array.from({ length: 8 }, () => draft(ownerId)))
    const all = await Promise.all(drafts.map((made) => send(ownerId, made)))
    expect(all.map((done) => (done.ok ? 'sent' : done.error.code)).sort()).toEqual([...Array.from({ length: 7 }, () => 'already-filed'), 'sent'])
  })

  test('somebody else with the same ID number learns no number', async () => {
    await send(await owner(), await draft(await owner()))
    const other = await owner('13800000002')
    expect(await send(other, await draft(other))).toEqual({ ok: false, error: { code: 'already-filed', number: null, id: undefined } })
  })

  test('without the proof that cannot be promised is refused with what is missing', async () => {
    const ownerId = await owner()
    const raw: Raw = { ...promised, emergencyCare: 'yes', visitDay: '2026-02-12', hospital: '中国医科大学附属第一医院', diagnosis: '急性阑尾炎' }
    const made = await draft(ownerId, { raw, kind: 'emergency' })
    expect(await send(ownerId, made)).toEqual({ ok: false, error: { code: 'materials-missing', materials: ['emergency-diagnosis'] } })
  })

  test('a case that the document does not allow is refused with every reason', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId, { raw: { ...promised, insurance: 'resident', ground: 'household', barred: 'no', workerClass: 'worker' } })
    const done = await send(ownerId, made)
    expect(done).toMatchObject({ ok: false, error: { code: 'not-eligible' } })
    expect(done.ok || done.error.code !== 'not-eligible' ? [] : done.error.decision.reasons.map(({ rule }) => rule)).toEqual(['long-stay.resident.permit', 'long-stay.resident.barred'])
  })

  test('a page left open is named', async () => {
    const ownerId = await owner()
    const made = valueOf(await startDraft({ ownerId, kind: 'transfer', submissionKey: randomUUID() }, now))
    expect(await submitFiling({ id: made.id, ownerId, key: (await myFiling({ id: made.id, ownerId }, today))?.submissionKey ?? '', body: { version: 0 } }, at)).toEqual({ ok: false, error: { code: 'incomplete', step: 'insured-place' } })
  })
})

describe('a record whose last day has passed', () => {
  test('is ended by the server, told to its owner, and no longer stands in the way of a new one', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    await send(ownerId, made)
    const onLastDay = { now, today: '2027-06-30' as PlainDate }
    const after = { now, today: '2027-07-01' as PlainDate }
    expect(await expireRunOut(onLastDay)).toBe(0)
    expect(await expireRunOut(after)).toBe(1)
    expect(await expireRunOut(after)).toBe(0)
    expect(await myFiling({ id: made.id, ownerId }, after.today)).toMatchObject({ state: 'ended', effectiveUntil: '2027-06-30' })
    expect(await send(ownerId, await draft(ownerId))).toMatchObject({ ok: true })
  })
})

describe('what is kept', () => {
  test('the state is what its history comes to, and every move is in the audit', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    await saveStep({ id: made.id, ownerId }, { step: 'identity', raw: { ...promised, address: '沈阳市和平区太原街9号' }, version: 0 }, at)
    await send(ownerId, { ...made, version: 1 })
    await endFiling({ id: made.id, ownerId, version: 2 }, at)
    const events = await transaction((tx) => listEvents(tx, made.id))
    expect(replay(events.map(({ type, actor }) => ({ type, by: actor })))).toEqual({ ok: true, value: (await myFiling({ id: made.id, ownerId }, today))?.state })
    expect((await transaction((tx) => historyOf(tx, made.id))).map(({ action }) => action)).toEqual(['filing.save', 'filing.submit-on-commitment', 'filing.end'])
  })

  test('no name, number, phone or address is readable in any table', async () => {
    const ownerId = await owner()
    await send(ownerId, await draft(ownerId))
    const dump = await dumpText()
    const secrets = ['王秀英', '220102196203074525', '13800000001', '南京街']
    expect(secrets.filter((secret) => dump.includes(secret) || dump.includes(Buffer.from(secret).toString('hex')))).toEqual([])
  })

  test('[55] what the person confirmed opens the next draft once they let it be remembered, and not before', async () => {
    const ownerId = await owner()
    await send(ownerId, await draft(ownerId))
    expect(valueOf(await startDraft({ ownerId, kind: 'maternity', submissionKey: randomUUID() }, now)).answers).toEqual({ contactPhone: '13800000001' })
    await remember(ownerId, now)
    const next = valueOf(await startDraft({ ownerId, kind: 'transfer', submissionKey: randomUUID() }, now))
    expect(next.answers).toEqual({ insuredPlace: '220100', insurance: 'employee-active', name: '王秀英', idNumber: '220102196203074525', contactPhone: '13800000001' })
  })

  test('a promise without its proof cannot be answered', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    await send(ownerId, made)
    expect(await answerRequest({ id: made.id, ownerId, version: 1 }, {}, at)).toEqual({ ok: false, error: { code: 'still-missing', items: ['residence-permit'] } })
  })
})

describe('a record begins with its first page', () => {
  const first: Raw = { insuredPlace: '220100', insurance: 'employee-active', 'carePlace-text': '沈阳市', ground: 'permit' }

  test('and keeps what the check had asked beside it', async () => {
    const ownerId = await owner()
    const begun = await beginFiling({ ownerId, kind: 'long-stay', submissionKey: randomUUID(), raw: first }, at)
    expect(begun).toMatchObject({ ok: true, value: { answers: { insuredPlace: '220100', insurance: 'employee-active', carePlace: '210100', ground: 'permit', contactPhone: '13800000001' } } })
  })

  test('and is not made while that cannot be read: every fault is told', async () => {
    const ownerId = await owner()
    const begun = await beginFiling({ ownerId, kind: 'long-stay', submissionKey: randomUUID(), raw: { 'insuredPlace-text': '火星' } }, at)
    expect(begun).toMatchObject({ ok: false, error: { code: 'faults', faults: [{ field: 'insuredPlace' }, { field: 'insurance' }, { field: 'carePlace' }] } })
    expect(await myFilings(ownerId, today)).toEqual([])
  })

  test('and asks nothing there that an earlier record confirmed', async () => {
    const ownerId = await owner()
    await remember(ownerId, now)
    await send(ownerId, await draft(ownerId))
    expect(await firstAnswers(ownerId, { kind: 'transfer', raw: { carePlace: '110105' }, today })).toMatchObject({ insuredPlace: '220100', insurance: 'employee-active', carePlace: '110105' })
  })
})

describe('a record filed again', () => {
  test('brings everything that holds, and no promise; nobody else can, and a draft cannot', async () => {
    const ownerId = await owner()
    const made = await draft(ownerId)
    const again = (id: string, whose = ownerId) => fileAgain({ id, ownerId: whose, submissionKey: randomUUID() }, at)
    expect(await again(made.id)).toEqual({ ok: false, error: { code: 'not-found' } })
    await send(ownerId, made)
    expect(await again(made.id, await owner('13800000002'))).toEqual({ ok: false, error: { code: 'not-found' } })
    const { agreed: _agreed, signedAs: _signed, ...kept } = promised
    expect(await again(made.id)).toMatchObject({ ok: true, value: { kind: 'long-stay', answers: kept } })
  })
})
