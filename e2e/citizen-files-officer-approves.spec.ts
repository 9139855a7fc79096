import { actWords, caseWords } from '@/lib/text/desk'
import { eventEndWords, openWords, windowWords } from '@/lib/text/windows'
import { stateWords } from '@/lib/text/states'

import type { Citizen } from './support/citizen'
import { expect, test } from './support/test'

/** The stop of the record's way that says from when, or until when, with the article behind it. */
const stop = ({ page }: Citizen, window: keyof typeof windowWords) => page.getByRole('region').or(page.getByRole('listitem')).filter({ hasText: windowWords[window] }).last()
const status = ({ page }: Citizen) => page.getByRole('status').filter({ hasText: '备案编号' })

test('a long stay is filed on a promise and in force at once; its proof is checked and it holds without an end @pg', async ({ citizen, officer }) => {
  const reference = await citizen.files('long-stay')
  await expect(status(citizen)).toContainText(stateWords['on-commitment'].name)
  await expect(stop(citizen, 'effective-from')).toContainText('2026年4月14日')
  await expect(stop(citizen, 'effective-from')).toContainText('吉医保联〔2020〕16号 六')
  await expect(stop(citizen, 'proof-by')).toContainText('2026年5月14日')
  await expect(stop(citizen, 'valid-until')).toContainText(openWords)
  await expect(stop(citizen, 'valid-until')).toContainText('吉人社联字〔2017〕79号 第十六条')

  const { days, text } = await citizen.calendar()
  expect(days).toEqual(['2026-04-14', '2026-05-14'])
  expect(text).not.toContain(citizen.who.name)

  await citizen.supplies(['household-register'])
  await expect(status(citizen)).toContainText(stateWords['checking-proof'].name)
  await officer.approves(reference)
  await citizen.page.reload()
  await expect(status(citizen)).toContainText(stateWords.approved.name)
  await expect(stop(citizen, 'effective-from')).toContainText('2026年4月14日')
})

const asked = [
  ['transfer', 'referral', { from: '2026年4月14日', fromBy: '第十八条', until: eventEndWords['stay-ends'], untilBy: '第十八条' }],
  ['emergency', 'emergency-diagnosis', { from: '2026年4月13日', fromBy: '第十七条', until: eventEndWords['stay-ends'], untilBy: '第十七条' }],
] as const

for (const [kind, paper, holds] of asked) {
  test(`a record of kind ${kind} is sent back once for all that is missing, completed, approved, and the citizen sees what holds from when`, async ({ citizen, officer }) => {
    const reference = await citizen.files(kind)
    await expect(status(citizen)).toContainText(stateWords.submitted.name)
    await expect(citizen.page.getByText('2026年4月16日（还剩2个工作日')).toBeVisible()

    await officer.claims(reference)
    await officer.asks({ papers: [paper], question: '请写明主治医生的科室' })
    await citizen.page.reload()
    await expect(status(citizen)).toContainText(stateWords.waiting.name)
    await expect(citizen.page.getByRole('region', { name: '请补齐下面的材料' }).getByRole('list').first().getByRole('listitem')).toHaveCount(2)

    await citizen.supplies([paper], '心外科')
    await expect(status(citizen)).toContainText(stateWords['in-review'].name)
    // The button was far below: one is led to the answer.
    await expect(citizen.page.getByTestId('reference')).toBeInViewport()
    await officer.opens(reference)
    await expect(officer.page.getByText('心外科')).toBeVisible()
    await officer.presses('approve')

    await citizen.page.reload()
    await expect(status(citizen)).toContainText(stateWords.approved.name)
    await expect(stop(citizen, 'effective-from')).toContainText(holds.from)
    await expect(stop(citizen, 'effective-from')).toContainText(`吉人社联字〔2017〕79号 ${holds.fromBy}`)
    await expect(stop(citizen, 'valid-until')).toContainText(holds.until)
    await expect(stop(citizen, 'valid-until')).toContainText(`吉人社联字〔2017〕79号 ${holds.untilBy}`)
  })
}

test('a birth elsewhere is approved as it was sent', async ({ citizen, officer }) => {
  const reference = await citizen.files('maternity')
  await officer.claims(reference)
  await officer.presses('approve')
  await citizen.page.reload()
  await expect(status(citizen)).toContainText(stateWords.approved.name)
  await expect(stop(citizen, 'effective-from')).toContainText('2026年4月14日')
  await expect(stop(citizen, 'effective-from')).toContainText('吉人社联字〔2017〕79号 第十九条')
  await expect(stop(citizen, 'valid-until')).toContainText(eventEndWords['birth-ends'])
})

test('a refusal tells the citizen why, and by which article', async ({ citizen, officer }) => {
  await citizen.signsIn()
  const { id, number } = await citizen.filesByWire('transfer')
  await officer.claims(number)
  await officer.refuses({ reason: '转诊材料不是有转诊资格的医院开的，请到定点医院重新开', article: '第七条' })
  await citizen.page.goto(`/filings/${id}`)
  await expect(status(citizen)).toContainText(stateWords.refused.name)
  await expect(citizen.page.getByText('请到定点医院重新开')).toBeVisible()
  await expect(citizen.page.getByRole('main')).toContainText('依据 吉人社联字〔2017〕79号 第七条')
})

test('nobody decides what is about themselves: their own case is shown to an officer without a button', async ({ citizen, officer }) => {
  await citizen.signsIn()
  const { number } = await citizen.filesByWire('transfer', { contactPhone: '13800000081' })
  await officer.opens(number)
  await expect(officer.page.getByText(caseWords.ownCase.title)).toBeVisible()
  await expect(officer.page.getByText(caseWords.nothingToDo)).toBeVisible()
  await expect(officer.page.getByRole('button', { name: actWords.claim.send })).toHaveCount(0)
})
