import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tsImport } from 'tsx/esm/api'
import { freePort, whenReady } from '../scripts/ports.mjs'
import { root } from '../scripts/root.mjs'
import { next } from '../scripts/run.mjs'
import { say } from '../scripts/say.mjs'
import { pause, signIn, visitor } from './visitor.mjs'

/*
 * Filings are sent while the server is killed (SIGKILL) again and again; whoever gets no answer asks again with the same key.
 * Afterwards the database is opened as the last kill left it: nothing acknowledged may be lost, nothing may be there twice.
 */
const { values: flags } = parseArgs({ options: { filings: { type: 'string', default: '200' }, kills: { type: 'string', default: '40' }, port: { type: 'string', default: '4160' }, senders: { type: 'string', default: '6' }, json: { type: 'boolean' } } })
const [wanted, kills, senders] = [flags.filings, flags.kills, flags.senders].map(Number)
const { agreementOf, replay } = await tsImport('../lib/filing/index.ts', import.meta.url)

const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-kill-nine-'))
const port = await freePort(Number(flags.port))
mkdirSync(join(root, '.test/logs'), { recursive: true })
const log = createWriteStream(join(root, '.test/logs/kill-nine.log'), { flags: 'a' })
const env = { ...process.env, YDT_MODE: 'demo', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir, DATABASE_URL: '', PORT: String(port), YDT_NOW: '' }

async function start() {
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  if (!(await whenReady(port, child))) throw new Error('the server did not come up: see .test/logs/kill-nine.log')
  return child
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const withCheck = (digits) => digits + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11]
const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
const job = (n) => ({ n, key: randomUUID(), idNumber: withCheck(`22010419${50 + (n % 40)}0${1 + (n % 9)}1${n % 10}${String(100 + n).slice(-3)}`), name: `试验${names[n % 10]}${names[Math.floor(n / 10) % 10]}`, tries: 0 })
const answersOf = ({ name, idNumber }) => ({
  insuredPlace: '220100', insurance: 'employee-retired', name, idNumber, carePlace: '210102', ground: 'household', address: '沈阳市和平区某街1号', proofChoice: 'commitment',
  contactPhone: '13726119999', agreed: agreementOf('jilin-2020-16', '1'), signedAs: name,
})

const origin = `http://localhost:${port}`
const person = visitor(origin)
const under = { submitting: 0 }
const acknowledged = new Map()
const seen = { unanswered: 0, committedUnanswered: 0, kills: 0, killedWhileSubmitting: 0 }
/** Nobody files where nobody works: an officer of the place they are insured in. */
function employ() {
  const officer = ['add', '--login', 'kn001', '--name', '试经办', '--phone', '13726118888', '--role', 'clerk', '--area', '220100']
  const done = spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', join(root, 'scripts/officer.ts'), ...officer], { cwd: root, env, input: `${randomUUID()}\n`, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`no officer: ${done.stderr}`)
}

employ()
let server = await start()
let up = Promise.resolve()
await signIn(person, '13726119999')

/** The whole answer; undefined where the line was cut, before its head or within its body: fetch says both by a TypeError. */
const wholeAnswer = async (path, options) => {
  try {
    const response = await person.ask(path, options)
    return { status: response.status, body: await response.json() }
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** One request; undefined when no whole answer came. */
async function send(path, key, body) {
  const submitting = path.endsWith('submission') ? 1 : 0
  under.submitting += submitting
  const answer = await wholeAnswer(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) })
  under.submitting -= submitting
  if (answer === undefined) seen.unanswered += 1
  return answer
}

/** Asks until it is acknowledged, as a phone does that has no answer. */
async function file(one) {
  for (;;) {
    await up
    const draft = await send('/api/filings', one.key, { kind: 'long-stay', answers: answersOf(one) })
    const sent = draft?.status === 201 ? await send(`/api/filings/${draft.body.id}/submission`, one.key, { version: one.version ??= draft.body.version }) : undefined
    for (const answer of [draft, sent]) if (answer !== undefined && answer.status >= 400) throw new Error(`filing ${one.n}: ${answer.status} ${JSON.stringify(answer.body)}`)
    if (sent !== undefined) {
      if (sent.status === 200) seen.committedUnanswered += 1
      return acknowledged.set(one.key, sent.body.number)
    }
    await pause(20)
  }
}

const jobs = Array.from({ length: wanted }, (_, n) => job(n))
async function sender() {
  for (let one = jobs.shift(); one !== undefined; one = jobs.shift()) await file(one)
}

async function killAgainAndAgain() {
  // Spread over the whole of the run, at moments that nobody chose.
  const share = wanted / (kills + 1)
  while (seen.kills < kills && acknowledged.size < wanted) {
    if (acknowledged.size < share * (seen.kills + 1) - senders || under.submitting === 0) { await pause(1); continue }
    await pause(Math.random() * 30)
    seen.killedWhileSubmitting += under.submitting > 0 ? 1 : 0
    seen.kills += 1
    const gone = new Promise((resolve) => { server.once('exit', resolve) })
    server.kill('SIGKILL')
    up = gone.then(start).then((child) => { server = child })
    await up
  }
}

const began = Date.now()
await Promise.all([killAgainAndAgain(), ...Array.from({ length: senders }, sender)])
const seconds = Math.round((Date.now() - began) / 1000)
const gone = new Promise((resolve) => { server.once('exit', resolve) })
server.kill('SIGKILL')
await gone

/** The database as the last kill left it, opened by another program. */
const dumped = spawnSync(process.execPath, ['scripts/dump-database.mjs'], { cwd: root, env, encoding: 'utf8', maxBuffer: 1024 ** 3 })
if (dumped.status !== 0) throw new Error(dumped.stderr)
const lines = dumped.stdout.trim().split('\n').map((line) => JSON.parse(line))
const table = (name) => lines.filter((line) => line.table === name).map(({ row }) => row)
const count = (list, keep) => list.filter(keep).length

const filings = table('filing')
const histories = new Map()
for (const event of table('filing_event')) histories.set(event.filing_id, [...(histories.get(event.filing_id) ?? []), event])
const byKey = new Map(filings.map((filing) => [filing.submission_key, filing]))
const keys = table('idempotency')
const audit = table('audit').filter(({ action }) => action === 'filing.submit-on-commitment')
const outbox = table('outbox').filter(({ payload }) => payload.event === 'submit-on-commitment')
const history = ({ id }) => (histories.get(id) ?? []).sort((a, b) => a.seq - b.seq)
const isWhole = (filing) => {
  const events = history(filing)
  const state = replay(events.map(({ type, actor }) => ({ type, by: actor })))
  return state.ok && state.value === filing.state && events.length === filing.version && events.every(({ seq }, at) => seq === at + 1)
}

const faults = {
  'acknowledged and lost': [...acknowledged].filter(([key, number]) => byKey.get(key)?.number !== number).length,
  'rows too many or too few': Math.abs(filings.length - wanted) + (wanted - byKey.size),
  'numbers given twice': filings.length - new Set(filings.map(({ number }) => number)).size,
  'left as drafts': count(filings, ({ state }) => state === 'draft'),
  'without exactly one submission in their history': count(filings, (filing) => count(history(filing), ({ type }) => type === 'submit-on-commitment') !== 1),
  'whose history does not lead to their state': count(filings, (filing) => !isWhole(filing)),
  'without exactly one row in the audit': count(filings, ({ id }) => count(audit, (row) => row.object_id === id) !== 1),
  'without exactly one message to send': count(filings, ({ id }) => count(outbox, ({ payload }) => payload.filingId === id) !== 1),
  'without exactly one key': count(filings, ({ submission_key: key, number }) => count(keys, (row) => row.key === key && row.number === number) !== 1),
}
const told = count(outbox, ({ done_at: at }) => at !== null)
const figures = { filings: wanted, acknowledged: acknowledged.size, ...seen, seconds, told, faults }
if (flags.json) say(JSON.stringify(figures))
else {
  say(`${wanted} filings, ${seen.kills} kills (${seen.killedWhileSubmitting} while a submission was under way) in ${seconds} s`)
  say(`${seen.unanswered} requests got no answer; ${seen.committedUnanswered} filings had been committed all the same and were acknowledged with the same number when asked again`)
  say(`${told} of ${wanted} text messages had been handed over before the last kill; the others still stand in the outbox`)
  for (const [what, number] of Object.entries(faults)) say(`  ${number === 0 ? '✓' : '✗'} ${number} ${what}`)
}
rmSync(dataDir, { recursive: true, force: true })
log.end()
process.exitCode = Object.values(faults).every((number) => number === 0) ? 0 : 1
