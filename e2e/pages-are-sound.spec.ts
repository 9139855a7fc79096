import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

import { faultsOf } from './support/axe'
import { rawAnswers } from './support/by-wire'
import { expect, test } from './support/test'
import { photoOf } from './support/photos'

/** Text and links inside a sentence are exempt; everything else that one taps is to be met by a thumb. */
const small = (page: Page) => page.evaluate(() => {
  const shown = (element: Element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && !element.closest('.sr-only, .skip')
  const inLine = (element: Element) => getComputedStyle(element).display === 'inline'
  const target = (element: Element) => (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox') ? (element.labels?.[0] ?? element) : element)
  return Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]):not([type=file]), select, textarea, summary'))
    .filter((element) => shown(element) && !inLine(element))
    .map((element) => ({ box: target(element).getBoundingClientRect(), says: (element.textContent || element.getAttribute('name') || element.tagName).trim().slice(0, 30) }))
    .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
    .map(({ box, says }) => `${says} ${String(Math.round(box.width))}×${String(Math.round(box.height))}`)
})
const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
/** React has taken over: its props hang on the nodes it made. */
const isAlive = (page: Page) => page.waitForFunction(() => Array.from(document.querySelectorAll('main *')).some((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$'))))

/** Text that is cut off: a box that shows less than is in it, whether or not the page runs out of the screen. */
const cutOff = (page: Page) => page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((box) => {
  const { overflowX, overflowY } = getComputedStyle(box)
  const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
  return hides && box.checkVisibility() && !box.closest('.sr-only, svg') && box.innerText.trim() !== '' && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
}).map((box) => `${box.tagName} ${box.innerText.slice(0, 20)}`))
const lookAs = (page: Page, change: { elder?: boolean; zoom?: string; spaced?: boolean }) => page.evaluate(({ elder = false, zoom = '', spaced = false }) => {
  const { documentElement: root } = document
  if (elder) root.dataset['looks'] = 'elder'
  else delete root.dataset['looks']
  root.style.setProperty('-webkit-text-size-adjust', zoom)
  const sheet = new CSSStyleSheet()
  // The bar at the lower edge lies over whatever is just under it, and all of that can be scrolled away from it.
  sheet.replaceSync('.tabs { position: static !important }')
  if (spaced) sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }')
  document.adoptedStyleSheets = [sheet]
}, change)
const fits = async (page: Page, path: string, how: string) => {
  expect.soft(await tooWide(page), `${path}: ${how}: runs out`).toBe(0)
  expect.soft(await cutOff(page), `${path}: ${how}: cut off`).toEqual([])
}

/** After the page itself, always the same: help by phone and by people, then who runs it. */
const furniture = (page: Page) => page.evaluate(() => {
  const [main, help, footer] = ['main', 'section[aria-labelledby=help]', 'footer'].map((name) => document.querySelector(name))
  const follows = (first: Element | null | undefined, then: Element | null | undefined) => first && then ? (first.compareDocumentPosition(then) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 : false
  const calls = Array.from(help?.querySelectorAll('a[href^="tel:"]') ?? []).map((link) => link.getAttribute('href'))
  const says = footer?.textContent ?? ''
  return { order: follows(main, help) && follows(help, footer), calls, lacks: ['主办单位', '联系电话', 'ICP备案号', '公安备案号', '标识码', '政务应用备案编号', '无障碍声明'].filter((word) => !says.includes(word)) }
})

async function isSound(page: Page, path: string, { status = 200 } = {}): Promise<void> {
  await test.step(path, async () => {
    const complaints: string[] = []
    const hear = (message: { text: () => string; type: () => string }) => { if (message.type() === 'error' && !message.text().includes('Failed to load resource')) complaints.push(message.text()) }
    page.on('console', hear)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    const response = await page.goto(path)
    expect(response?.status(), `${path}: status`).toBe(status)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(/script-src ([^;]+)/.exec(policy)?.[1] ?? "'unsafe-inline'", `${path}: scripts`).not.toMatch(/unsafe-(inline|eval)|\*|https?:/)
    expect.soft(response?.headers()['cache-control'], `${path}: asked for anew`).toMatch(/no-cache|no-store/)
    await isAlive(page)
    expect.soft(await furniture(page), `${path}: help and who runs it`).toEqual({ order: true, calls: ['tel:12393', 'tel:0431-12393', 'tel:12345'], lacks: [] })
    expect.soft(await page.evaluate(() => document.getAnimations().length), `${path}: moves though asked not to`).toBe(0)
    expect.soft(await small(page), `${path}: targets of at least 44 px`).toEqual([])
    await lookAs(page, {})
    expect.soft(await faultsOf(page), `${path}: light`).toEqual([])
    await lookAs(page, { elder: true })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect.soft(await faultsOf(page), `${path}: dark, and in 关怀版`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 780 })
    await fits(page, path, '关怀版')
    for (const zoom of ['150%', '200%']) {
      await lookAs(page, { zoom })
      await fits(page, path, `the phone’s text at ${zoom}`)
    }
    await lookAs(page, {})
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    await fits(page, path, 'text twice as large')
    await page.evaluate(() => { document.documentElement.style.fontSize = '' })
    await page.setViewportSize({ width: 320, height: 640 })
    await lookAs(page, { spaced: true })
    await fits(page, path, '320 px, text spaced')
    await lookAs(page, {})
    await page.setViewportSize({ width: 390, height: 844 })
    expect.soft(complaints, `${path}: console`).toEqual([])
    page.off('console', hear)
  })
}

test.setTimeout(300_000)

test('[11] [13] [40] [41] [44] [46] [50] public pages are safe, legible and large enough', async ({ browser, town }) => {
  const { page } = await town.newCitizen(browser)
  for (const path of ['/', '/check', '/estimate', '/estimate?from=220100&insurance=employee&level=tertiary&total=12000', '/privacy', '/policy', '/policy/jilin-2017-79', '/policy/coverage', '/developers', '/offline', '/display', '/accessibility', '/hospitals', '/hospitals?province=220000', '/hospitals/choose', '/sign-in', '/sign-in/code', '/staff/sign-in', '/demo/inbox']) await isSound(page, path)
  await isSound(page, '/nowhere', { status: 404 })
  await page.goto('/')
})

test('[11] [13] [40] [41] [44] [46] [50] the pages of a citizen are safe, legible and large enough', async ({ citizen, officer }) => {
  await citizen.signsIn()
  const { page, who } = citizen
  const headers = { origin: new URL(page.url()).origin, accept: 'application/json' }
  const draft = async (kind: 'long-stay' | 'emergency' | 'maternity', change: Record<string, string>) => {
    const made = await page.request.post('/api/filings', { headers: { ...headers, 'idempotency-key': randomUUID() }, data: { kind, answers: { ...rawAnswers(kind, who), ...change } } })
    return (await made.json() as { id: string }).id
  }
  await isSound(page, '/filings')
  const posted = await draft('long-stay', { insurance: 'employee-active', ground: 'posted', employer: '长春某公司', postedFrom: '2026-01-01', postedUntil: '2026-12-31' })
  for (const step of ['insured-place', 'identity', 'posting', 'proof-choice', 'commitment', 'check']) await isSound(page, `/filings/${posted}/${step}`)
  const stamped = await draft('long-stay', { 'insuredPlace-text': '辽宁省直', insurance: 'employee-retired', choosesDirect: 'yes', ground: 'dwelling' })
  for (const step of ['chooses-direct', 'proof', 'print/filing-form', 'print/direct-statement', 'check']) await isSound(page, `/filings/${stamped}/${step}`)
  const notThere = await draft('maternity', { 'insuredPlace-text': '南京' })
  await isSound(page, `/filings/${notThere}/check`)
  const spouse = await draft('maternity', { mother: 'spouse', spouseUnemployed: 'yes', planningCompliant: 'yes' })
  for (const step of ['spouse', 'check']) await isSound(page, `/filings/${spouse}/${step}`)
  const emergency = await draft('emergency', {})
  await page.request.post(`/api/filings/${emergency}/files`, { headers, multipart: { material: 'emergency-diagnosis', file: await photoOf('诊断') } })
  for (const step of ['visit-day', 'diagnosis', 'proof', 'check']) await isSound(page, `/filings/${emergency}/${step}`)

  const promised = await citizen.filesByWire('long-stay')
  const transfer = await citizen.filesByWire('transfer')
  await officer.claims(transfer.number)
  await officer.asks({ papers: ['referral'], question: '请写明主治医生的科室' })
  for (const path of ['/filings', '/filings/new', '/account', '/account/data', '/account/delete', `/filings/${promised.id}`, `/filings/${promised.id}/promise`, `/filings/${transfer.id}`]) await isSound(page, path)
  await page.goto(`/filings/${emergency}/identity`)
  await citizen.says('name', '')
  await citizen.savesPage()
  await expect(page.getByRole('alert').first()).toBeFocused()
  expect(await faultsOf(page), 'a page with something wrong on it').toEqual([])
})

test('the pages of the desk are safe, legible and large enough', async ({ citizen, officer }) => {
  await citizen.signsIn()
  const sent = await citizen.filesByWire('transfer')
  const promised = await citizen.filesByWire('long-stay')
  const { page } = officer
  await isSound(page, '/desk')
  await isSound(page, `/desk/${sent.id}`)
  await isSound(page, `/desk/${promised.id}`)
  await officer.claims(sent.number)
  await isSound(page, `/desk/${sent.id}`)
  await isSound(page, `/desk/${randomUUID()}`, { status: 404 })
})

test('a form of every wing works by script: a place is offered while one types, the queue keeps itself fresh', async ({ citizen, officer }) => {
  await citizen.begins('emergency')
  await citizen.page.getByRole('combobox').first().fill('吉林市')
  await expect(citizen.page.getByRole('option').first()).toHaveText('吉林省吉林市')
  await officer.page.goto('/desk')
  await expect(officer.page.getByText('每 20 秒自动更新')).toBeVisible()
})
