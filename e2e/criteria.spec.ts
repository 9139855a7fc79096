import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

import { faultText } from '@/lib/text/faults'
import { codeWords } from '@/lib/text/account'
import { fieldWords } from '@/lib/text/fields'
import { againWords } from '@/lib/text/filing'
import { stillHereWords } from '@/lib/text/still-here'
import { aloudWords, looksWords, oneByOneWords } from '@/lib/text/looks'
import { stepWords } from '@/lib/text/steps'

import { words } from './support/citizen'
import { newCitizenWith } from './support/profiles'
import { expect, test } from './support/test'

/** Everything that is sent to phones: what the build wrote, and what lies beside it. */
const sent = () => ['.next/static', '.next/server/app', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file) && !(folder.includes('server') && file.endsWith('.js'))).map((file) => `${folder}/${file}`))

test('[12] nothing that is sent keeps a person from enlarging the text', () => {
  const files = sent()
  expect(files.length).toBeGreaterThan(20)
  const forbids = /setFontSizeCallback|user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*1|text-size-adjust:\s*(100%|none)\s*!important/
  expect(files.filter((file) => forbids.test(readFileSync(file, 'utf8')))).toEqual([])
})

const sizeOf = (page: Page) => page.evaluate(() => Math.min(...Array.from(document.querySelectorAll<HTMLElement>('main, main *')).filter((box) => box.checkVisibility() && !box.closest('.sr-only') && Array.from(box.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')).map((box) => Number.parseFloat(getComputedStyle(box).fontSize))))
/** What one taps to get on. */
const lowActions = (page: Page) => page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('main button, main .control, main .choice, main .cells a, nav a')).filter((box) => box.checkVisibility() && !box.closest('.sr-only'))
  .map((box) => ({ says: box.innerText.slice(0, 20) || box.tagName, box: box.getBoundingClientRect() })).filter(({ box }) => box.height < 59.5 || box.width < 59.5).map(({ says, box }) => `${says} ${String(Math.round(box.width))}×${String(Math.round(box.height))}`))

test('[42] [41] 关怀版 is one tap away on the first screen and in the settings, stays on, and is large', async ({ citizen }) => {
  const { page } = citizen
  await page.goto('/')
  const first = page.getByRole('button', { name: looksWords.elder })
  await expect(first).toBeInViewport()
  await first.click()
  for (const path of ['/', '/check', '/display', '/filings/new']) {
    await page.goto(path)
    await expect(page.getByRole('button', { name: looksWords.off })).toBeVisible()
    expect(await sizeOf(page), path).toBeGreaterThanOrEqual(22)
    expect(await lowActions(page), path).toEqual([])
  }
  await page.goto('/display')
  await expect(page.getByRole('checkbox', { name: looksWords.on })).toBeChecked()
  await page.getByRole('radio', { name: looksWords.sizes.largest }).check()
  await page.goto('/check')
  expect(await sizeOf(page)).toBeGreaterThanOrEqual(30)
})

test('[42] [47] 关怀版 asks one question at a time, tells which, and jumps to what is wrong; nothing typed is lost', async ({ browser, town }) => {
  const { page, begins, line, says, savesPage, who } = await newCitizenWith(town, browser, { name: 'elder' })
  await page.goto('/filings/new?kind=long-stay')
  await page.evaluate(() => { localStorage.setItem('ydt-looks', '{}') })
  await begins('long-stay')
  await says('insurance', 'resident')
  await savesPage()
  await expect(page.getByText('第 2 步，共')).toBeVisible()
  await page.getByRole('button', { name: looksWords.elder }).click()
  const next = page.getByRole('button', { name: oneByOneWords.next })
  const asks = async (field: 'name' | 'idNumber' | 'contactPhone' | 'address', at: number) => {
    await expect(page.getByText(oneByOneWords.question(at, 5))).toBeVisible()
    await expect(line(field)).toBeVisible()
    await expect(page.locator('main :is(.control, fieldset):visible')).toHaveCount(1)
  }
  await asks('name', 1)
  await line('name').fill(who.name)
  await line('name').press('Enter')
  await asks('idNumber', 2)
  await expect(line('idNumber')).toBeFocused()
  await line('idNumber').fill('2201')
  await next.click()
  await asks('contactPhone', 3)
  await expect(line('contactPhone')).toHaveValue(who.phone)
  await next.click()
  await says('ground', 'permit')
  await next.click()
  await expect(next).toHaveCount(0)
  await says('address', who.address)
  await savesPage()
  const summary = page.getByRole('alert').filter({ hasText: faultText('id-length', fieldWords.idNumber.label) })
  await expect(summary).toBeFocused()
  await asks('idNumber', 2)
  await page.getByRole('button', { name: oneByOneWords.before }).click()
  await expect(line('name')).toHaveValue(who.name)
  await summary.getByRole('link').click()
  await expect(line('idNumber')).toBeFocused()
  await line('idNumber').fill(who.idNumber)
  await page.getByRole('button', { name: looksWords.off }).click()
  await savesPage()
  await expect(page).not.toHaveURL(/identity$/)
  await page.goBack()
  await expect(line('address')).toHaveValue(who.address)
})

test('[42] a page is read aloud where the phone can speak, and is silent once it is left', async ({ browser, town }) => {
  const { page } = await newCitizenWith(town, browser, { name: 'elder' })
  await page.addInitScript(() => {
    const said: string[] = []
    class Utterance { onend: (() => void) | null = null; lang = ''; constructor(readonly text: string) {} }
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], cancel: () => { said.push('—') }, speak: ({ text, lang }: Utterance) => { said.push(`${lang} ${text}`) } } })
  })
  const said = () => page.evaluate(() => Reflect.get(window, 'said') as string[])
  await page.goto('/accessibility')
  await page.getByRole('button', { name: aloudWords.read }).click()
  await expect.poll(said).toContain('zh-CN 无障碍声明')
  expect((await said()).join()).not.toContain(aloudWords.read)
  await page.getByRole('button', { name: aloudWords.stop }).click()
  await expect.poll(async () => (await said()).at(-1)).toBe('—')
  await page.getByRole('button', { name: looksWords.off }).click()
  await expect(page.getByRole('button', { name: aloudWords.read })).toBeHidden()
})

test('[48] who was signed out in the middle signs in and goes on where they were', async ({ citizen }) => {
  const { page, who } = citizen
  await citizen.begins('long-stay')
  await citizen.savesPage()
  await expect(page).toHaveURL(/identity$/)
  const at = page.url()
  const session = await page.context().cookies()
  await page.context().clearCookies()
  await citizen.savesPage()
  await expect(page).toHaveURL(/sign-in/)
  // Signed in again: a code is sent once a minute, so the test takes the session that was there.
  await page.context().addCookies(session)
  await page.goto(at)
  await expect(citizen.line('contactPhone')).toHaveValue(who.phone)
})

test('[48] two minutes before a session ends the page says so, and one tap goes on; what is typed stays', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('long-stay')
  await page.clock.install()
  await page.reload()
  await citizen.line('carePlace').fill('苏州')
  await page.clock.fastForward('12:50')
  await expect(page.getByText(stillHereWords.soon)).toHaveCount(0)
  await page.clock.fastForward('00:15')
  await expect(page.getByText(stillHereWords.soonText(2))).toBeVisible()
  await page.getByRole('button', { name: stillHereWords.stay }).click()
  await expect(page.getByText(stillHereWords.soon)).toHaveCount(0)
  await expect(citizen.line('carePlace')).toHaveValue('苏州')
  await page.context().clearCookies()
  await page.clock.fastForward('15:05')
  await expect(page.getByRole('link', { name: stillHereWords.signIn })).toHaveAttribute('href', `/sign-in?next=${encodeURIComponent(new URL(page.url()).pathname)}`)
  await expect(citizen.line('carePlace')).toHaveValue('苏州')
})

test('[47] what was filed once is filed again with five taps and nothing typed', async ({ citizen }) => {
  const { page } = citizen
  await citizen.signsIn()
  const { id } = await citizen.filesByWire('long-stay', { proofChoice: 'proof' })
  await page.goto(`/filings/${id}`)
  await page.getByText('不想办了，撤回申请').click()
  await page.getByRole('button', { name: '撤回这次申请' }).click()
  await page.getByRole('button', { name: againWords.send }).click()
  await expect(page).toHaveURL(/proof$/)
  await citizen.photographs('household-register')
  await page.getByRole('link', { name: words.next, exact: true }).click()
  const reference = await citizen.submits()
  expect(reference).toMatch(/\d/)
})

test('[40] no page of the filing stands without a title while the next one comes', async ({ citizen }) => {
  const { page } = citizen
  await page.addInitScript(() => {
    const titles: string[] = []
    Reflect.set(window, 'titles', titles)
    new MutationObserver(() => { titles.push(document.title) }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await citizen.begins('long-stay')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => { (Reflect.get(window, 'titles') as string[]).length = 0 })
  await citizen.savesPage()
  await expect(page).toHaveURL(/identity$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepWords.identity.title)
  await expect(page).toHaveTitle(/填写备案/)
  expect(await page.evaluate(() => Reflect.get(window, 'titles') as string[])).not.toContain('')
})

test('[49] a code is offered by the phone and may be pasted; no picture has to be read', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('textbox').first().fill('13800000077')
  await page.getByRole('button', { name: '获取验证码' }).click()
  const code = page.getByLabel(codeWords.code.label)
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  expect(await code.evaluate((box) => box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() })))).toBe(true)
  await expect(page.locator('main img, main canvas, main audio')).toHaveCount(0)
})

test('[35] a page whose files are gone is loaded afresh once, and then says what to do', async ({ page }) => {
  let asked = 0
  await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  page.on('request', (request) => { if (request.isNavigationRequest()) asked += 1 })
  await page.goto('/privacy')
  const notice = page.getByText('没有载入完整')
  await expect(notice).toBeVisible()
  expect(asked).toBe(2)
  await page.unroute(/\/_next\/static\/chunks\/.*\.js/)
  await page.reload()
  await expect(notice).toHaveCount(0)
  await expect(page).toHaveURL(/privacy$/)
})

test('[36] the worker keeps nothing about a person, and shows what it kept only without network', async ({ citizen }) => {
  const { page } = citizen
  await citizen.signsIn()
  const { id } = await citizen.filesByWire('long-stay')
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  for (const path of ['/filings', `/filings/${id}`, '/account', '/privacy']) await page.goto(path)
  await page.request.get(`/filings/${id}`)
  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())
  expect(kept.filter((path) => /^\/(api|filings|account|sign-in|desk)/.test(path))).toEqual([])
  expect(kept).toContain('/privacy')

  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (new URL(request.url).pathname === '/privacy') await cache.put(request, new Response('<h1>旧的一页</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } }))
    }
  })
  await page.goto('/privacy')
  await expect(page.getByText('旧的一页')).toHaveCount(0)
  await page.context().setOffline(true)
  await page.goto('/filings')
  await expect(page.getByText('没有网络时还能用的')).toBeVisible()
  await page.getByRole('link', { name: '查我该办哪种' }).click()
  await expect(page).toHaveURL(/\/check$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().setOffline(false)
})
