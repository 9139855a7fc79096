import { readFileSync } from 'node:fs'
import { accountWords } from '@/lib/text/account'
import { signedWords } from '@/lib/text/commitment'
import { rememberWords } from '@/lib/text/consents'
import { faultWords } from '@/lib/text/faults'
import { deleteWords, ownDataWords } from '@/lib/text/own-data'

import { identity, saidFor, type Field } from './support/answers'
import { startsWith, type Citizen } from './support/citizen'
import { expect, test } from './support/test'

test('[54] whoever signed a promise can read it again whole, under its hash, and print it on one sheet', async ({ citizen }) => {
  const { page } = citizen
  await citizen.signsIn()
  const { id, number } = await citizen.filesByWire('long-stay')
  await page.goto(`/filings/${id}`)
  await page.getByRole('link', { name: signedWords.open }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signedWords.title)
  for (const part of [number, citizen.who.name, signedWords.whole, '用承诺书代替的证明']) await expect(page.getByRole('main')).toContainText(part)
  await expect(page.getByRole('button', { name: signedWords.print })).toBeVisible()
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/gu)?.length, 'one sheet').toBe(1)
})

test('[55] from 我的 a person takes everything out in two taps more, and what is optional waits for their yes', async ({ citizen }) => {
  const { page, who } = citizen
  await citizen.signsIn()
  const { number } = await citizen.filesByWire('long-stay')
  await page.goto('/filings')
  await page.getByRole('link', { name: accountWords.link, exact: true }).first().click()
  const { give, stop, given } = rememberWords
  await page.getByRole('button', { name: give }).click()
  await expect(page.getByText(given)).toBeVisible()
  await page.getByRole('link', { name: ownDataWords.open }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: ownDataWords.takeOut.send }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  for (const part of [number, who.name, who.idNumber, who.phone]) expect(file).toContain(part)
  await page.goto('/account')
  await page.getByRole('button', { name: stop }).click()
  await expect(page.getByRole('button', { name: give })).toBeVisible()
})

test('[55] an account is ended once its word is typed, and what stays is named before', async ({ citizen }) => {
  await endsAccount(citizen)
})

test('[55] without scripts an account is ended in the same way', async ({ browser, town }) => {
  await endsAccount(await town.newCitizen(browser, { javaScriptEnabled: false }))
})

async function endsAccount(citizen: Citizen): Promise<void> {
  const { page } = citizen
  await citizen.signsIn()
  const { number } = await citizen.filesByWire('long-stay')
  await page.goto('/account')
  await page.getByRole('link', { name: deleteWords.open }).click()
  await expect(page.getByRole('main')).toContainText(number)
  await page.getByRole('button', { name: deleteWords.send }).click()
  await expect(page.getByText(deleteWords.wrong).first()).toBeVisible()
  await page.getByRole('textbox', { name: startsWith(deleteWords.confirm.label) }).fill(deleteWords.word)
  await page.getByRole('button', { name: deleteWords.send }).click()
  await expect(page.getByText(deleteWords.done)).toBeVisible()
  await page.goto('/filings')
  await expect(page).toHaveURL(/sign-in/)
}

/** Six years old on the day of these tests. */
const childsNumber = '220102201906010011'

test('[55] of a child the guardian is asked before anything of health, and without their tick it goes no further', async ({ citizen }) => {
  const { page, who } = citizen
  await citizen.signsIn()
  const [first, , ...illness] = saidFor.emergency(who)
  await citizen.starts('emergency', first?.says ?? {})
  for (const [field, value] of Object.entries(identity({ ...who, idNumber: childsNumber }).says)) await citizen.says(field as Field, value)
  await citizen.savesPage()
  await expect(page).toHaveURL(/\/guardian$/)
  await citizen.says('guardianName', '李秀兰')
  await citizen.says('guardianRelation', 'parent')
  await citizen.savesPage()
  await expect(page.getByText(faultWords['guardian-agreement-missing']).first()).toBeVisible()
  await citizen.says('guardianAgrees', 'yes')
  await citizen.savesPage()
  await citizen.fills(illness, 'emergency')
  expect(await citizen.submits()).toMatch(/\S/)
})
