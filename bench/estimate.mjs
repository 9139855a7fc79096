import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { freePort, whenReady } from '../scripts/ports.mjs'
import { root } from '../scripts/root.mjs'
import { next } from '../scripts/run.mjs'
import { giveUp, say } from '../scripts/say.mjs'
import { buildExists } from '../scripts/sources.mjs'

const BUDGET_MS = 100
const SLOWER = 6
const digits = '23456782345678'
const { values: flags } = parseArgs({ options: { write: { type: 'boolean' } } })
if (!buildExists()) giveUp('there is no finished build', 'run `npm run build` first')

const basics = 'insurance=employee&level=tertiary'
const told = 'kind=transfer&filed=yes&inTime=yes&inTransferList=yes&working=active&couldSettleDirectly=yes&settledDirectly=yes'
const cases = [
  { name: 'Changchun, only the basics: a range', query: `from=220100&${basics}` },
  { name: 'Changchun, everything told: one amount', query: `from=220100&${basics}&${told}` },
  { name: 'Nanjing, only the basics: a range', query: `from=320100&${basics}` },
  { name: 'Changchun, level not known: the widest range', query: 'from=220100&insurance=employee&level=unsure' },
]

async function start(dataDir) {
  const port = await freePort(4184)
  const env = { ...process.env, YDT_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: '', PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: 'ignore' })
  process.once('exit', () => child.kill('SIGTERM'))
  if (!(await whenReady(port, child))) giveUp('the server did not start', 'try `npm start` and read its messages')
  return { base: `http://localhost:${port}`, stop: () => child.kill('SIGTERM') }
}

/** In the page: from each letter to the frame in which the result that follows from it has been drawn. */
function watchKeystrokes() {
  const taken = []
  window.keystrokes = taken
  document.addEventListener('input', (event) => {
    const begun = event.timeStamp
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => taken.push(performance.now() - begun); port2.postMessage('drawn') })
  }, { capture: true })
}

const shows = (page, amount) => page.waitForFunction((typed) => document.querySelector('#result + p')?.textContent.replaceAll(',', '').includes(`总费用 ${typed} 元`), amount)

/** What a keystroke costs the page's own thread, however busy the machine is: processor time, not slowed down. */
async function costOf(page, session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  const costs = []
  for (const amount of ['31', '32', '33', '34', '35', '36', '37', '38'].map((head) => `${head}000`)) {
    await page.locator('#total').fill('')
    await page.waitForTimeout(800)
    const before = await spent()
    await page.locator('#total').fill(amount)
    await shows(page, amount)
    costs.push(await spent() - before)
    await page.waitForTimeout(600)
  }
  return costs.sort((one, other) => one - other)[4]
}

/** A letter counts only if its result is on the page: the sentence must name the amount that was typed. */
async function measure(browser, base, { name, query }) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  await page.goto(`${base}/estimate?${query}&total=1`, { waitUntil: 'networkidle' })
  await page.locator('#total').click()
  await page.waitForTimeout(4000)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(watchKeystrokes)
  let typed = '1'
  for (const digit of digits) {
    if (typed.length > 7) { typed = ''; await page.locator('#total').fill('') }
    typed += digit
    await page.locator('#total').press(digit)
    await shows(page, typed)
    await page.waitForTimeout(600)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const cost = await costOf(page, session)
  const times = (await page.evaluate(() => window.keystrokes)).slice(0, digits.length).sort((one, other) => one - other)
  await page.close()
  return { name, cost, keystrokes: times.length, median: times[Math.floor(times.length / 2)], most: times.at(-1) }
}

const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-estimate-'))
const server = await start(dataDir)
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
const table = ['| case | keystrokes | median | slowest | processor time of one, unslowed | six times that |', '| --- | --- | --- | --- | --- | --- |', ...results.map((one) => `| ${one.name} | ${one.keystrokes} | ${ms(one.median)} | ${ms(one.most)} | ${one.cost.toFixed(1)} ms | ${ms(SLOWER * one.cost)} |`)].join('\n')
const slow = results.filter(({ most }) => most > BUDGET_MS)
const verdict = `Budget ${BUDGET_MS} ms from a keystroke to the drawn result at a ${SLOWER} times slower processor: ${slow.length === 0 ? 'kept in every case' : `broken in ${slow.map(({ name }) => name).join('; ')}`}`
say(`${table}\n\n${verdict}\n${machine}`)
if (flags.write) {
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/estimate.json'), `${JSON.stringify({ machine, slower: SLOWER, budget: BUDGET_MS, results }, null, 2)}\n`)
  writeFileSync(join(root, 'bench/results/estimate.md'), `# The estimate while one types\n\n${table}\n\n${verdict}.\n\n${machine}\n`)
}
if (slow.length > 0) process.exitCode = 1
