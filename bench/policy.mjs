import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { feelinEngine, jsonRulesEngine, ours, oursWhole, publicodes } from './policy/engines.mjs'
import { bundle, cases, equalRules } from './policy/rules.mjs'
import { resultPage } from './policy/result-page.mjs'
import { zenEngines } from './policy/zen.mjs'

/** The seconds of one round; there are so many rounds that a busy neighbour does not decide. */
const { values: flags } = parseArgs({ options: { seconds: { type: 'string', default: '1' } } })
const seconds = Number(flags.seconds)
const rounds = 8

const sorted = (numbers) => [...numbers].sort((a, b) => a - b)
const at = (numbers, part) => numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]

/** An engine that answers at once is not made to wait. */
function answer({ ask, ratio }, turn) {
  const given = ask(cases[turn % cases.length])
  return given instanceof Promise ? given.then(ratio) : ratio(given)
}

/** Answers for a while and counts, by the processor's time. The clock itself costs something, so it is read once in a batch. */
async function perCpuSecond(engine) {
  const started = performance.now()
  const before = process.cpuUsage()
  let turn = 0
  while (performance.now() - started < seconds * 1000) for (const end = turn + 16; turn < end; turn += 1) {
    const given = answer(engine, turn)
    if (given instanceof Promise) await given
  }
  const { user, system } = process.cpuUsage(before)
  return turn / ((user + system) / 1e6)
}

/** Times single answers by the wall. */
async function timesOf(engine) {
  const times = []
  const started = performance.now()
  for (let turn = 0; times.length < 10_000 && performance.now() - started < seconds * 1000; turn += 1) {
    const from = performance.now()
    const given = answer(engine, turn)
    if (given instanceof Promise) await given
    times.push((performance.now() - from) * 1000)
  }
  const inOrder = sorted(times)
  return { p50: at(inOrder, 0.5), p99: at(inOrder, 0.99) }
}

const round = async (engine) => ({ perCpuSecond: await perCpuSecond(engine), ...(await timesOf(engine)) })

/** The rounds of all engines take turns, so that a busy minute of the machine falls on all of them; of each, the calmest round counts. */
async function measure(engines) {
  for (const { ask } of engines) for (let turn = 0; turn < 300; turn += 1) await ask(cases[turn % cases.length])
  const all = new Map(engines.map((engine) => [engine, []]))
  for (let turn = 0; turn < rounds; turn += 1) for (const engine of engines) all.get(engine).push(await round(engine))
  return engines.map((engine) => figuresOf(engine, all.get(engine)))
}

function figuresOf({ name, trace }, all) {
  const best = all.reduce((calmest, each) => (each.perCpuSecond > calmest.perCpuSecond ? each : calmest))
  return { name, trace, perCpuSecond: Math.round(best.perCpuSecond), p50: round2(best.p50), p99: round2(Math.min(...all.map(({ p99 }) => p99))) }
}

const round2 = (number) => Math.round(number * 100) / 100

/** The same rules hold for every engine in every case, and the same ratio comes of them. */
async function agree(engines, whole) {
  for (const facts of cases) {
    const answers = await Promise.all(engines.map(async ({ ask, held, ratio }) => { const answer = await ask(facts); return JSON.stringify([ratio(answer), held(answer).sort()]) }))
    const ratio = whole.ratio(whole.ask(facts))
    if (new Set(answers).size > 1 || JSON.parse(answers[0])[0] !== ratio) throw new Error(`engines disagree: ${JSON.stringify({ facts, answers, ratio })}`)
  }
}

/** In a process of its own: from the module being loaded to the first answer. */
function firstDecision(file) {
  const script = `
    const before = performance.now()
    const { decide, layer, jilin2017, jilin2020 } = await import(${JSON.stringify(file)})
    const loaded = performance.now()
    decide(layer([jilin2017, jilin2020]), ${JSON.stringify(cases[0])}, { on: '2026-02-13' })
    console.log(JSON.stringify({ load: loaded - before, first: performance.now() - loaded }))`
  const runs = Array.from({ length: 7 }, () => JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout))
  return { load: round2(Math.min(...runs.map(({ load }) => load))), first: round2(Math.min(...runs.map(({ first }) => first))) }
}

function versions(names) {
  const of = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
  return Object.fromEntries(names.map((name) => [name, of(name)]))
}

const load = loadavg()[0].toFixed(1)
const built = await bundle()
const engine = await built.load()
const rules = equalRules(engine)
const zen = zenEngines(rules)
const whole = oursWhole(engine)
const engines = [ours(engine), ...zen.engines, jsonRulesEngine(rules), publicodes(rules), feelinEngine(rules)]
await agree(engines, whole)
const measured = await measure([...engines, whole])
const result = {
  machine: { cpu: cpus()[0].model, cores: cpus().length, platform: `${platform()} ${arch()}`, node: process.versions.node, load },
  versions: { ...versions(['feelin', 'json-rules-engine', 'publicodes']), ...(zen.version ? { 'zen-engine': zen.version } : {}) },
  notMeasured: zen.missing ? { 'zen-engine': zen.missing } : {},
  rules: rules.length,
  cases: cases.length,
  engines: measured.slice(0, -1),
  whole: measured.at(-1),
  gzip: gzipSync(readFileSync(built.outfile)).length,
  start: firstDecision(built.outfile),
}
built.drop()
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, 'bench/results/policy.json'), `${JSON.stringify(result, null, 2)}\n`)
writeFileSync(join(root, 'bench/results/policy.md'), resultPage(result))
say(resultPage(result))
