import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import { isBuilding } from '../env'
import { forgetProcessWide, processWide } from '../process-wide'
import { openDatabase } from './client'
import type { Db, Handle } from './client'

/** What a repo function works with: always a transaction, for reads too. */
export type Tx = Db

const inside = processWide('db transaction', () => new AsyncLocalStorage<true>())
const open = processWide('db open', () => new Set<Promise<unknown>>())

/** Everything in it happens, or nothing. PGlite has one connection: a transaction inside a transaction would wait for itself. */
export async function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('a transaction inside a transaction: hand the tx down instead')
  const { db } = await handle()
  const done = inside.run(true, () => db.transaction(run))
  const settled = done.then(() => undefined, () => undefined)
  open.add(settled)
  void settled.then(() => open.delete(settled))
  return done
}

/** Opens the database, brings its tables up to date and asks it one question; rejects when that fails. */
export const ready = (): Promise<void> => transaction(async (tx) => { await tx.execute(sql`select 1`) })

/** Lets running transactions finish, then closes. The next transaction would open it again. */
export async function closeDb(): Promise<void> {
  const opened = processWide<Promise<Handle> | undefined>('db', () => undefined)
  forgetProcessWide('db')
  await Promise.all(open)
  await (await opened)?.close()
}

// A build would migrate the database of the settings, keep it open beside the server, and freeze its answer into a page.
function handle(): Promise<Handle> {
  if (isBuilding()) throw new Error('a page that is written at build time asks the database: let it wait for its address or the request first')
  return processWide('db', () => openDatabase().catch((error: unknown) => { forgetProcessWide('db'); throw error }))
}
