import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A server of the built app with a database and a log of its own. */
export type Server = {
  readonly origin: string
  readonly dataDir: string
  readonly stop: () => Promise<void>
}
export type Wish = { readonly name: string; readonly now: string; readonly database?: string | undefined; readonly settings?: Readonly<Record<string, string>> }

export const dataRoot = join(process.cwd(), '.test/data')
export const logRoot = join(process.cwd(), '.test/logs')

/** Seeds an empty database with the demo's accounts, then starts the server on it and waits until it is ready. */
export async function startServer({ name, now, database, settings = {} }: Wish): Promise<Server> {
  const dataDir = join(dataRoot, name)
  const logFile = join(logRoot, `${name}.log`)
  for (const folder of [dataDir, logRoot]) mkdirSync(folder, { recursive: true })
  const port = await portOfNobody()
  const origin = `http://localhost:${String(port)}`
  const env = { ...process.env, ...settings, YDT_ORIGIN: origin, YDT_MODE: 'demo', NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir, DATABASE_URL: database ?? '', YDT_NOW: now, FORCE_COLOR: '' }
  const keep = (text: Buffer | string) => { appendFileSync(logFile, text) }
  keep('')
  const seeded = spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/seed.ts'], { env, encoding: 'utf8' })
  if (seeded.status !== 0) throw new Error(`the demo accounts could not be made:\n${seeded.stdout}${seeded.stderr}`)
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { env: { ...env, PORT: String(port) } })
  running.add(child)
  const listens = says(child, 'Ready in')
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  // Its own word first: on a port that somebody else was quicker to take, theirs would answer.
  if (!(await listens) || !(await isReady(origin, child))) throw new Error(`the server did not get ready on port ${String(port)}:\n${readFileSync(logFile, 'utf8')}`)
  return { origin, dataDir, stop: () => ended(child) }
}

const running = new Set<ChildProcess>()

/** For whoever looks at what the servers have left behind. */
export const stopAll = async (): Promise<void> => { await Promise.all([...running].map(ended)) }

function ended(child: ChildProcess): Promise<void> {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => { child.once('exit', () => { resolve() }) })
  child.kill('SIGTERM')
  return gone
}

const pause = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

async function isReady(origin: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const status = await fetch(`${origin}/api/ready`).then((answer) => answer.status, () => 0)
    if (status === 200) return true
    await pause(200)
  }
  return false
}

/** Whether it says so before it ends. */
const says = (child: ChildProcess, words: string) => new Promise<boolean>((resolve) => {
  child.stdout?.on('data', (text: Buffer) => { if (text.toString().includes(words)) resolve(true) })
  child.once('exit', () => { resolve(false) })
})

/** The system gives each who asks another one: two runs beside each other do not meet. */
const portOfNobody = () => new Promise<number>((resolve, reject) => {
  const probe = createServer()
  probe.once('error', reject)
  probe.listen(0, () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => { resolve(port) })
  })
})
