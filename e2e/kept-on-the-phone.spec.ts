import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { accountWords } from '@/lib/text/account'
import { keptWords } from '@/lib/text/kept'
import { phoneWords } from '@/lib/text/phone'
import { stepWords } from '@/lib/text/steps'

import { rawAnswers } from './support/by-wire'
import { words, type Citizen } from './support/citizen'
import { expect, test, type Town } from './support/test'

const { whereabouts, submission, panel, conflict, othersPhone } = phoneWords
const address = '沈阳市和平区南京街99号'

/** A draft with every page filled, without walking the pages: as a phone sends one whole. */
async function hasDraft({ page, who }: Citizen): Promise<{ readonly id: string; readonly version: number }> {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }
  const draft = await page.request.post('/api/filings', { headers, data: { kind: 'long-stay', answers: rawAnswers('long-stay', who) } })
  return await draft.json() as { id: string; version: number }
}

type Holder = Citizen & { readonly id: string; readonly version: number }
let session: BrowserContextOptions['storageState']

/** Signing in is not what these tests are about: one sign-in does for all, each with a phone and a draft of their own. */
async function withDraft(town: Town, browser: Browser): Promise<Holder> {
  const citizen = await town.newCitizen(browser, session === undefined ? {} : { storageState: session })
  if (session === undefined) await citizen.signsIn()
  else await citizen.page.goto('/privacy')
  session ??= await citizen.page.context().storageState()
  return { ...citizen, ...(await hasDraft(citizen)) }
}

/** Opens a page of the draft and waits until the phone keeps what is typed on it. */
async function opens(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const types = (citizen: Citizen, text: string) => citizen.line('address').fill(text)

/** How often the draft was handed to the server, whatever became of it. */
function countSubmissions(context: BrowserContext): () => number {
  let count = 0
  context.on('response', (response) => { if (/\/submission$/.test(response.url()) || (response.request().method() === 'POST' && /\/check$/.test(response.url()))) count += 1 })
  return () => count
}

test('[26] offline, every change is on the phone within two seconds; a reload, a killed page and the way back lose nothing', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await opens(page, `/filings/${id}/identity`)
  await expect(page.getByText(phoneWords.notSent)).toBeVisible()
  await page.context().setOffline(true)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible({ timeout: 2_000 })
  await page.context().setOffline(false)
  await page.reload()
  await expect(citizen.line('address')).toHaveValue(address)
  await expect(status(page, whereabouts.phone)).toBeVisible()

  const other = await page.context().newPage()
  await page.close()
  await other.goto(`/filings/${id}/identity`)
  await expect(other.getByRole('textbox', { name: /^详细地址|地址/ })).toHaveValue(address)
  await other.getByRole('button', { name: words.save }).click()
  await expect(other).toHaveURL(/proof-choice$/)
  await other.goBack()
  await expect(other.getByRole('textbox', { name: /^详细地址|地址/ })).toHaveValue(address)
  await expect(status(other, whereabouts.phone)).toHaveCount(0)
  await other.context().close()
})

test('[34] a page killed in the middle of a question opens with what was typed', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await opens(page, `/filings/${id}/identity`)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  const context = page.context()
  await page.close()
  const again = await context.newPage()
  await again.goto(`/filings/${id}/identity`)
  await expect(again.getByLabel(/地址/)).toHaveValue(address)
  await context.close()
})

test('[26] what was changed elsewhere meanwhile is shown beside what was typed, and the person chooses', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id, version, who } = citizen
  await opens(page, `/filings/${id}/identity`)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  const elsewhere = await page.request.put(`/api/filings/${id}/steps/identity`, { headers: { origin: town.origin }, data: { version, answers: { ...rawAnswers('long-stay', who), address: '沈阳市大东区别处1号' } } })
  expect(elsewhere.status()).toBe(200)
  await page.reload()
  await expect(page.getByText(conflict.title)).toBeVisible()
  await expect(page.getByText('沈阳市大东区别处1号').first()).toBeVisible()
  await expect(citizen.line('address')).toHaveValue('沈阳市大东区别处1号')
  await page.getByRole('button', { name: conflict.useHere }).click()
  await expect(citizen.line('address')).toHaveValue(address)
  await citizen.savesPage()
  await expect(page).toHaveURL(/proof-choice$/)
  await page.context().close()
})

test('[26] two tabs with one page: whichever saves second sees both versions, whether it presses or is opened anew, and loses nothing', async ({ browser, town }) => {
  const { page, id } = await withDraft(town, browser)
  const other = await page.context().newPage()
  const line = (tab: Page) => tab.getByRole('textbox', { name: /^详细地址|地址/ })
  const saves = (tab: Page) => tab.getByRole('button', { name: words.save, exact: true }).click()
  const [first, second, third] = ['沈阳市和平区第一街1号', '沈阳市和平区第二街2号', '沈阳市和平区第三街3号']
  await opens(page, `/filings/${id}/identity`)
  await opens(other, `/filings/${id}/identity`)
  for (const [tab, text] of [[other, second], [page, first]] as const) {
    await line(tab).fill(text)
    await expect(status(tab, whereabouts.phone)).toBeVisible()
  }
  await saves(page)
  await expect(page).toHaveURL(/proof-choice$/)
  await saves(other)
  await expect(other.getByText(conflict.title)).toBeVisible()
  await expect(other.getByText(first, { exact: true })).toBeVisible()
  await expect(line(other)).toHaveValue(second)
  await other.getByRole('button', { name: conflict.useThere }).click()
  await expect(line(other)).toHaveValue(first)
  await line(other).fill(second)
  await saves(other)
  await expect(other).toHaveURL(/proof-choice$/)

  await opens(page, `/filings/${id}/identity`)
  await expect(line(page)).toHaveValue(second)
  await line(page).fill(third)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  await opens(other, `/filings/${id}/identity`)
  await line(other).fill(first)
  await expect(status(other, whereabouts.phone)).toBeVisible()
  await saves(other)
  await expect(other).toHaveURL(/proof-choice$/)
  await page.reload()
  await expect(page.getByText(conflict.title)).toBeVisible()
  await page.getByRole('button', { name: conflict.useHere }).click()
  await expect(line(page)).toHaveValue(third)
  await page.context().close()
})

test('[27] a submission without network is sent exactly once when it is back, by one of two pages', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  const sent = countSubmissions(page.context())
  await opens(page, `/filings/${id}/check`)
  const other = await page.context().newPage()
  await opens(other, `/filings/${id}/check`)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: words.send }).click()
  await expect(status(page, submission.waiting)).toBeVisible()
  expect(sent()).toBe(0)
  await page.context().setOffline(false)
  await expect(page.getByTestId('reference')).toBeVisible()
  await expect(other.getByTestId('reference')).toBeVisible()
  expect(sent()).toBe(1)
  await page.context().close()
})

test('[27] what waits is sent by the next page that is opened, and once', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  const sent = countSubmissions(page.context())
  await opens(page, `/filings/${id}/check`)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: words.send }).click()
  await expect(status(page, submission.waiting)).toBeVisible()
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/filings')
  await expect(again.getByText(/已提交（备案编号 \S+）/)).toBeVisible()
  expect(sent()).toBe(1)
  await again.reload()
  await expect(again.getByText(/编号 \S+/).first()).toBeVisible()
  expect(sent()).toBe(1)
  await context.close()
})

test('[29] nothing is called handed in before the server has given its number', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await opens(page, `/filings/${id}/check`)
  // A café answers everything with its own page.
  await page.route(/\/submission$|\/check$/, (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>欢迎</h1>' }) : route.continue()))
  await page.getByRole('button', { name: words.send }).click()
  await expect(status(page, submission.waiting)).toBeVisible()
  await expect(page.getByText(panel.states.failed)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/已提交|备案编号 \d/)
  await page.unrouteAll()
  await page.getByRole('button', { name: panel.again }).click()
  await expect(page.getByTestId('reference')).toBeVisible()
  await page.context().close()
})

test('[30] a page that cannot be sent while the phone says online waits, and leads on when it has arrived', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await opens(page, `/filings/${id}/identity`)
  await page.route(/\/identity$/, (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()))
  await types(citizen, address)
  await citizen.savesPage()
  await expect(status(page, whereabouts.waiting)).toBeVisible()
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  await expect(citizen.line('address')).toHaveValue(address)
  await page.unrouteAll()
  await page.evaluate(() => { window.dispatchEvent(new Event('pageshow')) })
  await expect(page).toHaveURL(/proof-choice$/)
  await page.goBack()
  await expect(citizen.line('address')).toHaveValue(address)
  await page.context().close()
})

test('[26] without network one goes on from a page that could not be saved to the next one, on the phone', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto(`/filings/${id}/identity`)
  await expect.poll(async () => (await leftOn(page)).rows).toContain(`yiditong-kept/drafts/record:${id}`)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  await page.context().setOffline(true)
  await citizen.savesPage()
  await expect(status(page, whereabouts.waiting)).toBeVisible()
  await page.getByRole('button', { name: phoneWords.goOn }).click()
  await expect(page).toHaveURL(new RegExp(`/kept\\?record=${id}&page=proof-choice`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepWords['proof-choice'].title)
  expect((await leftOn(page)).rows.filter((row) => row.includes('/outbox/'))).toEqual([])
  await page.context().close()
})

test('[31] signed out meanwhile it stays and asks to sign in; a refusal opens the field with what is wrong', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id, who } = citizen
  await opens(page, `/filings/${id}/identity`)
  const context = page.context()
  const cookies = await context.cookies()
  await context.setOffline(true)
  await citizen.says('idNumber', '220104')
  await citizen.savesPage()
  await expect(status(page, whereabouts.waiting)).toBeVisible()
  await context.clearCookies()
  await context.setOffline(false)
  await expect(status(page, whereabouts['signed-out'])).toBeVisible()
  await expect(page.getByRole('link', { name: panel.signIn })).toBeVisible()

  // The same session again: a second code for one phone is a minute away.
  await context.addCookies(cookies)
  await page.getByRole('button', { name: panel.again }).click()
  const summary = page.getByRole('alert').filter({ hasText: '应为18位' })
  await expect(summary).toBeFocused()
  await expect(citizen.line('idNumber')).toHaveValue('220104')
  await citizen.says('idNumber', who.idNumber)
  await citizen.savesPage()
  await expect(page).toHaveURL(/proof-choice$/)
  await context.close()
})

/** Everything that this browser still has: rows of our databases, notes, caches, cookies. */
const leftOn = (page: Page) => page.evaluate(async () => {
  const rows: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => { const request = indexedDB.open(name); request.onsuccess = () => { resolve(request.result) } })
    for (const store of database.objectStoreNames) {
      const keys = await new Promise<IDBValidKey[]>((resolve) => { const request = database.transaction(store).objectStore(store).getAllKeys(); request.onsuccess = () => { resolve(request.result) } })
      rows.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key).replaceAll('"', '')}`))
    }
    database.close()
  }
  const cached = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
  return { rows, notes: Object.keys(localStorage), session: Object.keys(sessionStorage), cached: cached.flat() }
})

test('[32] signing out leaves nothing of the person on the phone, and says before what will be lost', async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser)
  const { page } = citizen
  await citizen.signsIn()
  const { id } = await hasDraft(citizen)
  await opens(page, `/filings/${id}/identity`)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  expect((await leftOn(page)).rows).toContain(`yiditong-kept/drafts/${id}/identity`)
  await page.goto('/account')
  await expect(status(page, phoneWords.signOut(1))).toBeVisible()
  await page.getByRole('button', { name: accountWords.signOut }).click()
  await expect(page).not.toHaveURL(/account/)
  const { rows, notes, session, cached } = await leftOn(page)
  expect({ rows: rows.filter((row) => !row.startsWith('yiditong-hospitals/')), notes: notes.filter((name) => !/^ydt-(looks|others-phone|install)$/.test(name)), session: session.filter((name) => name !== 'ydt-install'), cached: cached.filter((path) => /filings|account|\/api\/(?!v1\/)/.test(path)) })
    .toEqual({ rows: [], notes: [], session: [], cached: [] })
  expect((await page.context().cookies()).filter(({ value }) => value !== '')).toEqual([])
  await page.context().close()
})

test('[32] on somebody else’s phone nothing is kept from the choice on, and what was kept goes', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id } = citizen
  await opens(page, `/filings/${id}/identity`)
  await types(citizen, address)
  await expect(status(page, whereabouts.phone)).toBeVisible()
  await page.goto('/account')
  await page.getByRole('checkbox', { name: othersPhone.label }).check()
  await expect(status(page, othersPhone.done)).toBeVisible()
  await opens(page, `/filings/${id}/identity`)
  await expect(citizen.line('address')).not.toHaveValue(address)
  await types(citizen, address)
  await expect(status(page, whereabouts['others-phone'])).toBeVisible()
  expect((await leftOn(page)).rows.filter((row) => row.startsWith('yiditong-kept/'))).toEqual([])
  await citizen.savesPage()
  await expect(page).toHaveURL(/proof-choice$/)
  await page.context().close()
})

test('[32] who signs in on the same phone next neither sees nor sends what was left on it, and its owner finds it again', async ({ browser, town }) => {
  const { page, id } = await withDraft(town, browser)
  const context = page.context()
  const cookies = await context.cookies()
  await opens(page, `/filings/${id}/check`)
  await expect.poll(async () => (await leftOn(page)).rows).toContain(`yiditong-kept/drafts/record:${id}`)
  await context.setOffline(true)
  await page.getByRole('button', { name: words.send }).click()
  await expect(status(page, submission.waiting)).toBeVisible()

  const other = await town.newCitizen(browser)
  await other.signsIn()
  await context.clearCookies()
  await context.addCookies(await other.page.context().cookies())
  await other.page.context().close()
  await context.setOffline(false)
  const refused = page.waitForResponse((response) => response.url().endsWith('/submission'))
  await page.goto('/filings')
  expect((await refused).status()).toBe(401)
  await expect(page.getByText(panel.title)).toHaveCount(0)
  await page.goto('/kept')
  await expect(page.getByText(keptWords.none.title)).toBeVisible()

  await context.clearCookies()
  await context.addCookies(cookies)
  await page.goto('/filings')
  await expect(page.getByText(/已提交（备案编号 \S+）/)).toBeVisible()
  await context.close()
})

test('[33] a draft begun in one browser is there in another of the same person', async ({ browser, town }) => {
  const { page, id } = await withDraft(town, browser)
  const another = await browser.newContext({ baseURL: town.origin, ...(session === undefined ? {} : { storageState: session }) })
  const there = await another.newPage()
  await there.goto('/filings')
  await there.locator(`a[href="/filings/${id}"]`).click()
  await expect(there.getByText(phoneWords.notSent)).toBeVisible()
  await another.close()
  await page.context().close()
})

test('[3] where the phone can keep nothing, a record is filled in and sent all the same, and that is said once', async ({ browser, town }) => {
  const citizen = await withDraft(town, browser)
  const { page, id, who } = citizen
  await page.addInitScript(() => {
    indexedDB.open = () => { throw new DOMException('no', 'UnknownError') }
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
  })
  await opens(page, `/filings/${id}/identity`)
  await types(citizen, address)
  await expect(status(page, whereabouts.page)).toBeVisible()
  await citizen.savesPage()
  await expect(page).toHaveURL(/proof-choice$/)
  await citizen.says('proofChoice', 'commitment')
  await citizen.savesPage()
  await expect(page).toHaveURL(/commitment$/)
  await citizen.says('agreed', 'yes')
  await citizen.says('signedAs', who.name)
  await expect(page.getByText(whereabouts.page)).toHaveCount(0)
  await citizen.savesPage()
  await expect(page).toHaveURL(/check$/)
  expect(await citizen.submits()).toMatch(/\S+/)
  await page.context().close()
})
