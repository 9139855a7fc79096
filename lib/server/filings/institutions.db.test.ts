import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { agreementOf, institutionIn, type Answers, type Raw } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { loadStarter } from '@/lib/server/hospitals/starter/load/load'
import { personOfPhone } from '@/lib/server/people'

import { readSent } from './institutions'
import { saveStep } from './save-step'
import { startDraft } from './start-draft'
import { myFiling } from './views'

withDatabase()

const today = '2026-02-13' as PlainDate
const now = new Date('2026-02-13T02:00:00Z')
const stay: Answers = {
  insuredPlace: '220100', insurance: 'employee-active', name: '王秀英', idNumber: '220102196203074525', carePlace: '210102', ground: 'permit',
  address: '沈阳市和平区南京街1号', proofChoice: 'commitment', permitUntil: '2027-06-30', contactPhone: '13800000001', agreed: agreementOf('jilin-2020-16', '1'), signedAs: '王秀英',
}
beforeEach(async () => { await loadStarter(now) })

async function draft(answers: Answers = stay) {
  const { id: ownerId } = await transaction((tx) => personOfPhone(tx, '13800000001', now))
  const started = await startDraft({ ownerId, kind: 'long-stay', submissionKey: randomUUID() }, now, answers)
  if (!started.ok) throw new Error(started.error.code)
  return { id: started.value.id, ownerId }
}
const sent = (raw: Raw) => readSent({ kind: 'long-stay', raw }, today)

async function says(raw: Raw) {
  const own = await draft()
  const saved = await saveStep(own, { step: 'institutions', raw, version: 0 }, { now, today })
  return { saved, view: await myFiling(own, today) }
}

describe('an institution that a record names', () => {
  test('is found by what people call it, and kept under its own name; nothing follows but the check', async () => {
    const { saved, view } = await says({ 'extraTertiary-text': '盛京医院' })
    expect(saved).toMatchObject({ ok: true, value: { next: undefined } })
    const kept = institutionIn(view?.answers.extraTertiary ?? '')
    expect(kept.name).toBe('中国医科大学附属盛京医院')
    expect(view?.picks?.answer).toMatchObject({ status: 'undecided', refusals: [], taken: { [kept.id ?? '']: 'tertiary' } })
  })

  test('is offered where the words may mean several, and is never guessed', async () => {
    const { saved, view } = await says({ 'extraTertiary-text': '人民医院' })
    expect(saved).toMatchObject({ ok: false, error: { code: 'faults', faults: [{ field: 'extraTertiary', code: 'institution-unsure' }] } })
    expect(view?.answers.extraTertiary).toBeUndefined()
  })

  test('of the wrong level is refused with the article', async () => {
    const { saved } = await says({ 'extraSecondary-text': '盛京医院' })
    expect(saved).toMatchObject({ ok: false, error: { faults: [{ field: 'extraSecondary', code: 'institution-no-slot', because: { cite: { article: '24' } } }] } })
  })

  test('of another city is refused, though its mark was sent', async () => {
    const { saved } = await says({ extraTertiary: 'S220100-01' })
    expect(saved).toMatchObject({ ok: false, error: { faults: [{ code: 'institution-other-city' }] } })
  })

  test('that the list does not have is taken as it is written, and left to the desk', async () => {
    const { view } = await says({ extraPrimary: 'as-written', 'extraPrimary-text': '南湖街道社区卫生服务中心' })
    expect(view?.answers.extraPrimary).toBe('南湖街道社区卫生服务中心')
    expect(view?.picks?.answer.open.map(({ about }) => about)).toEqual(['tier', 'direct', 'designated'])
  })
})

test('a draft that was sent whole is held against the list like one that was filled in page by page', async () => {
  expect((await sent({ ...stay, extraSecondary: 'S220100-01' })).faults).toMatchObject([{ field: 'extraSecondary', code: 'institution-no-slot' }])
  const { answers, faults } = await sent({ ...stay, 'extraTertiary-text': '盛京医院' })
  expect([institutionIn(answers.extraTertiary ?? '').name, faults]).toEqual(['中国医科大学附属盛京医院', []])
})
