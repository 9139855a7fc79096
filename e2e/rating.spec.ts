import { stateWords } from '@/lib/text/states'
import { ratingDeskWords, ratingLevelWords, ratingReasonWords, ratingRefusedWords, ratingWords } from '@/lib/text/ratings'

import { faultsOf } from './support/axe'
import type { Citizen } from './support/citizen'
import { expect, test } from './support/test'

const plain = { javaScriptEnabled: false } as const
/** Fifteen working days after 14 April 2026, over Labour Day. */
const answerBy = '2026年5月8日'
const part = ({ page }: Citizen) => page.getByRole('region', { name: ratingWords.title })
const marks = (citizen: Citizen) => part(citizen).getByRole('group', { name: ratingWords.question }).getByRole('radio')
const mark = (citizen: Citizen, level: keyof typeof ratingLevelWords) => part(citizen).getByRole('radio', { name: ratingLevelWords[level], exact: true })
const reason = (citizen: Citizen, why: keyof typeof ratingReasonWords) => part(citizen).getByRole('checkbox', { name: ratingReasonWords[why] })
const sends = (citizen: Citizen) => part(citizen).getByRole('button', { name: ratingWords.send }).click()

test('[53] a result may be marked, by one of five equal marks; a bad one says why, is answered by its day, and the citizen reads the answer', async ({ browser, citizen, officer, town }) => {
  await citizen.signsIn()
  const { page } = citizen
  const { id, number } = await citizen.filesByWire('maternity')
  await page.goto(`/filings/${id}`)
  await expect(page.getByRole('status').filter({ hasText: number })).toContainText(stateWords.submitted.name)
  await expect(part(citizen)).toHaveCount(0)
  await officer.claims(number)
  await officer.presses('approve')

  await page.reload()
  await expect(marks(citizen)).toHaveCount(5)
  await expect(part(citizen).getByRole('radio', { checked: true })).toHaveCount(0)
  const boxes = await part(citizen).locator('label[for^="level"]').evaluateAll((cells) => cells.map((cell) => `${String(cell.clientWidth)}×${String(cell.clientHeight)}`))
  expect(new Set(boxes).size).toBe(1)
  expect(Number(boxes[0]?.split('×')[1])).toBeGreaterThanOrEqual(44)
  await expect(part(citizen)).toContainText(ratingWords.free)
  await expect(reason(citizen, 'late')).toBeHidden()

  await mark(citizen, 'dissatisfied').check()
  await expect(reason(citizen, 'late')).toBeVisible()
  await expect(part(citizen)).toContainText(answerBy)
  expect(await faultsOf(page, { within: '#rating' })).toEqual([])
  await part(citizen).getByRole('textbox').fill('等了两周，电话也没人接')
  await sends(citizen)
  await expect(part(citizen).getByRole('alert')).toBeFocused()
  await expect(part(citizen).getByRole('group', { name: ratingWords.why })).toContainText(ratingRefusedWords['reasons-missing'])
  await expect(mark(citizen, 'dissatisfied')).toBeChecked()
  await expect(part(citizen).getByRole('textbox')).toHaveValue('等了两周，电话也没人接')
  await reason(citizen, 'late').check()
  await sends(citizen)
  await expect(part(citizen)).toContainText(ratingWords.thanks)
  await expect(part(citizen)).toContainText(ratingWords.answerBy(answerBy))
  await expect(marks(citizen)).toHaveCount(0)

  const supervisor = await town.newOfficer(browser, 'supervisor')
  await supervisor.page.goto('/desk')
  await supervisor.page.getByRole('link', { name: ratingDeskWords.title }).click()
  await expect(supervisor.page.getByRole('heading', { level: 1 })).toHaveText(ratingDeskWords.title)
  await supervisor.page.getByRole('link', { name: number }).click()
  await expect(supervisor.page.getByText('等了两周，电话也没人接')).toBeVisible()
  await supervisor.page.getByLabel(ratingDeskWords.found).fill('审核超期三天')
  await supervisor.page.getByLabel(ratingDeskWords.done).fill('已经办结，并增加了人手')
  await supervisor.page.getByRole('button', { name: ratingDeskWords.send }).click()
  await expect(supervisor.page.getByText(ratingDeskWords.answered)).toBeVisible()
  await supervisor.page.context().close()

  await page.reload()
  await page.getByRole('link', { name: ratingWords.news }).click()
  await expect(part(citizen).getByText('已经办结，并增加了人手')).toBeInViewport()
})

test('[53] without scripts a mark without its reason comes back with what was chosen and where to mend it, and is then taken', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser, plain)
  const { page } = citizen
  await citizen.signsIn()
  const { id } = await citizen.filesByWire('maternity')
  await page.goto(`/filings/${id}`)
  await page.locator('summary', { hasText: '撤回申请' }).click()
  await page.getByRole('button', { name: '撤回这次申请' }).click()
  await mark(citizen, 'very-dissatisfied').check()
  await sends(citizen)
  await expect(part(citizen).getByRole('alert')).toBeInViewport()
  await expect(mark(citizen, 'very-dissatisfied')).toBeChecked()
  await expect(part(citizen).getByRole('group', { name: ratingWords.why })).toContainText(ratingRefusedWords['reasons-missing'])
  await reason(citizen, 'hard-to-use').check()
  await sends(citizen)
  await expect(part(citizen)).toContainText(ratingWords.answerBy(answerBy))
  await page.context().close()
})
