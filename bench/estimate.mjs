import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { serve } from './serve.mjs'

const BUDGET_MS = 100
const SLOWER = 6
const digits = '2345678'
/** How long people rest between two letters: quick fingers, slow ones, and those who look at each result, so that a letter also meets what is worked out in between. */
const RESTS_MS = [150, 400, 600, 800]
/** How long before a key falls the page is asked about it. */
const ASKED_MS = 100
/** How often a page is opened only for its first letter, when nothing in it has ever run. */
const FIRST_LETTERS = 3

const basics = 'insurance=employee&level=tertiary'
const told = 'kind=transfer&filed=yes&inTime=yes&inTransferList=yes&working=active&couldSettleDirectly=yes&settledDirectly=yes'
const cases = [
  { name: 'Changchun, only the basics: a range', query: `from=220100&${basics}` },
  { name: 'Changchun, everything told: one amount', query: `from=220100&${basics}&${told}` },
  { name: 'Nanjing, only the basics: a range', query: `from=320100&${basics}` },
  { name: 'Changchun, level not known: the widest range', query: 'from=220100&insurance=employee&level=unsure' },
]

/**
 * In the page: from the press of a key, counted from when the hand did it, to the frame in which the sentence for what then stands in the
 * field has been drawn (`said`), and to the one in which the bars and tables below it have too (`whole`).
 */
function watchKeystrokes() {
  let pressed = 0
  let turn = 0
  const saying = (part) => [...document.querySelectorAll(`#result ~ ${part}`)].map(({ textContent }) => textContent.replaceAll(',', ''))
  const isSaid = ({ value }) => saying('[role=status]').some((text) => text.includes(`总费用 ${value} 元`))
  const isWhole = ({ value }) => saying('* tfoot td').includes(value)
  const afterFrame = (then) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage('drawn') })
  const until = (is, then, mine = turn) => afterFrame(() => {
    if (mine !== turn) return
    if (is()) then(performance.now() - pressed)
    else until(is, then, mine)
  })
  window.nextKeystroke = () => new Promise((told) => {
    document.addEventListener('input', ({ target }) => {
      turn += 1
      until(() => isSaid(target), (said) => {
        if (isWhole(target)) told({ said, whole: said })
        else until(() => isWhole(target), (whole) => { told({ said, whole }) })
      })
    }, { capture: true, once: true })
  })
  document.addEventListener('keydown', (event) => { pressed = event.timeStamp }, { capture: true })
}

const at = (values, part) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))]
const pause = (ms) => new Promise((go) => setTimeout(go, ms))

const typeInPage = (amount) => new Promise((drawn) => {
  const field = document.querySelector('#total')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, amount)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  requestAnimationFrame(() => setTimeout(drawn, 0))
})

/** What a keystroke costs the page's own thread until it is drawn, however busy the machine is: processor time, not slowed down, and nothing of ours that looks on. */
async function costOf(page, session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  const costs = []
  for (let amount = 31_000; amount < 40_000; amount += 1000) {
    const before = await spent()
    await page.evaluate(typeInPage, String(amount))
    costs.push(await spent() - before)
    await pause(800)
  }
  return at(costs, 0.5)
}

/**
 * One letter: done when its result has been drawn. The page is asked before the key falls: a question that comes after it would be worked on,
 * six times slowed, in the middle of what is measured.
 */
async function timeOf(page, digit) {
  const drawn = page.evaluate(() => window.nextKeystroke())
  await pause(ASKED_MS)
  await page.keyboard.press(digit)
  return drawn
}

/** A page on a slow phone, whose amount is about to be written on: the engine has come with the tap into the field. */
async function opened(browser, base, query) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  await page.goto(`${base}/estimate?${query}&total=1`, { waitUntil: 'networkidle' })
  await page.evaluate(watchKeystrokes)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.locator('#total').click()
  await page.keyboard.press('End')
  await pause(3000)
  return { page, session }
}

/** The letters of an amount, one after the other, at one pace. */
async function typedTimes(page, rest) {
  await page.locator('#total').fill('')
  await pause(1500)
  const times = []
  for (const digit of digits) {
    times.push(await timeOf(page, digit))
    await pause(rest - ASKED_MS)
  }
  return times
}

/** Every letter counts, none is left out. */
async function measure(browser, base, { name, query }) {
  const first = []
  for (let page = 1; page < FIRST_LETTERS; page += 1) {
    const { page: fresh } = await opened(browser, base, query)
    first.push(await timeOf(fresh, '2'))
    await fresh.close()
  }
  const { page, session } = await opened(browser, base, query)
  first.push(await timeOf(page, '2'))
  const later = []
  for (const rest of RESTS_MS) later.push(...await typedTimes(page, rest))
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const cost = await costOf(page, session)
  await page.close()
  const times = [...first, ...later].map(({ said }) => said)
  const whole = [...first, ...later].map((each) => each.whole)
  return { name, cost, keystrokes: times.length, median: at(times, 0.5), p95: at(times, 0.95), most: Math.max(...times), first: Math.max(...first.map(({ said }) => said)), whole: at(whole, 0.5), wholeP95: at(whole, 0.95) }
}

const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-estimate-'))
const server = await serve(dataDir, 4184)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
const results = []
try {
  for (const one of cases) results.push(await measure(browser, server.base, one))
} finally {
  await browser.close()
  server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

const ms = (value) => `${value.toFixed(0)} ms`
const machine = `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}, Chromium ${browser.version()}`
const table = ['| case | keystrokes | median | 95 of 100 | slowest | slowest first letter | with bars and tables: median | 95 of 100 | processor time of one, unslowed |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...results.map((one) => `| ${one.name} | ${one.keystrokes} | ${ms(one.median)} | ${ms(one.p95)} | ${ms(one.most)} | ${ms(one.first)} | ${ms(one.whole)} | ${ms(one.wholeP95)} | ${one.cost.toFixed(1)} ms |`)].join('\n')
const slow = results.filter(({ p95 }) => p95 > BUDGET_MS)
const verdict = `Budget ${BUDGET_MS} ms from the press of a key to the drawn result, for 95 of 100, the first letters of a page among them, at a ${SLOWER} times slower processor: ${slow.length === 0 ? 'kept in every case' : `broken in ${slow.map(({ name }) => name).join('; ')}`}`
say(`${table}\n\n${verdict}\n${machine}`)
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, 'bench/results/estimate.md'), `# The estimate while one types\n\n${table}\n\n${verdict}.\n\n${machine}\n`)
if (slow.length > 0) process.exitCode = 1
