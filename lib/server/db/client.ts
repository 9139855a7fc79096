import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { env } from '../env'
import { log } from '../log'
import { lockFolder } from './pid-lock'
import * as schema from './schema'

export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>
export type Handle = { readonly db: Db; readonly close: () => Promise<void> }

// Any number that nothing else in this database uses.
const MIGRATION_LOCK = 727_001
const migrations = { migrationsFolder: join(process.cwd(), 'lib/server/db/migrations') }

/** PostgreSQL where DATABASE_URL names one, otherwise PGlite in DATA_DIR: the same SQL and the same migrations. */
export const openDatabase = (): Promise<Handle> => (env.databaseUrl === undefined ? openFolder(env.dataDir) : openServer(env.databaseUrl))

export async function openServer(url: string): Promise<Handle> {
  const { default: pg } = await import('pg')
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate } = await import('drizzle-orm/node-postgres/migrator')
  // Whoever finds ten others at work waits: in a rush a late answer is better than an error, but not for ever.
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 20_000 })
  pool.on('error', (error) => { log.error('db.connection-lost', { error }) })
  const client = await pool.connect()
  try {
    // The migrator does not expect company: servers that start together take turns.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle({ client }), migrations)
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  } finally {
    client.release()
  }
  return { db: drizzle({ client: pool, schema }), close: () => pool.end() }
}

async function openFolder(dataDir: string): Promise<Handle> {
  mkdirSync(dataDir, { recursive: true })
  // PGlite opens a folder that another process has open, and both lose.
  const unlock = await lockFolder(join(dataDir, 'pglite.lock'))
  const handle = await openEmbedded({ dataDir: join(dataDir, 'pglite') }).catch((error: unknown) => { unlock(); throw error })
  return { db: handle.db, close: () => handle.close().finally(unlock) }
}

export type Embedded = { readonly dataDir?: string; readonly loadDataDir?: Blob }

export async function openEmbedded(place: Embedded): Promise<Handle & { readonly dump: () => Promise<Blob> }> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const client = await PGlite.create(place)
  const db = drizzle({ client, schema })
  await migrate(db, migrations)
  return { db, close: () => client.close(), dump: () => client.dumpDataDir('none') }
}
