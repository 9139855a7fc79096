import type { Page } from '@playwright/test'

import { hospitalWords, reportFaultWords, reportReasonWords } from '@/lib/text/hospitals'
import { setRefusalWords, setWords } from '@/lib/text/hospital-set'

import { faultsOf } from './support/axe'
import { holds } from './support/kept-lists'
import { newCitizenWith } from './support/profiles'
import { expect, test } from './support/test'

const jilin = '/hospitals?province=220000'
const known = '吉林大学第一医院'
const nickname = '吉大一院'
const row = (page: Page) => page.getByRole('region', { name: hospitalWords.results }).getByRole('link', { name: known }).first()
const count = (page: Page) => page.getByRole('region', { name: hospitalWords.results }).getByRole('status')
/** The list of the province has come and is kept. */
const isKept = (page: Page) => expect(page.getByText(hospitalWords.keptHere)).toBeVisible()
/** And the addresses and telephone numbers, which follow once the page is quiet. */
const contactsAreKept = (page: Page) => holds(page, 'version of contacts of 220000').toEqual(expect.any(String))

async function isSound(page: Page): Promise<void> {
  expect(await faultsOf(page, { strict: true })).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

test('a hospital is found by a nickname, by keyboard alone, and the way back leads to where one was', async ({ citizen: { page } }) => {
  await page.goto('/hospitals')
  await page.getByRole('link', { name: '吉林', exact: true }).press('Enter')
  await isKept(page)
  await page.locator('#q').focus()
  await page.keyboard.type(nickname)
  await expect(row(page)).toBeVisible()
  await expect(count(page)).toHaveText(/^找到 \d+ 家$/u)
  await row(page).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known)
  await expect(page.locator('#main')).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(known))
  await isSound(page)
  await page.goBack()
  await expect(page.locator('#q')).toHaveValue(nickname)
  await expect(row(page)).toBeFocused()
})

test('what is typed is told politely, also when nothing is found, and nothing of it asks the network', async ({ citizen: { page } }) => {
  await page.goto(jilin)
  await isKept(page)
  await contactsAreKept(page)
  const asked: string[] = []
  // The browser itself may fetch the icon of its tab again.
  page.on('request', (request) => { if (!request.url().endsWith('/icon.svg')) asked.push(request.url()) })
  // Once as fast as a thumb is, before the address has followed; once after it.
  for (const look of [() => Promise.resolve(), () => isSound(page)]) {
    await page.locator('#q').pressSequentially('没有这样的医院')
    await expect(count(page)).toHaveText(hospitalWords.found(0))
    await look()
    await page.getByRole('link', { name: hospitalWords.clear }).click()
    await expect(page.locator('#q')).toHaveValue('')
    await expect(count(page)).toHaveText(/^找到 [1-9]\d* 家$/u)
  }
  expect(asked).toEqual([])
})

test('the list says what it is to be taken for, and the unknown is never a no', async ({ citizen: { page } }) => {
  await page.goto(`${jilin}&q=${encodeURIComponent(nickname)}`)
  await expect(page.getByText('仅供参考，以官方名单为准')).toBeVisible()
  await expect(page.getByText(hospitalWords.allUnknown)).toBeVisible()
  await row(page).click()
  await expect(page.getByText('未知', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(hospitalWords.askFirst)).toBeVisible()
  await expect(page.getByText('没有开通')).toHaveCount(0)
  await expect(page.getByRole('link', { name: hospitalWords.pay })).toHaveAttribute('href', /^\/estimate\?to=2201\d\d&level=tertiary$/u)
})

for (const size of ['100%', '200%']) {
  test(`offline after the first visit a province is searched and a hospital opened, at ${size} text`, async ({ citizen: { page } }) => {
    await page.goto(jilin)
    await isKept(page)
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
    await page.goto('/')
    await page.context().setOffline(true)
    await page.goto('/hospitals')
    await page.evaluate((value) => { document.documentElement.style.fontSize = value }, size)
    await page.getByRole('link', { name: '吉林', exact: true }).click()
    await expect(page.getByText(/没有网络，这是存在手机里的名单/u)).toBeVisible()
    await page.locator('#q').fill(nickname)
    await row(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(known)
    await isSound(page)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(known)
    await page.goto('/hospitals?province=530000')
    await expect(page.getByText(hospitalWords.unreachable)).toBeVisible()
    await page.context().setOffline(false)
  })
}

for (const name of ['wechat-android', 'wechat-ios', 'elder'] as const) {
  test(`on a phone of the kind ${name} an open page goes on without network`, async ({ browser, town }) => {
    const { page } = await newCitizenWith(town, browser, { name })
    await page.goto('/hospitals')
    await page.getByRole('link', { name: '吉林', exact: true }).tap()
    await isKept(page)
    await contactsAreKept(page)
    await page.context().setOffline(true)
    await page.locator('#q').fill('jdyy')
    await expect(count(page)).toHaveText(/^找到 \d+ 家$/u)
    await row(page).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(known)
    await expect(page.getByText(hospitalWords.contactMissing)).toHaveCount(0)
    await isSound(page)
    await page.getByRole('link', { name: hospitalWords.toList }).tap()
    await expect(page.locator('#q')).toHaveValue('jdyy')
    await page.context().close()
  })
}

test('where the phone can keep nothing, it searches all the same and says so', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('broken', 'UnknownError') }
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
  })
  await page.goto(jilin)
  await expect(page.getByText(hospitalWords.notKept)).toBeVisible()
  await page.locator('#q').fill(nickname)
  await expect(row(page)).toBeVisible()
  await page.context().close()
})

test('where one is, is asked only after a tap, and stays on the phone', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser, { permissions: ['geolocation'], geolocation: { latitude: 43.9, longitude: 125.3 } })
  const asked: string[] = []
  page.on('request', (request) => { asked.push(`${request.url()} ${request.postData() ?? ''}`) })
  await page.goto('/hospitals')
  await page.getByRole('button', { name: hospitalWords.locate }).click()
  await page.getByRole('link', { name: '吉林省长春市' }).click()
  await expect(page.locator('#city')).toHaveValue('220100')
  expect(asked.filter((each) => /43\.9|125\.3/u.test(each))).toEqual([])
  await page.goto('/hospitals')
  await expect(page.getByRole('link', { name: /接着看：吉林长春市/u })).toBeVisible()
  await page.context().clearPermissions()
  await page.getByRole('button', { name: hospitalWords.locate }).click()
  await expect(page.getByText(/请在下面选省份/u)).toBeVisible()
  await page.context().close()
})

test('without scripts one searches, opens and reports by plain forms', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser, { javaScriptEnabled: false })
  await page.goto('/hospitals')
  await page.getByRole('link', { name: '吉林', exact: true }).click()
  await page.locator('#q').fill(nickname)
  await page.getByRole('button', { name: hospitalWords.find }).click()
  await row(page).click()
  await page.getByRole('link', { name: hospitalWords.report }).click()
  await page.locator('#says').fill('名字不对')
  await page.getByRole('button', { name: hospitalWords.reportSend }).click()
  await expect(page.locator('#what-error')).toContainText(reportFaultWords['bad-input'])
  await expect(page.locator('#says')).toHaveValue('名字不对')
  await page.getByText(reportReasonWords.renamed).click()
  await page.getByRole('button', { name: hospitalWords.reportSend }).click()
  await expect(page.getByText(hospitalWords.reportThanks.title)).toBeVisible()
  await page.context().close()
})

test('a report with somebody’s number in it is not sent, and what was written stays', async ({ citizen: { page } }) => {
  await page.goto(`${jilin}&q=${encodeURIComponent(nickname)}`)
  await row(page).click()
  await page.getByRole('link', { name: hospitalWords.report }).click()
  await page.getByText(reportReasonWords.phone).click()
  await page.locator('#says').fill('找张三 13812345678')
  await page.getByRole('button', { name: hospitalWords.reportSend }).click()
  await expect(page.locator('#says-error')).toContainText(reportFaultWords['says-personal'])
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expect(page.locator('#says')).toHaveValue('找张三 13812345678')
  await isSound(page)
})

test('under the measures of Jilin one hospital of each level is picked, and a second of the same is refused with its article', async ({ citizen: { page } }) => {
  await page.goto('/hospitals/choose')
  await page.getByRole('button', { name: setWords.next }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await isSound(page)
  await page.goto('/hospitals/choose?from=220300&to=220100&kind=long-stay')
  for (const name of [known, '吉林大学第二医院']) {
    await page.locator('#q').fill(name)
    await page.getByRole('button', { name: setWords.find }).click()
    await page.getByRole('link', { name: new RegExp(`^${setWords.pick}\\s*${name}$`, 'u') }).click()
    await expect(page.getByRole('link', { name: setWords.remove }).last()).toBeVisible()
  }
  await expect(page.getByText(setRefusalWords['slot-taken'])).toBeVisible()
  await expect(page.getByText('〔2017〕79号 第十五条').last()).toBeVisible()
  await isSound(page)
  await page.getByRole('link', { name: setWords.remove }).last().click()
  await expect(page.getByText(setRefusalWords['slot-taken'])).toHaveCount(0)
})

test('under the rules of Jiangsu no hospital is asked for', async ({ citizen: { page } }) => {
  await page.goto('/hospitals/choose?from=320100&to=110100&kind=long-stay')
  await expect(page.getByText('不填医院').first()).toBeVisible()
  await expect(page.locator('#q')).toHaveCount(0)
})

test('the pages hold at 320 px', async ({ citizen: { page } }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/hospitals', jilin, '/hospitals/choose?from=220300&to=220100&kind=long-stay']) {
    await page.goto(path)
    await isSound(page)
  }
})
