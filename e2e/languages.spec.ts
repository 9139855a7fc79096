import type { Page } from '@playwright/test'

import { wordsIn, languages, type Language } from '@/lib/text/languages/index'

import { faultsOf } from './support/axe'
import { expect, test } from './support/test'

const long = '/check?from=220100&to=110105&kind=long-stay&on=2026-04-14&insurance=employee&ground=household&working=retired&commits=no&care=inpatient'
const bill = '/estimate?from=220100&insurance=employee&level=tertiary&total=12000'
const pages = ['', '/check', long, bill, '/hospitals?province=220000', '/policy', '/policy/jilin-2017-79']
const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Legible to a reader of the language and to a program that reads aloud, on a narrow phone, and with text twice as large. */
async function isSound(page: Page, language: Language, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const response = await page.goto(`/${language}${path}`)
  expect(response?.status(), path).toBe(200)
  expect(response?.headers()['cache-control'], path).toBe('no-cache')
  await expect(page.locator(`div[lang=${language}]`), path).toContainText('译文仅供参考，以中文为准')
  await expect(page.locator('html'), path).toHaveAttribute('lang', language)
  // What is around a page is the same on each: it is looked at once.
  expect(await faultsOf(page, { strict: true, within: path === '' ? 'body' : '#main' }), path).toEqual([])
  expect(await tooWide(page), `${path}: 320 px`).toBe(0)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
  expect(await tooWide(page), `${path}: text twice as large`).toBe(0)
}

for (const language of languages) {
  test(`every page in ${language} says that it is a translation, and is sound`, async ({ page }) => {
    for (const path of pages) await isSound(page, language, path)
  })
}

test('the switch keeps the page and what was answered, and no other word is a language', async ({ page }) => {
  await page.goto(long)
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(`/ko${long}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(wordsIn('ko').codes.kinds['long-stay'].name)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/en${long}`)
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(long)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  for (const path of ['/', '/estimate', '/hospitals', '/policy']) {
    await page.goto(path)
    await expect(footer.getByRole('link', { name: 'English' })).toHaveAttribute('href', path === '/' ? '/en' : `/en${path}`)
  }
  expect((await page.request.get('/ja/check')).status()).toBe(404)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an emergency is checked to its end in English: the last day to file, the paper and the article', async ({ page }) => {
    const { shell, check, codes, questions, result } = wordsIn('en')
    const next = () => page.getByRole('button', { name: shell.next }).click()
    await page.goto('/en/check')
    await next()
    await expect(page.getByRole('alert')).toContainText(check.faults.empty)
    await page.getByLabel(check.fromTitle).selectOption({ label: 'Changchun 长春市' })
    await next()
    await page.getByLabel(check.toTitle).selectOption({ label: 'Shenyang 沈阳市' })
    await next()
    await page.getByLabel(questions.kind.answers.emergency).check()
    await next()
    await page.getByLabel(questions.visitDay.title).fill('2026-04-10')
    await next()
    await page.getByLabel(shell.yes, { exact: true }).check()
    await next()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(codes.kinds.emergency.name)
    await expect(page.getByText(result.status['not-ready'])).toBeVisible()
    await expect(page.getByText('15 April 2026', { exact: true })).toBeVisible()
    await expect(page.getByText('急诊诊断证明或病历')).toBeVisible()
    await expect(page.getByText('吉人社联字〔2017〕79号').first()).toBeVisible()
    await expect(page.getByRole('link', { name: result.file })).toHaveAttribute('href', /^\/filings\/new\?kind=emergency&insuredPlace=220100/)
  })

  test('a bill comes to the same in Korean as in Chinese', async ({ page }) => {
    const { estimate } = wordsIn('ko')
    await page.goto('/ko/estimate')
    await page.getByRole('button', { name: estimate.update }).click()
    await expect(page.getByRole('alert')).toContainText(estimate.faults.missing)
    await page.getByLabel(estimate.place).selectOption({ label: '장춘시 长春市' })
    await page.getByLabel(estimate.schemes.employee).check()
    await page.getByLabel(estimate.levels.tertiary).check()
    await page.getByLabel(estimate.total).fill('12000')
    await page.getByRole('button', { name: estimate.update }).click()
    const numbers = async () => (await page.locator('[aria-labelledby=result] [role=status]').textContent())?.match(/[\d,.]*\d/gu)
    const inKorean = await numbers()
    expect(inKorean?.length).toBeGreaterThan(2)
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(bill)
    expect(await numbers()).toEqual(inKorean)
  })

  test('a hospital is found by pinyin, and its page is Chinese', async ({ page }) => {
    const { hospitals } = wordsIn('en')
    await page.goto('/en/hospitals')
    await page.getByLabel(hospitals.province).selectOption({ label: 'Jilin 吉林省' })
    await page.getByLabel(hospitals.text).fill('jilindaxuediyi')
    await page.getByRole('button', { name: hospitals.find }).click()
    await page.getByRole('link', { name: '吉林大学第一医院' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('吉林大学第一医院')
  })
})
