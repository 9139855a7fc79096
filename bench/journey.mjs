import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { root } from '../scripts/root.mjs'
import { runTypeScript } from '../scripts/run.mjs'
import { giveUp, say } from '../scripts/say.mjs'
import { serve } from './serve.mjs'

/** A whole record of a long stay on a small phone, as a thumb does it: what the first screen costs, and what the way to the receipt does. */
const budget = { scripts: 185, all: 230, lcp: 1600, tbt: 150, cls: 0.01, axe: 0, screens: 6, taps: 22, characters: 45, againScreens: 3, againTaps: 6, againCharacters: 0 }
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' }
const slow4g = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const who = { phone: '13800000088', name: '王小明', idNumber: '229999199003070831', address: '和平区南京街1号2栋301' }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

async function start(dataDir) {
  const env = { ...process.env, YDT_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: '' }
  if ((await runTypeScript(['scripts/seed.ts'], env)) !== 0) giveUp('the demo accounts could not be made', 'read the message above')
  return serve(dataDir, 4100)
}

async function signIn(browser, base) {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${base}/sign-in`)
  await page.getByLabel('手机号').first().fill(who.phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.waitForURL(/sign-in\/code/)
  const inbox = await context.newPage()
  await inbox.goto(`${base}/demo/inbox`)
  const code = (await inbox.getByTestId('code').first().innerText()).replace(/\D/g, '')
  await page.getByLabel('6 位验证码').fill(code)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  const state = await context.storageState()
  await context.close()
  return state
}

/** Runs in the page, before anything of it does. */
function listen() {
  const seen = (window.__seen = { fcp: 0, lcp: 0, cls: 0, long: [] })
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime })
  observe('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime })
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value })
  observe('longtask', (entry) => { seen.long.push(entry.duration) })
}

/** The first screen on a slow line and a slow processor, with an empty cache. */
async function firstScreen(browser, base, storageState) {
  const context = await browser.newContext({ ...phone, storageState })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const types = new Map()
  const bytes = { Script: 0, all: 0 }
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) === 'Script') bytes.Script += encodedDataLength
    bytes.all += encodedDataLength
  })
  await page.addInitScript(listen)
  await page.goto(`${base}/filings/new?kind=long-stay`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  const { fcp, lcp, cls, long } = await page.evaluate(() => window.__seen)
  await context.close()
  return { scripts: bytes.Script / 1000, all: bytes.all / 1000, fcp, lcp, cls, tbt: long.reduce((sum, one) => sum + Math.max(0, one - 50), 0) }
}

/** A thumb that counts. */
function thumb(page) {
  const done = { screens: 0, taps: 0, characters: 0, faults: [], waits: [] }
  const tap = async (target) => {
    await target.click()
    done.taps += 1
  }
  const type = async (field, text) => {
    await tap(page.locator(`#${field}`))
    await page.keyboard.type(text)
    done.characters += Array.from(text).length
  }
  const choose = (name) => tap(page.locator('label.choice').filter({ hasText: name }).first())
  const place = async (field, text, name) => {
    await type(field, text)
    await tap(page.getByRole('option', { name, exact: true }))
  }
  const look = async () => {
    done.screens += 1
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    done.faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')} on ${new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/, '[id]')}`)))
  }
  const goOn = async (name) => {
    const [from, since] = [page.url(), Date.now()]
    await tap(page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })))
    await page.waitForURL((url) => url.href !== from)
    await page.waitForLoadState('networkidle')
    done.waits.push(Date.now() - since)
    await look()
  }
  /** Two taps: the page's button, and the phone's own for the picture. */
  const photograph = async () => {
    await page.locator('input[type=file]').first().setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await paper() })
    await page.getByRole('link', { name: '照片 1' }).waitFor()
    done.taps += 2
  }
  return { done, tap, type, choose, place, look, goOn, photograph }
}

const paper = () => sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#e4e2da"/><text x="150" y="160" font-size="52">户口簿</text><text x="150" y="300" font-size="52">王小明</text></svg>')).jpeg().toBuffer()

async function open(browser, storageState, url) {
  const context = await browser.newContext({ ...phone, storageState })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  return page
}

async function journey(browser, base, storageState) {
  const page = await open(browser, storageState, `${base}/filings/new`)
  const hand = thumb(page)
  await hand.look()
  await fillIn(hand)
  await hand.choose('签承诺书代替证明')
  await hand.goOn('保存并继续')
  await hand.choose('我已看过上面的内容')
  await hand.type('signedAs', who.name)
  await hand.goOn('保存并继续')
  await hand.goOn('确认无误，提交')
  await page.getByTestId('reference').waitFor()
  await page.getByText('回参保地了，结束备案').click()
  await page.getByRole('button', { name: '结束备案', exact: true }).click()
  await page.getByText('已结束').first().waitFor()
  await page.context().close()
  return hand.done
}

async function fillIn({ choose, place, type, goOn }) {
  await choose('长期异地')
  await place('insuredPlace', '长春', '吉林省长春市')
  await choose('职工医保，在职')
  await place('carePlace', '沈阳', '辽宁省沈阳市')
  await goOn('开始填写')
  await type('name', who.name)
  await type('idNumber', who.idNumber)
  await choose('我的户口已经迁到当地')
  await type('address', who.address)
  await goOn('保存并继续')
}

/** What was filed with its papers and is over is filed again, with new papers: from its receipt to the next one. */
async function renewal(browser, base, storageState) {
  const page = await open(browser, storageState, `${base}/filings/new`)
  const first = thumb(page)
  await fillIn(first)
  await first.choose('交证明材料')
  await first.goOn('保存并继续')
  await first.photograph()
  await first.goOn('继续')
  await first.goOn('确认无误，提交')
  await page.getByText('不想办了，撤回申请').click()
  await page.getByRole('button', { name: '撤回这次申请' }).click()
  await page.getByText('已撤回').first().waitFor()
  const { done, goOn, photograph } = thumb(page)
  await goOn('照这份再办')
  await photograph()
  await goOn('继续')
  await goOn('确认无误，提交')
  await page.getByTestId('reference').waitFor()
  await page.context().close()
  return done
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-journey-'))
const server = await start(dataDir)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })

async function measure() {
  const storageState = await signIn(browser, server.base)
  const runs = []
  for (let run = 0; run < 3; run += 1) runs.push(await firstScreen(browser, server.base, storageState))
  const first = Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((one) => one[name]))]))
  const { waits, ...way } = await journey(browser, server.base, storageState)
  const again = await renewal(browser, server.base, storageState)
  const faults = [...way.faults, ...again.faults]
  return { ...first, ...way, faults, axe: faults.length, wait: median(waits), againScreens: again.screens, againTaps: again.taps, againCharacters: again.characters }
}

const found = await measure().finally(async () => {
  await browser.close()
  server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const names = {
  scripts: 'scripts of the first screen, kB', all: 'all of it, kB', fcp: 'first text, ms', lcp: 'largest text, ms', tbt: 'blocked, ms', cls: 'layout shift',
  axe: 'faults of WCAG 2.2 AA on the way', screens: 'screens to the receipt', taps: 'taps', characters: 'characters', wait: 'wait for the next screen, ms (median)',
  againScreens: 'the same once more, with a new photograph: screens', againTaps: 'taps', againCharacters: 'characters',
}
const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 1))
const rows = Object.entries(names).map(([name, says]) => `| ${says} | ${shown(found[name])} | ${budget[name] === undefined ? '' : `≤ ${budget[name]}`} |`)
const over = Object.entries(budget).filter(([name, most]) => found[name] > most).map(([name]) => names[name])
const page = `# The way to a receipt

\`node bench/journey.mjs\`: a long stay filed on a promise, on a phone of 360×780 with touch; the first screen with an empty cache, the processor
four times slower and a line of 1.6 Mbit/s with 150 ms, the median of three. Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), other work running beside it.

| | measured | budget |
| --- | --- | --- |
${rows.join('\n')}
`
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, 'bench/results/journey.md'), page)
say(page)
if (found.faults.length > 0) say(found.faults.join('\n'))
say(over.length === 0 ? 'Every budget is kept' : `Over budget: ${over.join(', ')}`)
if (over.length > 0) process.exitCode = 1
