import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { feelinEngine, jsonRulesEngine, ours, oursWhole, publicodes } from './policy/engines.mjs'
import { round } from './policy/round.mjs'
import { bundle, bundled, cases, equalRules } from './policy/rules.mjs'
import { resultPage } from './policy/result-page.mjs'
import { zenEngines } from './policy/zen.mjs'

const { values: flags } = parseArgs({ options: { seconds: { type: 'string', default: '1' }, rounds: { type: 'string', default: '6' }, only: { type: 'string' } } })

/** Each round of each engine has a process of its own, so that none runs in the heap or the caches of another. */
function roundAlone(nth) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--only', String(nth), '--seconds', flags.seconds], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The rounds of all engines take turns, so that a busy minute of the machine falls on all of them; of each, the calmest round counts. */
function measure(engines) {
  const all = engines.map(() => [])
  for (let turn = 0; turn < Number(flags.rounds); turn += 1) for (const nth of engines.keys()) all[nth].push(roundAlone(nth))
  return engines.map(({ name, trace }, nth) => figuresOf({ name, trace }, all[nth]))
}

function figuresOf(engine, all) {
  const best = all.reduce((calmest, each) => (each.perCpuSecond > calmest.perCpuSecond ? each : calmest))
  return { ...engine, perCpuSecond: Math.round(best.perCpuSecond), p50: round2(Math.min(...all.map(({ p50 }) => p50))), p99: round2(Math.min(...all.map(({ p99 }) => p99))) }
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

async function compare(built, { engines, rules, zen }) {
  const load = loadavg()[0].toFixed(1)
  await agree(engines.slice(0, -1), engines.at(-1))
  const measured = measure(engines)
  return {
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
}

const built = flags.only === undefined ? await bundle() : bundled
const engine = await built.load()
const rules = equalRules(engine)
const zen = zenEngines(rules)
const engines = [ours(engine), ...zen.engines, jsonRulesEngine(rules), publicodes(rules), feelinEngine(rules), oursWhole(engine)]
if (flags.only === undefined) {
  const result = await compare(built, { engines, rules, zen })
  built.drop()
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/policy.json'), `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(join(root, 'bench/results/policy.md'), resultPage(result))
  say(resultPage(result))
} else {
  say(JSON.stringify(await round(engines[Number(flags.only)], Number(flags.seconds))))
}
