import { faultText } from '@/lib/text/faults'
import { fieldWords } from '@/lib/text/fields'
import { institutionWords, picksWords, setStatusWords } from '@/lib/text/hospital-set'
import { hospitalWords } from '@/lib/text/hospitals'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'
import { stepWords } from '@/lib/text/steps'

import { saidFor } from './support/answers'
import { faultsOf } from './support/axe'
import { startsWith, words, type Citizen } from './support/citizen'
import { expect, test } from './support/test'

const shengjing = '中国医科大学附属盛京医院'
const tertiary = fieldWords.extraTertiary.label
const secondary = fieldWords.extraSecondary.label
const primary = fieldWords.extraPrimary.label
const centre = '南湖街道社区卫生服务中心'

/** From the page on which one checks one's answers to the one on which institutions are named. */
async function toInstitutions({ page }: Citizen): Promise<void> {
  await expect(page.getByText(picksWords.none)).toBeVisible()
  await page.getByRole('link', { name: startsWith(picksWords.choose) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepWords.institutions.title)
}

test('hospitals beside those that settle directly are named from the list on the phone, a wrong one is refused by its article, and the desk sees them', async ({ citizen, officer }) => {
  const { page } = citizen
  await page.goto('/hospitals?province=210000')
  await expect(page.getByText(hospitalWords.keptHere)).toBeVisible()
  await citizen.signsIn()
  await citizen.prepares('long-stay')
  await toInstitutions(citizen)
  await expect(page.getByText('〔2017〕79号 第二十四条').first()).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('combobox', { name: startsWith(tertiary) }).fill('shengjing')
  await page.getByRole('option', { name: shengjing }).first().click()
  await page.getByRole('combobox', { name: startsWith(secondary) }).fill('中国医大一院')
  await expect(page.getByText(institutionWords.found(1)).last()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.context().setOffline(false)
  await citizen.savesPage()
  await expect(page.locator('#extraSecondary-error')).toContainText(`${faultText('institution-no-slot', secondary)}（依据 吉人社联字〔2017〕79号 第二十四条）`)
  await expect(page.getByRole('alert').first()).toBeFocused()
  expect(await faultsOf(page, { strict: true })).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)

  await page.getByRole('combobox', { name: startsWith(secondary) }).fill('')
  await citizen.savesPage()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.check)
  await expect(page.getByText(`${tertiary}：${shengjing}`)).toBeVisible()
  await expect(page.getByText(setStatusWords.undecided)).toBeVisible()
  const reference = await citizen.submits()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`${tertiary}：${shengjing}`).first()).toBeVisible()
  await officer.opens(reference)
  await expect(officer.page.getByText(shengjing).first()).toBeVisible()
  await expect(officer.page.getByRole('heading', { name: picksWords.verdict })).toBeVisible()
})

test('on a record that is filled in on the phone a wrong one is refused by its article too, without network', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser)
  const { page } = citizen
  await page.goto('/hospitals?province=210000')
  await expect(page.getByText(hospitalWords.keptHere)).toBeVisible()
  // The program has come whole: what runs with the press of a button is on the phone.
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await page.goto('/kept?new')
  await page.getByRole('radio', { name: startsWith(kindWords['long-stay'].short) }).check()
  for (const [field, value] of Object.entries(saidFor['long-stay'](citizen.who)[0]?.says ?? {})) await citizen.says(field as 'insuredPlace', value)
  await page.getByRole('button', { name: keptWords.begin }).click()
  await expect(page).toHaveURL(/record=/u)
  await page.goto(page.url().replace(/page=.*$/u, 'page=institutions'))
  await page.getByRole('combobox', { name: startsWith(secondary) }).fill('shengjing')
  await page.getByRole('option', { name: shengjing }).first().click()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: keptWords.onward }).click()
  await expect(page.locator('#extraSecondary-error')).toContainText(`${faultText('institution-no-slot', secondary)}（依据 吉人社联字〔2017〕79号 第二十四条）`)
  await page.getByRole('combobox', { name: startsWith(secondary) }).fill('')
  await page.getByRole('combobox', { name: startsWith(tertiary) }).fill('shengjing')
  await page.getByRole('option', { name: shengjing }).first().click()
  await page.getByRole('button', { name: keptWords.onward }).click()
  await expect(page.getByText(`${tertiary}：${shengjing}`)).toBeVisible()
  await expect(page.getByText(setStatusWords.undecided)).toBeVisible()
  await page.context().close()
})

test('without scripts a hospital is found by what is typed, and one that the list does not have is written', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser, { javaScriptEnabled: false })
  const { page } = citizen
  await citizen.prepares('long-stay')
  await toInstitutions(citizen)
  await citizen.line('extraTertiary').fill('盛京医院')
  await citizen.line('extraPrimary').fill(centre)
  await citizen.savesPage()
  await expect(page.locator('#extraPrimary-error')).toBeVisible()
  await expect(citizen.line('extraTertiary')).toHaveValue('盛京医院')
  await page.getByRole('radio', { name: institutionWords.asWritten(centre) }).check()
  await citizen.savesPage()
  await expect(page.getByText(`${tertiary}：${shengjing}`)).toBeVisible()
  await expect(page.getByText(`${primary}：${centre}`)).toBeVisible()
  await page.getByRole('link', { name: /^修改\s*另外选的医院/u }).click()
  await citizen.line('extraTertiary').fill('')
  await citizen.savesPage()
  await expect(page.getByText(`${primary}：${centre}`)).toBeVisible()
  await expect(page.getByText(shengjing)).toHaveCount(0)
  await page.context().close()
})
