import { windowWords } from '@/lib/text/windows'

import { saidFor } from './support/answers'
import { expect, test } from './support/test'

/** The Friday before the holidays of 2026: the 14th is worked instead of a day of the holiday, which is from the 15th to the 23rd. */
test('an emergency before Spring Festival has until after it, whatever zone the phone is in', async ({ browser, townBeforeSpringFestival: town }) => {
  const citizen = await town.newCitizen(browser)
  const said = saidFor.emergency(citizen.who).map((page) => (page.step === 'visit-day' ? { ...page, says: { visitDay: '2026年2月13日' } } : page))
  await citizen.prepares('emergency', said)

  const zone = await citizen.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(zone).toBe('America/New_York')
  const fileBy = citizen.page.getByRole('listitem').filter({ hasText: windowWords['file-by'] })
  await expect(fileBy).toContainText('2026年2月25日')
  await expect(fileBy).toContainText('建议最迟 2026年2月24日')
  await expect(fileBy).toContainText('吉人社联字〔2017〕79号 第十七条')

  const reference = await citizen.submits()
  await expect(fileBy).toContainText('2026年2月25日')
  await expect(citizen.page.getByText('2026年2月24日（还剩2个工作日')).toBeVisible()
  expect((await citizen.calendar()).days).toEqual(['2026-02-13', '2026-02-25'])

  const officer = await town.newOfficer(browser)
  await officer.page.goto('/desk')
  const row = officer.page.getByRole('link', { name: reference })
  await expect(row).toContainText('还剩2个工作日')
  await expect(row).toContainText('期限 2026年2月24日')
})
