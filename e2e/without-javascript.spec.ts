import { stateWords } from '@/lib/text/states'

import { expect, test } from './support/test'

const plain = { javaScriptEnabled: false } as const

test('[4] without scripts a record is filled, photographed, sent, and approved', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser, plain)
  const officer = await town.newOfficer(browser, 'clerk', plain)
  const reference = await citizen.files('transfer')
  await officer.claims(reference)
  await officer.asks({ papers: ['referral'], question: '请写明主治医生的科室' })
  await citizen.supplies(['referral'], '心外科')
  await officer.approves(reference)
  await citizen.page.reload()
  await expect(citizen.page.getByRole('status').filter({ hasText: reference })).toContainText(stateWords.approved.name)
})

test('without scripts what is wrong is said beside the field, and what was typed is still there', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser, plain)
  await citizen.begins('emergency')
  await citizen.says('insuredPlace', '鼓楼区')
  await citizen.savesPage()
  await expect(citizen.page.getByRole('alert')).toBeVisible()
  await expect(citizen.page.getByRole('textbox', { name: '参保地' })).toHaveValue('鼓楼区')
})
