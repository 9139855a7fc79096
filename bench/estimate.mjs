import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { serve } from './serve.mjs'

const BUDGET_MS = 100
const SLOWER = 6
const digits = '23456782345678'
const ROUNDS = 3
const { values: flags } = parseArgs({ options: { write: { type: 'boolean' } } })

const basics = 'insurance=employee&level=tertiary'
const told = 'kind=transfer&filed=yes&inTime=yes&inTransferList=yes&working=active&couldSettleDirectly=yes&settledDirectly=yes'
const cases = [
  { name: 'Changchun, only the basics: a range', query: `from=220100&${basics}` },
  { name: 'Changchun, everything told: one amount', query: `from=220100&${basics}&${told}` },
  { name: 'Nanjing, only the basics: a range', query: `from=320100&${basics}` },
  { name: 'Changchun, level not known: the widest range', query: 'from=220100&insurance=employee&level=unsure' },
]

/** In the page: from each letter to the frame in which the result that follows from it has been drawn. */
function watchKeystrokes() {
  const taken = []
  window.keystrokes = taken
  document.addEventListener('input', (event) => {
    const begun = event.timeStamp
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => taken.push(performance.now() - begun); port2.postMessage('drawn') })
  }, { capture: true })
}

const at = (values, part) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))]
const shows = (page, amount) => page.waitForFunction((typed) => document.querySelector('#result + [role=status]')?.textContent.replaceAll(',', '').includes(`总费用 ${typed} 元`), amount, { polling: 50 })

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
  for (let amount = 31_000; amount < 43_000; amount += 1000) {
    const before = await spent()
    await page.evaluate(typeInPage, String(amount))
    costs.push(await spent() - before)
    await shows(page, String(amount))
    await page.waitForTimeout(600)
  }
  return at(costs, 0.5)
}

/** Every letter of the amounts, one after the other. It counts only if its result is on the page: the sentence must name the amount that was typed. */
async function typedTimes(page) {
  const times = []
  let typed = ''
  for (const digit of digits) {
    if (typed.length === 0) { await page.locator('#total').fill(''); await page.waitForTimeout(600) }
    typed += digit
    await page.evaluate(() => { window.keystrokes.length = 0 })
    await page.locator('#total').press(digit)
    await shows(page, typed)
    await page.waitForTimeout(600)
    times.push(await page.evaluate(() => window.keystrokes[0]))
    if (typed.length === digits.length / 2) typed = ''
  }
  return times
}

/** Of several rounds the calmest, letter by letter, so that a busy neighbour does not decide. */
async function measure(browser, base, { name, query }) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  await page.goto(`${base}/estimate?${query}&total=1`, { waitUntil: 'networkidle' })
  await page.locator('#total').click()
  await page.waitForTimeout(4000)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(watchKeystrokes)
  const times = [...digits].map(() => Infinity)
  for (let round = 0; round < ROUNDS; round += 1) (await typedTimes(page)).forEach((time, index) => { times[index] = Math.min(times[index], time) })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const cost = await costOf(page, session)
  await page.close()
  return { name, cost, keystrokes: times.length, median: at(times, 0.5), p95: at(times, 0.95), most: Math.max(...times) }
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
const table = ['| case | keystrokes | median | 95 of 100 | slowest | processor time of one, unslowed | six times that |', '| --- | --- | --- | --- | --- | --- | --- |', ...results.map((one) => `| ${one.name} | ${one.keystrokes} | ${ms(one.median)} | ${ms(one.p95)} | ${ms(one.most)} | ${one.cost.toFixed(1)} ms | ${ms(SLOWER * one.cost)} |`)].join('\n')
const slow = results.filter(({ p95 }) => p95 > BUDGET_MS)
const verdict = `Budget ${BUDGET_MS} ms from a keystroke to the drawn result, for 95 of 100, at a ${SLOWER} times slower processor: ${slow.length === 0 ? 'kept in every case' : `broken in ${slow.map(({ name }) => name).join('; ')}`}`
say(`${table}\n\n${verdict}\n${machine}`)
if (flags.write) {
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/estimate.json'), `${JSON.stringify({ machine, slower: SLOWER, budget: BUDGET_MS, results }, null, 2)}\n`)
  writeFileSync(join(root, 'bench/results/estimate.md'), `# The estimate while one types\n\n${table}\n\n${verdict}.\n\n${machine}\n`)
}
if (slow.length > 0) process.exitCode = 1
