import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import type { Kind, MaterialId } from '@/lib/policy/index'
import { agreementOf, readAll, type Raw } from '@/lib/filing/index'
import { commonHall } from '@/lib/places/index'
import { transaction } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { approveCase, askForMore, claimCase } from '@/lib/server/desk/act'
import { handIn, idNumber, moment, officer, rowOf } from '@/lib/server/desk/testing'
import { openCase } from '@/lib/server/desk/views'
import { personOfPhone } from '@/lib/server/people'

import { answerRequest } from './act'
import { saveStep } from './save-step'
import { startDraft } from './start-draft'
import { submitFiling } from './submit'
import { myFiling, myFilings } from './views'

withDatabase()

/** A Friday. */
const at = moment('2026-04-17T02:00:00Z')
const monday = moment('2026-04-20T02:00:00Z')

const person: Raw = { insurance: 'employee-active', name: '王秀英', idNumber: idNumber(112), carePlace: '310115', contactPhone: '13800000001', address: '浦东新区某某路1号' }
const promise = (pack: string): Raw => ({ proofChoice: 'commitment', agreed: agreementOf(pack, '1'), signedAs: '王秀英' })
const livesThere: Raw = { ...person, ground: 'residence' }
const retiredAway: Raw = { ...person, insuredPlace: '219900', insurance: 'employee-retired', choosesDirect: 'yes', ground: 'dwelling' }

async function draft(raw: Raw, kind: Kind = 'long-stay', papers: readonly MaterialId[] = []) {
  const { id: ownerId } = await transaction((tx) => personOfPhone(tx, '13800000001', at.now))
  const { answers, faults } = readAll(kind, raw, at.today)
  expect(faults).toEqual([])
  const key = randomUUID()
  const begun = await startDraft({ ownerId, kind, submissionKey: key }, at.now, answers)
  if (!begun.ok) throw new Error(begun.error.code)
  for (const paper of papers) await handIn({ id: begun.value.id, ownerId }, paper, at.now)
  const send = () => submitFiling({ id: begun.value.id, ownerId, key, body: { version: begun.value.version } }, at)
  return { id: begun.value.id, ownerId, version: begun.value.version, send }
}

const views = async (own: { id: string; ownerId: string }) => {
  const view = await myFiling(own, at.today)
  if (!view?.judgement.ok) throw new Error('no view')
  return { view, decision: view.judgement.value.decision }
}

describe('a promise under a document that counts from the approval', () => {
  test('waits for the desk, with the last day of the document, and holds from the approval', async () => {
    const clerk = await officer('320100')
    const made = await draft({ ...livesThere, insuredPlace: '320100', ...promise('jiangsu-2022-75') }, 'long-stay', ['identity'])
    expect(await made.send()).toMatchObject({ ok: true })
    expect(await myFiling(made, at.today)).toMatchObject({ state: 'submitted', onCommitment: true, effectiveFrom: null, dueOn: '2026-04-20' })
    expect(await claimCase(clerk, { id: made.id, version: made.version + 1 }, monday)).toMatchObject({ ok: true })
    expect(await approveCase(clerk, { id: made.id, version: made.version + 2 }, monday)).toMatchObject({ ok: true })
    const { view, decision } = await views(made)
    expect(view).toMatchObject({ state: 'approved', effectiveFrom: '2026-04-20', effectiveUntil: null })
    expect(decision.locks.map(({ free }) => free)).toEqual(['2026-10-21', '2026-10-21'])
  })

  test('needs the papers that it does not stand for', async () => {
    await officer('320100')
    const made = await draft({ ...livesThere, insuredPlace: '320100', ...promise('jiangsu-2022-75') })
    expect(await made.send()).toMatchObject({ ok: false, error: { code: 'materials-missing', materials: ['identity'] } })
  })

  test('signed for the text of another document is not taken', () => {
    const { faults } = readAll('long-stay', { ...livesThere, insuredPlace: '320100', ...promise('jilin-2020-16') }, at.today)
    expect(faults).toEqual([{ field: 'agreed', code: 'agreement-missing' }])
  })

  test('gives the desk a new day by the document when something was asked for and brought', async () => {
    const clerk = await officer('320100')
    const made = await draft({ ...livesThere, insuredPlace: '320100', ...promise('jiangsu-2022-75') }, 'long-stay', ['identity'])
    await made.send()
    await claimCase(clerk, { id: made.id, version: made.version + 1 }, at)
    expect(await askForMore(clerk, { id: made.id, version: made.version + 2, items: [{ id: 'q', says: '住多久' }] }, at)).toMatchObject({ ok: true })
    expect(await answerRequest({ ...made, version: made.version + 3 }, { q: '三年' }, monday)).toMatchObject({ ok: true })
    expect((await rowOf(made.id))?.dueOn).toBe('2026-04-21')
  })

  test('is not asked for the form that the answers are', async () => {
    const clerk = await officer('320100')
    const made = await draft({ ...livesThere, insuredPlace: '320100', proofChoice: 'proof' }, 'long-stay', ['identity', 'residence-proof'])
    await made.send()
    expect((await openCase(clerk, made.id, at))?.options.materials).toEqual(['identity', 'residence-proof'])
    expect(await askForMore(clerk, { id: made.id, version: made.version + 1, items: [{ id: 'f', material: 'filing-form', says: '备案表' }] }, at)).toMatchObject({ ok: false })
  })
})

describe('papers that are printed and stamped', () => {
  test('hold a draft up, and its line says what it waits for', async () => {
    await officer('219900')
    const made = await draft(retiredAway, 'long-stay', ['dwelling-proof'])
    expect(await made.send()).toMatchObject({ ok: false, error: { code: 'materials-missing', materials: ['filing-form', 'direct-statement'] } })
    expect(await myFilings(made.ownerId, at.today)).toMatchObject([{ stamping: true }])
    await handIn(made, 'filing-form', at.now)
    expect(await made.send()).toMatchObject({ ok: false, error: { materials: ['direct-statement'] } })
    await handIn(made, 'direct-statement', at.now)
    expect(await myFilings(made.ownerId, at.today)).toMatchObject([{ stamping: false }])
    expect(await made.send()).toMatchObject({ ok: true })
  })

  test('do not hide that another paper is missing', async () => {
    const made = await draft(retiredAway)
    expect(await myFilings(made.ownerId, at.today)).toMatchObject([{ stamping: false }])
  })

  // Labour Day is from 1 to 5 May, and Saturday the 9th is worked for it.
  test('once approved the record has a day by which it opens, and no first day that nobody named', async () => {
    const clerk = await officer('219900')
    const made = await draft(retiredAway, 'long-stay', ['dwelling-proof', 'filing-form', 'direct-statement'])
    await made.send()
    await claimCase(clerk, { id: made.id, version: made.version + 1 }, at)
    expect((await openCase(clerk, made.id, at))?.options.approval).toMatchObject({ from: undefined, opensBy: '2026-05-12' })
    await approveCase(clerk, { id: made.id, version: made.version + 2 }, at)
    const { view, decision } = await views(made)
    expect([view.state, view.effectiveFrom]).toEqual(['approved', null])
    expect(decision.locks.map(({ free }) => free)).toEqual(['2027-04-18'])
  })
})

describe('whose desk a record goes to', () => {
  const national = { ...livesThere, insuredPlace: '330100', ...promise('national-2022-22') }

  test('its own where somebody works there, also when the hall is open', async () => {
    const [own, hall] = [await officer('330100'), await officer(commonHall)]
    const made = await draft(national, 'long-stay', ['identity'])
    await made.send()
    expect([await openCase(own, made.id, at), await openCase(hall, made.id, at)].map((view) => view !== undefined)).toEqual([true, false])
  })

  test('the hall, where nobody does', async () => {
    const hall = await officer(commonHall)
    const made = await draft(national, 'long-stay', ['identity'])
    await made.send()
    expect((await openCase(hall, made.id, at))?.state).toBe('submitted')
  })

  test('nobody\'s: then the place is refused at its field, and nothing is sent', async () => {
    const made = await draft(national, 'long-stay', ['identity'])
    expect(await made.send()).toEqual({ ok: false, error: { code: 'no-office' } })
    expect(await saveStep(made, { step: 'insured-place', raw: national, version: made.version }, at)).toMatchObject({
      ok: false, error: { code: 'faults', faults: [{ field: 'insuredPlace', code: 'place-without-office' }] },
    })
    expect((await rowOf(made.id))?.state).toBe('draft')
  })
})

test.each([['emergency', '320100', 'deemed'], ['maternity', '320100', 'unknown-here'], ['emergency', '219900', 'unknown-here']] as const)('%s in %s is %s, and cannot be sent', async (kind, insuredPlace, standing) => {
  await officer(insuredPlace)
  const made = await draft({ insuredPlace, insurance: 'resident', carePlace: '110105' }, kind)
  expect((await myFiling(made, at.today))?.standing?.type).toBe(standing)
  expect(await made.send()).toEqual({ ok: false, error: { code: 'kind-not-filed' } })
})
