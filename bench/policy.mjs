import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { root } from '../scripts/root.mjs'
import { say } from '../scripts/say.mjs'
import { feelinEngine, jsonRulesEngine, ours, prepare, publicodes } from './policy/engines.mjs'
import { bundle, cases, equalRules } from './policy/rules.mjs'

/** Long enough that a busy neighbour does not decide; three rounds, and the calmest counts. */
const { values: flags } = parseArgs({ options: { seconds: { type: 'string', default: '2' } } })
const seconds = Number(flags.seconds)
const rounds = 3

const sorted = (numbers) => [...numbers].sort((a, b) => a - b)
const at = (numbers, part) => numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]

/** Answers for a while, each one timed by the wall, the whole by the processor. */
async function round(ask, situations) {
  const times = []
  const started = performance.now()
  const before = process.cpuUsage()
  for (let turn = 0; performance.now() - started < seconds * 1000; turn += 1) {
    const from = performance.now()
    const answer = ask(situations[turn % situations.length])
    if (answer instanceof Promise) await answer
    times.push((performance.now() - from) * 1000)
  }
  const { user, system } = process.cpuUsage(before)
  const inOrder = sorted(times)
  return { perCpuSecond: times.length / ((user + system) / 1e6), p50: at(inOrder, 0.5), p99: at(inOrder, 0.99) }
}

async function measure({ name, ask }, situations = cases) {
  for (let turn = 0; turn < 300; turn += 1) await ask(situations[turn % situations.length])
  const all = []
  for (let turn = 0; turn < rounds; turn += 1) all.push(await round(ask, situations))
  const best = all.reduce((calmest, each) => (each.perCpuSecond > calmest.perCpuSecond ? each : calmest))
  return { name, perCpuSecond: Math.round(best.perCpuSecond), p50: round2(best.p50), p99: round2(Math.min(...all.map(({ p99 }) => p99))) }
}

const round2 = (number) => Math.round(number * 100) / 100

async function agree(engines) {
  for (const facts of cases) {
    const answers = await Promise.all(engines.map(({ ask }) => ask(facts)))
    if (new Set(answers).size > 1) throw new Error(`engines disagree: ${JSON.stringify({ facts, answers })}`)
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

function table({ machine, versions: used, rules: count, engines, gzip, start }) {
  const [first, ...others] = engines
  const rows = engines.map(({ name, perCpuSecond, p50, p99 }) =>
    `| ${name} ${used[name] ?? ''} | ${perCpuSecond.toLocaleString('en')} | ${p50} | ${p99} | ${name === first.name ? '1' : (first.perCpuSecond / perCpuSecond).toFixed(0)} |`)
  const fastest = Math.max(...others.map(({ perCpuSecond }) => perCpuSecond))
  return `# 政策引擎的速度

同一组规则（吉人社联字〔2017〕79号、吉医保联〔2020〕16号 的全部条件：${count} 条），同一批 ${cases.length} 种情况，先核对各引擎的答案全部相同，再计时。\`npm run bench\` 重新生成。

- 机器：${machine.cpu} × ${machine.cores}，${machine.platform}，Node ${machine.node}，开始时负载 ${machine.load}
- 我们的引擎每次都给出带条款、事实和理由的完整记录；比最快的其他引擎快 ${(first.perCpuSecond / fastest).toFixed(0)} 倍

| 引擎 | 每处理器秒答案数 | p50 微秒 | p99 微秒 | 慢几倍 |
| --- | --: | --: | --: | --: |
${rows.join('\n')}

引擎加吉林的两部文件，压缩后 ${gzip} 字节；装载 ${start.load} 毫秒，装载后第一次回答 ${start.first} 毫秒。
`
}

const load = loadavg()[0].toFixed(1)
const built = await bundle()
const engine = await built.load()
const rules = equalRules(engine)
prepare(cases)
const engines = [ours(engine), jsonRulesEngine(rules), publicodes(rules), feelinEngine(rules)]
await agree(engines)
const measured = []
for (const each of engines) measured.push(await measure(each))
const result = {
  machine: { cpu: cpus()[0].model, cores: cpus().length, platform: `${platform()} ${arch()}`, node: process.versions.node, load },
  versions: versions(['feelin', 'json-rules-engine', 'publicodes']),
  rules: rules.length,
  engines: measured,
  gzip: gzipSync(readFileSync(built.outfile)).length,
  start: firstDecision(built.outfile),
}
built.drop()
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, 'bench/results/policy.json'), `${JSON.stringify(result, null, 2)}\n`)
writeFileSync(join(root, 'bench/results/policy.md'), table(result))
say(table(result))
