import type { Page } from '@playwright/test'

import { checkWords, resultWords } from '@/lib/text/check'
import { estimateWords } from '@/lib/text/estimate'
import { kindWords } from '@/lib/text/kinds'
import { questionWords } from '@/lib/text/questions'

import { faultsOf } from './support/axe'
import { expect, test } from './support/test'

const kinds = ['long-stay', 'transfer', 'emergency', 'maternity', 'other'] as const
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Types a place, takes the first that is offered, and goes on. */
async function picksPlace(page: Page, name: 'from' | 'to', text: string): Promise<void> {
  await expect(heading(page)).toHaveText(checkWords[name].title)
  await page.locator(`#${name}`).focus()
  await page.keyboard.type(text)
  await expect(page.getByRole('option').first()).toBeVisible()
  for (const key of ['ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key)
}

/** Answers whatever is asked, by keyboard alone, until there is a result. */
async function answersToTheEnd(page: Page, kind: (typeof kinds)[number]): Promise<void> {
  for (let question = 0; question < 30; question += 1) {
    const asked = await heading(page).innerText()
    if (asked === kindWords[kind].name) return
    const choice = page.locator('main form input[type=radio]')
    const typed = page.locator('main form input[type=text]')
    if (asked === questionWords.kind.title) await choice.and(page.locator(`[value=${kind}]`)).focus()
    else if (await choice.count() > 0) await choice.first().focus()
    if (await choice.count() > 0) {
      await page.keyboard.press('Space')
    } else {
      await typed.focus()
      await page.keyboard.type(asked === questionWords.visitDay.title || asked === checkWords.on.title ? '2026年4月13日' : '12')
    }
    if (asked === checkWords.on.title) await page.getByRole('button', { name: checkWords.thisDay }).focus()
    await page.keyboard.press('Enter')
    await expect(heading(page)).not.toHaveText(asked)
  }
}

async function isSound(page: Page): Promise<void> {
  expect(await faultsOf(page, { strict: true })).toEqual([])
}

for (const size of ['100%', '200%']) {
  test(`in airplane mode each of the five kinds is checked by keyboard alone, at ${size} text`, async ({ citizen: { page } }) => {
    test.setTimeout(180_000)
    for (const kind of kinds) {
      await test.step(kind, async () => {
        await page.goto('/check')
        await page.locator('[data-network=not-needed]').waitFor()
        await page.evaluate((value) => { document.documentElement.style.fontSize = value }, size)
        await page.context().setOffline(true)
        await picksPlace(page, 'from', '长春')
        await picksPlace(page, 'to', '沈阳市')
        await answersToTheEnd(page, kind)
        await expect(page.getByRole('heading', { name: resultWords.call })).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
        await isSound(page)
        await page.goBack()
        await expect(heading(page)).not.toHaveText(kindWords[kind].name)
        await page.context().setOffline(false)
      })
    }
  })
}

test('the answers go along into the filing', async ({ citizen: { page } }) => {
  await page.goto('/check?from=220100&to=210100&kind=emergency&visitDay=2026-04-13&emergencyCare=yes')
  await expect(page.getByRole('link', { name: resultWords.file })).toHaveAttribute('href', '/filings/new?kind=emergency&insuredPlace=220100&carePlace=210100&emergencyCare=yes&visitDay=2026-04-13')
})

test('without scripts the check is a walk of plain forms', async ({ browser, town }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: town.origin })
  const page = await context.newPage()
  await page.goto('/check')
  await page.locator('#from').fill('长春')
  await page.getByRole('button', { name: checkWords.next }).click()
  await page.locator('#to').fill('火星')
  await page.getByRole('button', { name: checkWords.next }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.locator('#to').fill('沈阳市')
  await page.getByRole('button', { name: checkWords.next }).click()
  await page.getByText(questionWords.kind.answers?.['maternity']?.label ?? '').click()
  await page.getByRole('button', { name: checkWords.next }).click()
  await page.getByRole('button', { name: '就按今天' }).click()
  await expect(heading(page)).toHaveText(questionWords.mother.title)
  await context.close()
})

test('without network the check and the estimate open on a phone that has only seen the first page', async ({ citizen: { page } }) => {
  await page.goto('/')
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  await page.context().setOffline(true)
  for (const [path, title] of [['/check', checkWords.from.title], ['/check?from=220100&to=210100', questionWords.kind.title], ['/estimate', estimateWords.title]] as const) {
    await page.goto(path)
    await expect(heading(page)).toHaveText(title)
  }
})
