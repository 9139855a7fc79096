import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { flexForward, flexFull, miniSearch, ours } from './hospitals/engines.mjs'
import { everything, keystrokes, listOf, phoneScript } from './hospitals/lists.mjs'
import { resultPage } from './hospitals/result-page.mjs'

// FlexSearch "full" takes some 15 KB of memory for each hospital: it is asked about one province only.
const SIZES = [
  { count: 4000, within: '32', people: 30, engines: [ours, miniSearch, flexForward, flexFull] },
  { count: 40_000, within: '', people: 10, engines: [ours, miniSearch, flexForward] },
]
const ROUNDS = 4
const SLOWED = 6

const round = (number) => Math.round(number * 10_000) / 10_000
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
const spread = (times) => {
  const sorted = [...times].sort((first, second) => first - second)
  return { p50: round(at(sorted, 0.5)), p95: round(at(sorted, 0.95)), worst: round(sorted.at(-1)) }
}

/** Each key on its own; of several rounds the calmest, so that a busy neighbour does not decide. */
function timed(ask, keys) {
  for (const { key } of keys) ask(key)
  const best = keys.map(() => Infinity)
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    keys.forEach(({ key }, index) => {
      const from = performance.now()
      ask(key)
      best[index] = Math.min(best[index], performance.now() - from)
    })
  }
  return best
}

/** All keys, and those of each way of typing by themselves. */
function judged({ ask }, keys) {
  const times = timed(ask, keys)
  const found = keys.map(({ key }) => ask(key) > 0)
  const of = (way) => {
    const mine = keys.flatMap((each, at) => (way === undefined || each.way === way ? [at] : []))
    return { ...spread(mine.map((at) => times[at])), keys: mine.length, found: mine.filter((at) => found[at]).length }
  }
  return { ...of(), ways: Object.fromEntries([...new Set(keys.map(({ way }) => way))].map((way) => [way, of(way)])) }
}

async function compared(engine, { count, within, people, engines }) {
  const made = listOf(engine, { count, within })
  const keys = keystrokes(engine, made.list.entries, { people })
  const rows = []
  for (const make of engines) {
    const one = await make(engine, made)
    const { name, bytes, sent, memory } = one
    const measured = judged(one, keys)
    rows.push({ name, ...measured, bytes, sent, memory: memory?.() })
  }
  return { rows: count, keys: keys.length, engines: rows }
}

/** The same keys in a browser whose processor is slowed down, after the file has been opened there. */
async function onPhone(engine, script) {
  const { count, within, people } = SIZES[0]
  const { file, list } = listOf(engine, { count, within })
  const keys = keystrokes(engine, list.entries, { people }).map(({ key }) => key)
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await page.addScriptTag({ path: script })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const measured = await page.evaluate(({ file, keys }) => {
    const before = performance.now()
    const list = globalThis.hospitals.openList(file)
    const opened = performance.now() - before
    return { opened, times: keys.map((text) => { const from = performance.now(); list.find({ text, shown: 30 }); return performance.now() - from }) }
  }, { file, keys })
  await browser.close()
  return { slowed: SLOWED, rows: list.entries.length, keys: keys.length, opened: round(measured.opened), ...spread(measured.times) }
}

const version = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

const load = loadavg()[0].toFixed(1)
const engine = await everything()
const script = await phoneScript()
const sizes = []
for (const size of SIZES) sizes.push(await compared(engine, size))
const result = {
  machine: { cpu: cpus()[0].model, cores: cpus().length, platform: `${platform()} ${arch()}`, node: process.versions.node, load },
  versions: { minisearch: version('minisearch'), flexsearch: version('flexsearch') },
  sizes,
  phone: await onPhone(engine, script.outfile),
  script: brotliCompressSync(readFileSync(script.outfile)).length,
}
script.drop()
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, 'bench/results/hospitals-phone.json'), `${JSON.stringify(result, null, 2)}\n`)
writeFileSync(join(root, 'bench/results/hospitals-phone.md'), resultPage(result))
say(resultPage(result))
