import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connectTo, newDatabase, startPostgres } from '../scripts/postgres.mjs'
import { root } from '../scripts/root.mjs'
import { giveUp, say } from '../scripts/say.mjs'

const { values: flags } = parseArgs({ options: { rows: { type: 'string', default: '514000' }, rounds: { type: 'string', default: '20' } } })
const rows = Number(flags.rows)
const folder = mkdtempSync(join(tmpdir(), 'ydt-hospitals-'))
const typescript = ['--conditions=react-server', '--import', 'tsx']

/** Runs TypeScript of ours and watches its memory; `until` may kill it on something it says. */
function run(args, env, until) {
  const child = spawn(process.execPath, [...typescript, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, bad, peak] = ['', '', 0]
  const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid)) }, 200)
  child.stdout.on('data', (text) => { out += text; if (until?.test(out)) child.kill('SIGKILL') })
  child.stderr.on('data', (text) => { bad += text })
  return new Promise((resolve) => child.once('exit', (code, signal) => { clearInterval(watch); resolve({ code, signal, out, bad, peak: Math.round(peak / 1024) }) }))
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const server = await startPostgres()
const url = await newDatabase(server.url, 'hospitals_bench')
const env = { DATABASE_URL: url, DATA_DIR: folder, YDT_MODE: 'demo', LOG_LEVEL: 'error' }
const list = async (name, more = []) => {
  const path = join(folder, name)
  const made = await run(['bench/hospitals/write.ts', path, '--rows', String(rows), ...more], env)
  if (made.code !== 0) giveUp('the list could not be written', made.bad)
  return { path, wrong: new Map(JSON.parse(made.out)) }
}
const importing = (path, more = []) => ['scripts/import-hospitals.ts', path, '--title', '测试名单', '--on', '2026-11-20', '--covers', '000000', '--closes-many', '--yes', ...more]
const number = (pattern, text) => Number((pattern.exec(text)?.[1] ?? 'NaN').replaceAll(',', ''))

async function importWhole(path) {
  const began = performance.now()
  const done = await run(importing(path), env)
  if (done.code !== 0) giveUp('the import failed', done.bad || done.out)
  const read = number(/read in ([\d.]+) s/, done.out)
  const applied = number(/in force as list \d+ after ([\d.]+) s/i, done.out)
  return { megabytes: Math.round(statSync(path).size / 1e6), seconds: Math.round((performance.now() - began) / 100) / 10, read, applied, rowsPerSecond: Math.round(rows / (read + applied)), peakMB: done.peak }
}

async function importFaulty({ path, wrong }) {
  const report = join(folder, 'faults.csv')
  const done = await run([...importing(path, ['--faults', report])], env)
  if (done.code !== 0) giveUp('the faulty list failed', done.bad || done.out)
  const told = new Set(readFileSync(report, 'utf8').split('\r\n').slice(1).flatMap((line) => /^"(\d+)"/.exec(line)?.[1] ?? []).map(Number))
  const missed = [...wrong.keys()].filter((line) => !told.has(line))
  return { made: wrong.size, told: told.size, missed: missed.length, more: [...told].filter((line) => !wrong.has(line)).length, peakMB: done.peak }
}

/** Kills an import while it does this, and looks whether the list is what it was. */
async function killed(path, whileIt) {
  const before = await sumOf()
  const dead = await run(importing(path), env, whileIt)
  await sleep(2_000)
  return { killed: dead.signal === 'SIGKILL', whole: (await sumOf()) === before }
}

async function sumOf() {
  const { rows: [sum] } = await bare.query("select count(*) || ' ' || sum(hashtextextended(id || name || since || coalesce(phone, ''), 0)) as sum from hospital where until is null")
  return sum.sum
}

const round = (value) => Math.round(value * 100) / 100
function page({ machine, imported, faulty, reading, applying, asked, size }) {
  const line = ([kind, { p50, p95, found }]) => `| ${kind} | ${round(p50)} | ${round(p95)} | ${round(p50 / asked.lookup.p50)} | ${round(p95 / asked.lookup.p95)} | ${found} |`
  return `# Hospitals on the server

\`npm run bench:hospitals\` writes this. ${rows.toLocaleString('en')} made-up institutions, shaped like the official list, in a PostgreSQL of the test run (fsync off).

- machine: ${machine.cpu} × ${machine.cores}, ${machine.platform}, Node ${machine.node}, load ${machine.load} at the start
- table ${size.table} MB, its indexes ${size.indexes} MB

## Import

| what | figure |
| --- | --- |
| file | ${imported.megabytes} MB of CSV |
| read, judged, staged, compared | ${imported.read} s |
| put in force, one transaction | ${imported.applied} s |
| lines a second, all of it | ${imported.rowsPerSecond.toLocaleString('en')} |
| peak memory of the importing process | ${imported.peakMB} MB |
| 1 % of faulty lines | ${faulty.made} made, ${faulty.told} told with line and reason, ${faulty.missed} missed, ${faulty.more} told without cause; peak ${faulty.peakMB} MB |
| killed while reading | killed ${reading.killed}, old list whole ${reading.whole} |
| killed while it was put in force | killed ${applying.killed}, old list whole ${applying.whole} |

## Search

Milliseconds from the verb to its answer (20 institutions), and how many times a bare look-up by the primary key that was asked in turn with it
(${round(asked.lookup.p50)} ms p50, ${round(asked.lookup.p95)} ms p95).

| what is asked | p50 | p95 | p50 ÷ look-up | p95 ÷ look-up | found |
| --- | --- | --- | --- | --- | --- |
${Object.entries(asked.results).map(line).join('\n')}
`
}

const machine = { cpu: cpus()[0]?.model, cores: cpus().length, platform: `${platform()} ${arch()}`, node: process.version, load: loadavg()[0].toFixed(1) }
await run(['scripts/import-hospitals.ts', '--starter'], env)
const bare = await connectTo(url)
try {
  const clean = await list('list.csv')
  const imported = await importWhole(clean.path)
  say(JSON.stringify(imported))
  await bare.query('vacuum analyze hospital')
  const asking = await run(['bench/hospitals/ask.ts', url, flags.rounds], env)
  if (asking.code !== 0) giveUp('the questions failed', asking.bad)
  const asked = JSON.parse(asking.out)
  const { rows: [size] } = await bare.query("select round(pg_table_size('hospital') / 1e6) as table, round(pg_indexes_size('hospital') / 1e6) as indexes")
  say(JSON.stringify(asked))
  const other = await list('other.csv', ['--seed', '7', '--skip', '50'])
  const reading = await killed(other.path, /\[█{10}/)
  const applying = await killed(other.path, /new \d+ +changed/)
  const faulty = await importFaulty(await list('faulty.csv', ['--seed', '11', '--faulty', '100']))
  const figures = { machine, rows, imported, asked, size, reading, applying, faulty }
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  writeFileSync(join(root, 'bench/results/hospitals-server.json'), `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(join(root, 'bench/results/hospitals-server.md'), page(figures))
  say(page(figures))
} finally {
  await bare.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
