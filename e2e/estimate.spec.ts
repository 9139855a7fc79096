import type { Locator, Page } from '@playwright/test'

import { homeWords } from '@/lib/text/home'
import { estimateFaultWords, estimateFields, estimateWords, levelWords } from '@/lib/text/estimate'
import { questionWords } from '@/lib/text/questions'
import { rateDecideTroubles, rateFileTroubles, ratePageWords, rateTableStates } from '@/lib/text/rates'
import { stepWords } from '@/lib/text/reimbursement'

import { faultsOf } from './support/axe'
import { holdScripts } from './support/late-scripts'
import { expect, test } from './support/test'

const basics = 'from=220100&insurance=employee&level=tertiary&total=10000&working=active'
const told = '&kind=transfer&filed=yes&inTime=yes&inTransferList=yes&couldSettleDirectly=yes&settledDirectly=yes'
/** 88 % of what lies above 700 yuan. */
const whole = estimateWords.sentence('10,000', '8,184', '1,816')
const result = (page: Page): Locator => page.getByRole('region', { name: estimateWords.result })
const card = (page: Page, label: string): Locator => page.locator('label.choice').filter({ hasText: label })
const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

test('from the first page to a result in six taps, and to a certain one by a few more answers', async ({ citizen: { page } }) => {
  await page.goto('/')
  let taps = 0
  const tap = async (what: Locator) => {
    taps += 1
    await what.click()
  }
  await tap(page.getByRole('link', { name: homeWords.estimate.title }))
  await tap(page.locator('#from'))
  await page.keyboard.type('长春')
  await tap(card(page, questionWords.insurance.answers?.['employee']?.label ?? ''))
  await tap(card(page, levelWords.tertiary.hint ?? ''))
  await tap(page.locator('#total'))
  await page.keyboard.type('1万')
  await expect(result(page)).toContainText('总费用 10,000 元')
  await tap(card(page, questionWords.kind.answers?.['transfer']?.label ?? ''))
  await expect(page).toHaveURL(/from=220100&insurance=employee&level=tertiary&total=10000&kind=transfer$/)
  expect(taps).toBeLessThanOrEqual(6)
  await expect(page.getByRole('heading', { name: estimateWords.compare })).toBeVisible()

  await page.goto('/estimate')
  await expect(page.getByText(estimateWords.remembered)).toBeVisible()
  await expect(page.locator('#from')).toHaveValue('吉林省长春市')
  await page.locator('#total').fill('300')
  await expect(result(page)).toContainText(estimateWords.incomplete.insurance)
  await expect(page.locator('#total')).toHaveValue('300')
})

test('a settlement slip is filled in line by line; what is wrong is said at its field, and nothing typed is lost', async ({ citizen: { page } }) => {
  await page.goto(`/estimate?${basics}${told}`)
  await expect(result(page)).toContainText(whole)
  await page.getByRole('button', { name: estimateWords.bill }).click()
  await page.getByText(estimateWords.slipTitle, { exact: true }).first().click()
  await expect(page.getByRole('table', { name: estimateWords.slipTitle })).toBeVisible()
  for (const [typed, fault] of [['1.2万', 'above-total'], ['-5', 'negative'], ['abc', 'not-money'], ['20亿', 'too-large']] as const) {
    await page.locator('#selfPaid').fill(typed)
    await page.locator('#firstShare').focus()
    await expect(page.locator('#selfPaid-error')).toContainText(estimateFaultWords[fault])
    await expect(page.locator('#selfPaid')).toHaveValue(typed)
  }
  await page.getByRole('button', { name: estimateWords.update }).click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await page.locator('#selfPaid').fill('１，０００')
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '7,304', '2,696'))
  await page.getByRole('button', { name: estimateWords.quick }).click()
  await expect(result(page)).toContainText(whole)
  await page.getByRole('button', { name: estimateWords.bill }).click()
  await expect(page.locator('#selfPaid')).toHaveValue('１，０００')
  await expect(page).toHaveURL(/selfPaid=1000&depth=bill/)
  await page.reload()
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '7,304', '2,696'))
})

test('what somebody unfolds stays unfolded, and what they write stays in their hand, also when the page begins to answer by itself', async ({ citizen: { page } }) => {
  await page.goto(`/estimate?${basics}${told}`)
  const formula = (total: string) => page.getByRole('table', { name: estimateWords.way }).getByText(`${estimateWords.formula}总费用 ${total} = ${total} 元`)
  await page.getByRole('table', { name: estimateWords.way }).getByText(stepWords.range, { exact: true }).click()
  await expect(formula('10,000')).toBeVisible()
  await page.getByText(estimateWords.figuresChange).click()
  await page.locator('#deductible').fill('9')
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '8,792.08', '1,207.92'))
  await expect(page.locator('#deductible')).toBeFocused()
  await page.locator('#deductible').fill('')
  await expect(result(page)).toContainText(whole)
  await page.keyboard.type('1000')
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '7,920', '2,080'))
  await page.locator('#total').fill('2万')
  await expect(formula('20,000')).toBeVisible()
})

test('what is wrong is still there after a reload, and after going on and back', async ({ citizen: { page } }) => {
  await page.goto(`/estimate?${basics}${told}`)
  await page.locator('#total').fill('一万二')
  await page.locator('#deductible').evaluate((field) => { field.closest('details')?.setAttribute('open', '') })
  await page.locator('#deductible').fill('800')
  await expect(page).toHaveURL(/deductible=800/)
  for (const again of [() => page.reload(), async () => { await page.getByRole('link', { name: estimateWords.leave }).click(); await page.waitForURL('/'); await page.goBack() }]) {
    await again()
    await expect(page.locator('#total')).toHaveValue('一万二')
    await expect(page.locator('#total-error')).toContainText(estimateFaultWords['not-money'])
    await expect(page.locator('#deductible')).toHaveValue('800')
  }
})

test('what is filled in before the scripts arrive counts, beside what was wrong before a reload, and on the page kept for moments without network', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser, { serviceWorkers: 'block' })
  await page.goto(`/estimate?${basics}&kind=transfer`)
  await page.locator('#total').fill('一万二')
  await page.locator('#deductible').evaluate((field) => { field.closest('details')?.setAttribute('open', '') })
  await page.locator('#deductible').fill('800')
  await expect(page).toHaveURL(/deductible=800/)
  const arrive = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await card(page, levelWords.secondary.hint ?? '').click()
  arrive()
  await expect(page.locator('#total')).toHaveValue('一万二')
  await expect(page.getByRole('radio', { name: levelWords.secondary.label })).toBeChecked()
  await expect(page.locator('#deductible')).toHaveValue('800')

  await page.route(/estimate\?from/, async (route) => { await route.fulfill({ response: await route.fetch({ url: `${town.origin}/estimate` }) }) })
  const again = await holdScripts(page)
  await page.goto(`/estimate?${basics}&kind=transfer`, { waitUntil: 'commit' })
  await page.locator('#total').pressSequentially('3')
  again()
  await expect(page.locator('#from')).toHaveValue('吉林省长春市')
  await expect(page.locator('#total')).toBeFocused()
  await page.keyboard.type('万')
  await expect(result(page)).toContainText('总费用 30,000 元')
  await expect(page).toHaveURL(/kind=transfer.*total=30000|total=30000.*kind=transfer/)
  await page.context().close()
})

test('in airplane mode the page goes on counting, for another province too', async ({ citizen: { page } }) => {
  await page.goto('/estimate')
  await card(page, questionWords.insurance.answers?.['resident']?.label ?? '').click()
  await expect(result(page)).not.toContainText(estimateWords.incomplete.insurance)
  await page.context().setOffline(true)
  await page.locator('#from').fill('南京')
  await card(page, levelWords.secondary.hint ?? '').click()
  await page.locator('#total').fill('20000')
  await expect(result(page)).toContainText('总费用 20,000 元')
  await expect(page.getByRole('heading', { name: estimateWords.way })).toBeVisible()
  await page.context().setOffline(false)
})

test('an area without a table asks for its figures, and computes from what is typed', async ({ citizen: { page } }) => {
  await page.goto('/estimate?from=370100&insurance=employee&level=tertiary&total=10000&kind=long-stay&filed=yes')
  await expect(page.getByText(estimateWords.figuresNeededLead)).toBeVisible()
  await page.locator('#deductible').fill('1000')
  await page.locator('#ratio').fill('80%')
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '7,200', '2,800'))
})

test('without scripts it is one plain form that brings everything back', async ({ browser, town }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: town.origin })
  const page = await context.newPage()
  await page.goto('/estimate')
  await page.locator('#from').fill('火星')
  await page.locator('#total').fill('一万')
  await page.getByRole('button', { name: estimateWords.update }).click()
  for (const words of [estimateFaultWords['place-not-found'], estimateFaultWords['not-money'], estimateFaultWords.missing]) await expect(page.getByRole('alert').first()).toContainText(words)
  await expect(page.locator('#from')).toHaveValue('火星')
  await page.locator('#from').fill('长春')
  await page.locator('#total').fill('1.2万')
  await card(page, questionWords.insurance.answers?.['employee']?.label ?? '').click()
  await page.getByRole('button', { name: estimateWords.bill }).click()
  await expect(page).toHaveURL(/\/estimate\?from=220100&insurance=employee&total=12000&depth=bill$/)
  await page.locator('#selfPaid').fill('2000')
  await card(page, questionWords.kind.answers?.['other']?.label ?? '').click()
  await page.getByRole('button', { name: estimateWords.update }).click()
  await expect(result(page)).toContainText('总费用 12,000 元')
  await expect(page.locator('#selfPaid')).toHaveValue('2000')
  await context.close()
})

test('a result is kept as a picture, as text and as a link without anything about a person', async ({ citizen: { page } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => { Object.defineProperty(navigator, 'share', { value: undefined }) })
  await page.goto(`/estimate?${basics}${told}`)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: estimateWords.share }).click()
  await expect(page.getByText(estimateWords.copied)).toBeVisible()
  expect(new URL(await clipboard()).search).toBe(`?${basics}${told}`)
  await page.getByRole('button', { name: estimateWords.copy }).click()
  await expect.poll(clipboard).toContain(whole)
  await page.getByRole('button', { name: estimateWords.picture }).click()
  const picture = page.getByRole('img', { name: estimateWords.pictureAlt })
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBeGreaterThan(300)
})

test('it can be heard as tables, and worked by keys', async ({ citizen: { page } }) => {
  await page.goto(`/estimate?${basics}${told}`)
  for (const name of [estimateWords.whoPays, estimateWords.way, estimateWords.compare]) await expect(page.getByRole('table', { name })).toBeVisible()
  await expect(page.getByRole('table', { name: estimateWords.whoPays }).getByRole('row', { name: /8,184/ })).toBeVisible()
  await page.locator('#total').focus()
  for (const key of ['End', 'Backspace']) await page.keyboard.press(key)
  await expect(result(page)).toContainText('总费用 1,000 元')
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await expect(page.locator('#result')).toBeFocused()
  expect(await faultsOf(page)).toEqual([])
})

/** The page as it may stand, and the ways in which it may be looked at: narrow, with large text, in 关怀版, light and dark. */
const states = { empty: '', 'a quick result': `?${basics}`, 'from a slip': `?${basics}&selfPaid=1000&firstShare=500&depth=bill`, compared: `?${basics}${told}`, 'figures asked for': '?from=370100&insurance=resident&level=unsure&total=12345678.9' }
const looks = [
  { name: '320 px', width: 320, text: '', elder: false }, { name: 'text twice as large', width: 390, text: '200%', elder: false },
  { name: '关怀版', width: 390, text: '', elder: true }, { name: '关怀版 at 320 px', width: 320, text: '', elder: true },
]
for (const [state, query] of Object.entries(states)) {
  test(`nothing is cut off or runs out of the page: ${state}`, async ({ citizen: { page } }) => {
    await page.goto(`/estimate${query}`)
      await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true })
    for (const { name, width, text, elder } of looks) {
      await page.setViewportSize({ width, height: 780 })
      await page.evaluate((look) => {
        const { style, dataset } = document.documentElement
        style.fontSize = look.text
        if (look.elder) dataset['looks'] = 'elder'
        else delete dataset['looks']
      }, { text, elder })
      expect(await tooWide(page), name).toBe(0)
    }
    if (state !== 'compared') return
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await faultsOf(page), 'dark, 关怀版').toEqual([])
  })
}

test('a result is one page of paper, a range too', async ({ citizen: { page } }) => {
  for (const query of [`${basics}${told}`, basics]) {
    await page.goto(`/estimate?${query}`)
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/gu)?.length, query).toBe(1)
  }
})

test('in WeChat, which downloads nothing, the picture stands in the page to be held down', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser, { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54(0x18003630) NetType/WIFI Language/zh_CN' })
  await page.goto(`/estimate?${basics}${told}`)
  await page.getByRole('button', { name: estimateWords.picture }).click()
  await expect(page.getByRole('img', { name: estimateWords.pictureAlt })).toBeVisible()
  await expect(page.getByText(estimateWords.pictureReady)).toBeVisible()
  await expect(page.getByRole('link', { name: estimateWords.download })).toHaveCount(0)
  await expect(page.getByRole('button', { name: estimateWords.print })).toHaveCount(0)
  await expect(page.getByText(estimateWords.printInWeChat)).toBeVisible()
  await page.context().close()
})

test('an estimate leads on to the filing with what was told, and the amounts stay behind', async ({ citizen: { page } }) => {
  await page.goto(`/estimate?${basics}${told}&to=210100`)
  const href = await page.getByRole('link', { name: estimateWords.file }).getAttribute('href')
  expect(href).toMatch(/^\/filings\/new\?kind=transfer&insuredPlace=220100&carePlace=210100/)
  expect(href).not.toContain('10000')
})

test('from a filing the estimate opens with what the filing says', async ({ citizen }) => {
  await citizen.signsIn()
  const { id } = await citizen.filesByWire('transfer')
  await citizen.page.goto(`/filings/${id}`)
  await citizen.page.getByRole('link', { name: estimateWords.fromFiling }).click()
  await expect(citizen.page).toHaveURL(/\/estimate\?from=220100&to=\d{6}&kind=transfer/)
  await expect(citizen.page.locator('#from')).toHaveValue('吉林省长春市')
  await expect(citizen.page.getByLabel(estimateFields.total.label)).toHaveValue('')
})

const table = (number: string, ...lines: readonly string[]) => ({
  name: 'rates.csv', mimeType: 'text/csv',
  buffer: Buffer.from(['统筹区代码,项目,数值,险种,医疗类别,医院级别,分段止(元),文号,生效日期', ...lines.map((line) => `220100,${line},${number},2026-01-01`)].join('\r\n')),
})

async function brings(page: Page, file: ReturnType<typeof table>): Promise<void> {
  await page.goto('/desk/rates')
  await page.locator('#file').setInputFiles(file)
  await page.getByRole('button', { name: ratePageWords.send }).click()
  await page.waitForURL(/\/desk\/rates\/[0-9a-f-]{36}$/u)
}

test('the office puts its table in force and the estimate goes by it, with the number of its document; taken back, the examples stand there again', async ({ citizen, town, browser }) => {
  const { page: desk } = await town.newOfficer(browser, 'supervisor')
  const { page: other } = await town.newOfficer(browser, 'supervisor')
  await brings(other, table('测医保〔2026〕8号', '起付线,500,职工,住院,三级,'))
  await brings(desk, table('测医保〔2026〕9号', '起付线,1000,职工,住院,三级,', '统筹支付比例,90,职工,住院,三级,20万'))
  await expect(desk.getByRole('heading', { name: ratePageWords.first })).toBeVisible()
  await expect(desk.getByText('200,000 元以上没有写比例')).toBeVisible()
  await desk.getByRole('button', { name: ratePageWords.apply }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(rateTableStates['in-force'])

  await other.getByRole('button', { name: ratePageWords.apply }).click()
  await expect(other.getByRole('alert').filter({ hasText: rateDecideTroubles['compared-with-another'] })).toBeVisible()
  await other.getByRole('button', { name: ratePageWords.discard }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText(rateTableStates.discarded)

  const { page } = citizen
  await page.goto(`/estimate?${basics}${told}`)
  await expect(result(page)).toContainText(estimateWords.sentence('10,000', '8,100', '1,900'))
  await expect(page.getByText(estimateWords.official)).toBeVisible()
  await page.getByRole('table', { name: estimateWords.way }).getByText(stepWords.deductible, { exact: true }).click()
  await expect(page.getByText('起付线 1,000 元（职工医保、三级医院、住院）；参保地公布；测医保〔2026〕9号')).toBeVisible()

  await desk.getByRole('button', { name: ratePageWords.undo }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(rateTableStates.undone)
  await page.reload()
  await expect(result(page)).toContainText(whole)
  await desk.context().close()
  await other.context().close()
})

test('without scripts a file that is too large comes back with a word about it', async ({ town, browser }) => {
  const { page } = await town.newOfficer(browser, 'supervisor', { javaScriptEnabled: false })
  await page.goto('/desk/rates')
  await page.locator('#file').setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1_500_000, 'a') })
  await page.getByRole('button', { name: ratePageWords.send }).click()
  await expect(page.getByRole('alert').first()).toContainText(rateFileTroubles['too-large'])
  await expect(page.locator('#file')).toBeVisible()
  await page.context().close()
})
