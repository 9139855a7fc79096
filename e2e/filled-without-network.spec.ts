import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'
import { materialWords } from '@/lib/text/materials'
import { uploadWords } from '@/lib/text/proofs'
import { stepWords } from '@/lib/text/steps'

import { saidFor, type Field } from './support/answers'
import { faultsOf } from './support/axe'
import { rawAnswers } from './support/by-wire'
import { startsWith, words, type Citizen } from './support/citizen'
import { photoOf } from './support/photos'
import { signInAsCitizen } from './support/sign-in'
import { expect, test } from './support/test'

const now = new Date('2026-04-14T09:30:00+08:00')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The phone has been here once before, so that the page is kept. */
async function opens(page: Page): Promise<void> {
  await page.clock.setSystemTime(now)
  await page.goto('/kept')
  await expect(page.getByRole('link', { name: keptWords.start })).toBeVisible()
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await page.reload()
  await expect(page.getByRole('link', { name: keptWords.start })).toBeVisible()
}

const goesOn = (page: Page) => page.getByRole('button', { name: keptWords.onward }).click()

/** An emergency from its first page to the one on which everything is checked. */
async function fillsIn(citizen: Citizen): Promise<void> {
  const { page, who, says } = citizen
  const [first, ...others] = saidFor.emergency(who)
  await page.getByRole('link', { name: keptWords.start }).click()
  await page.getByRole('radio', { name: startsWith(kindWords.emergency.short) }).check()
  for (const [field, value] of Object.entries(first?.says ?? {})) await says(field as Field, value)
  await page.getByRole('button', { name: keptWords.begin }).click()
  for (const { step, says: answers } of others) {
    await expect(heading(page)).toHaveText(stepWords[step].title)
    await expect(page.getByText(keptWords.draft)).toBeVisible()
    for (const [field, value] of Object.entries(answers)) await says(field as Field, value)
    if (step === 'proof') await photographs(page)
    await (step === 'proof' ? page.getByRole('link', { name: words.next, exact: true }).click() : goesOn(page))
  }
  await expect(heading(page)).toHaveText(keptWords.check)
}

async function photographs(page: Page): Promise<void> {
  const paper = page.getByRole('region', { name: materialWords['emergency-diagnosis'].name })
  await paper.getByLabel(uploadWords.camera).setInputFiles(await photoOf('诊断'))
  await expect(paper.getByRole('listitem')).toContainText(uploadWords.kept)
}

test('a record is filled in and photographed in airplane mode, survives the page, and is handed in once when there is network', async ({ citizen, officer }) => {
  const { page, who } = citizen
  await opens(page)
  await page.context().setOffline(true)
  await fillsIn(citizen)
  expect(await faultsOf(page, { strict: true })).toEqual([])
  await page.reload()
  await page.getByRole('button', { name: keptWords.submit }).click()
  await expect(page.getByText(keptWords.waits)).toBeVisible()
  await expect(page.getByText(keptWords.unreachable)).toBeVisible()
  await expect(page.getByText('已提交')).toHaveCount(0)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: keptWords.again }).click()
  await page.getByRole('link', { name: keptWords.signInNow }).click()
  await signInAsCitizen(page, who.phone)
  await page.getByRole('link', { name: startsWith(kindWords.emergency.short) }).click()
  await page.getByRole('link', { name: keptWords.open }).click()
  const number = await page.getByTestId('reference').innerText()
  await page.goto('/kept')
  await expect(page.getByText(keptWords.sent(number))).toBeVisible()
  await page.goto('/filings')
  await expect(page.getByRole('link', { name: startsWith(kindWords.emergency.short) })).toHaveCount(1)
  await officer.opens(number)
})

test('a draft that was changed on the phone and handed in with network is told as handed in, and offered no more', async ({ citizen, town }) => {
  const { page, who } = citizen
  await opens(page)
  await citizen.signsIn()
  const headers = { origin: town.origin, 'idempotency-key': randomUUID() }
  const { id, version } = await (await page.request.post('/api/filings', { headers, data: { kind: 'long-stay', answers: rawAnswers('long-stay', who) } })).json() as { id: string; version: number }
  const taken = page.waitForResponse((response) => response.url().endsWith('/draft') && response.status() === 200)
  await page.goto(`/filings/${id}/check`)
  await taken
  await page.goto(`/kept?record=${id}&page=identity&from=check`)
  await goesOn(page)
  await expect(heading(page)).toHaveText(keptWords.check)
  const { number } = await (await page.request.post(`/api/filings/${id}/submission`, { headers, data: { version } })).json() as { number: string }
  await page.goto('/kept')
  await expect(page.getByText(keptWords.sent(number))).toBeVisible()
  await expect(page.getByText(keptWords.draft)).toHaveCount(0)
})

test('a draft of the account is gone on with in airplane mode and handed in over the version it was taken along with', async ({ citizen }) => {
  const { page, who } = citizen
  await opens(page)
  const taken = page.waitForResponse((response) => response.url().endsWith('/draft') && response.status() === 200)
  await citizen.begins('long-stay')
  await taken
  const id = citizen.filingId()
  await page.context().setOffline(true)
  await page.goto(`/kept?record=${id}`)
  await page.getByRole('link', { name: keptWords.resume }).click()
  const [, ...others] = saidFor['long-stay'](who)
  for (const { step, says } of others) {
    await expect(heading(page)).toHaveText(stepWords[step].title)
    for (const [field, value] of Object.entries(says)) await citizen.says(field as Field, value)
    await goesOn(page)
  }
  await page.getByRole('button', { name: keptWords.submit }).click()
  await expect(page.getByText(keptWords.unreachable)).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: keptWords.again }).click()
  await page.getByRole('link', { name: keptWords.open }).click()
  await expect(page.getByTestId('reference')).toBeVisible()
})
