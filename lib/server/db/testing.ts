import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, openAsBlob, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { parseEnv, testDatabase } from '../env'
import type { Env } from '../env'
import { forgetProcessWide, processWide } from '../process-wide'
import { openEmbedded, openServer } from './client'
import type { Handle } from './client'
import { closeDb, transaction } from './index'
import * as schema from './schema'

type Settings = Readonly<Record<string, string>>

/**
 * Call once at the top of a `*.db.test.ts`: `transaction()` then works on a database of this file's own, emptied before
 * every test. YDT_TEST_DB=pg takes the PostgreSQL server at TEST_DATABASE_URL, otherwise it is PGlite in memory.
 */
export function withDatabase(settings: Settings = {}): void {
  const dataDir = setTestEnv(settings)
  beforeAll(async () => {
    const opened = await (testDatabase().kind === 'pg' ? openOwnOnServer() : openInMemory())
    void processWide('db', () => Promise.resolve(opened))
  }, 60_000)
  beforeEach(empty)
  afterAll(async () => {
    await closeDb()
    rmSync(dataDir, { recursive: true, force: true })
  }, 30_000)
}

/** Demo settings and a data folder of this file's own; `settings` go over them. Returns the folder. */
export function setTestEnv(settings: Settings = {}): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'ydt-test-'))
  for (const name of ['env', 'keys', 'clock offset']) forgetProcessWide(name)
  processWide<Env>('env', () => parseEnv({ YDT_MODE: 'demo', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...settings }))
  return dataDir
}

/** Every row of every table as one text, bytes once more as the letters they might be, to search for what must not be there. */
export async function dumpText(): Promise<string> {
  const rows = await transaction(async (tx) => {
    const all: unknown[] = []
    for (const table of tables) all.push(await tx.execute(sql`select to_jsonb(t)::text as row from ${table} t`))
    return all
  })
  const text = JSON.stringify(rows.map((result) => (result as { rows: unknown }).rows))
  const bytes = [...text.matchAll(/\\x((?:[0-9a-f]{2})+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('utf8'))
  return [text, ...bytes].join('\n')
}

const tables = Object.values(schema).filter((value) => is(value, PgTable))

// The append-only tables refuse to be emptied even by their owner, who must first say so.
const empty = (): Promise<void> => transaction(async (tx) => {
  const guarded = [schema.audit, schema.auditSeal, schema.filingEvent, schema.holidayYear, schema.consent]
  for (const table of guarded) await tx.execute(sql`alter table ${table} disable trigger user`)
  const names = sql.join(tables.map((table) => sql.identifier(getTableName(table))), sql`, `)
  await tx.execute(sql`truncate ${names} restart identity cascade`)
  for (const table of guarded) await tx.execute(sql`alter table ${table} enable trigger user`)
})

// Making a database takes two seconds, loading one that was made before a tenth of that.
async function openInMemory(): Promise<Handle> {
  const snapshot = join(tmpdir(), `ydt-migrated-${migrationsMark()}.tar`)
  if (existsSync(snapshot)) return openEmbedded({ loadDataDir: await openAsBlob(snapshot) })
  const made = await openEmbedded({})
  const own = `${snapshot}.${process.pid}`
  writeFileSync(own, Buffer.from(await (await made.dump()).arrayBuffer()))
  renameSync(own, snapshot)
  return made
}

function migrationsMark(): string {
  const folder = join(process.cwd(), 'lib/server/db/migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql')).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

async function openOwnOnServer(): Promise<Handle> {
  const { url } = testDatabase()
  if (url === undefined) throw new Error('YDT_TEST_DB=pg needs TEST_DATABASE_URL')
  const name = `ydt_test_${randomUUID().replaceAll('-', '')}`
  await onServer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const handle = await openServer(own.href)
  return { db: handle.db, close: () => handle.close().then(() => onServer(url, `drop database ${name}`)) }
}

async function onServer(url: string, statement: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
