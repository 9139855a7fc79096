import { answerOf, endOf, KEYS, openDatabase } from './database'
import { isMisdated, isOver, shelves, type KeptItem, type Shelf, type ToKeep } from './kept'
import { newKey, seal, unseal, type Lock, type Sealed } from './sealing'

export type Means = { readonly factory: IDBFactory; readonly subtle: SubtleCrypto }
type Row = { readonly id: string; readonly at: number; readonly value: Sealed; readonly bytes?: { readonly sealed: Sealed; readonly type: string } }
/** Two pages that wake at once read the clock one after the other. */
const CLOCKS_APART_MS = 60_000
type KeyRow = { readonly id: 'own'; readonly name: string; readonly key: CryptoKey }

/** Sealed rows in the phone's database. Everything here may fail, and says so by rejecting. */
export class Chest {
  readonly #means: Means
  #database: Promise<IDBDatabase> | undefined
  /** The key this page began with. When another page has wiped the chest this one must not fill it again. */
  #known: string | undefined

  constructor(means: Means) {
    this.#means = means
  }

  async put(shelf: Shelf, { id, value, bytes }: ToKeep, at: number): Promise<void> {
    const { name, key } = await this.#key()
    const lock = this.#lock(key, shelf, id)
    const row: Row = {
      id, at, value: await seal(lock, new TextEncoder().encode(JSON.stringify(value))),
      ...(bytes === undefined ? {} : { bytes: { sealed: await seal(lock, await bytes.arrayBuffer()), type: bytes.type } }),
    }
    const transaction = await this.#begin([KEYS, shelf], 'readwrite')
    const written = endOf(transaction)
    const now = await ownIn(transaction.objectStore(KEYS))
    if (now?.name === name) transaction.objectStore(shelf).put(row)
    await written
    if (now?.name !== name) throw new Error('wiped by another page')
  }

  async get(shelf: Shelf, id: string): Promise<KeptItem | undefined> {
    const row: unknown = await answerOf((await this.#begin([shelf], 'readonly')).objectStore(shelf).get(id))
    return isRow(row) ? this.#open(shelf, row) : undefined
  }

  async list(shelf: Shelf): Promise<readonly KeptItem[]> {
    const rows: unknown[] = await answerOf((await this.#begin([shelf], 'readonly')).objectStore(shelf).getAll())
    return (await Promise.all(rows.filter(isRow).map((row) => this.#open(shelf, row)))).filter((item) => item !== undefined)
  }

  async remove(shelf: Shelf, id: string): Promise<void> {
    const transaction = await this.#begin([shelf], 'readwrite')
    transaction.objectStore(shelf).delete(id)
    await endOf(transaction)
  }

  /** Takes away what was kept long enough by now. What was put there by a clock that was wrong begins its time now. */
  async tidy(shelf: Shelf, now: number): Promise<void> {
    const transaction = await this.#begin([shelf], 'readwrite')
    const store = transaction.objectStore(shelf)
    const written = endOf(transaction)
    const rows: unknown[] = await answerOf(store.getAll())
    for (const row of rows.filter(isRow)) {
      if (isMisdated(row.at, now)) store.put({ ...row, at: now })
      else if (isOver(row.at, now)) store.delete(row.id)
    }
    await written
  }

  /** Whether this page may have `name` until then: nobody has it, or whoever had it is over their time. An end in the past gives it back. */
  async lease(name: string, until: number, now: number): Promise<boolean> {
    const transaction = await this.#begin([KEYS], 'readwrite')
    const store = transaction.objectStore(KEYS)
    const written = endOf(transaction)
    const held: unknown = await answerOf(store.get(name))
    // Nobody may have it for much longer than this wish: a later end was set by a clock that was wrong.
    const free = until <= now || !isLease(held) || held.until <= now || held.until > until + CLOCKS_APART_MS
    if (free) store.put({ id: name, until })
    await written
    return free
  }

  async clear(): Promise<void> {
    this.#known = undefined
    const transaction = await this.#begin([KEYS, ...shelves], 'readwrite')
    for (const name of [KEYS, ...shelves]) transaction.objectStore(name).clear()
    await endOf(transaction)
  }

  /** Phones close a connection behind a page that sleeps: it is opened once more before anything is given up. */
  async #begin(stores: readonly string[], mode: IDBTransactionMode): Promise<IDBTransaction> {
    const wasOpen = this.#database !== undefined
    this.#database ??= openDatabase(this.#means.factory)
    try {
      return (await this.#database).transaction([...stores], mode)
    } catch (error) {
      this.#database = undefined
      if (!wasOpen) throw error
      return this.#begin(stores, mode)
    }
  }

  async #key(): Promise<KeyRow> {
    const found = await this.#stored() ?? await this.#made()
    this.#known ??= found.name
    if (this.#known !== found.name) throw new Error('wiped by another page')
    return found
  }

  async #stored(): Promise<KeyRow | undefined> {
    return ownIn((await this.#begin([KEYS], 'readonly')).objectStore(KEYS))
  }

  async #made(): Promise<KeyRow> {
    if (this.#known !== undefined) throw new Error('wiped by another page')
    const fresh: KeyRow = { id: 'own', name: crypto.randomUUID(), key: await newKey(this.#means.subtle) }
    const transaction = await this.#begin([KEYS], 'readwrite')
    const store = transaction.objectStore(KEYS)
    const written = endOf(transaction)
    // Two pages may begin at once: the first key stands.
    const first = await ownIn(store)
    if (first === undefined) store.put(fresh)
    await written
    return first ?? fresh
  }

  #lock(key: CryptoKey, shelf: Shelf, id: string): Lock {
    return { subtle: this.#means.subtle, key, place: `${shelf}/${id}` }
  }

  /** A row of a key that is gone is nothing but noise. */
  async #open(shelf: Shelf, { id, at, value, bytes }: Row): Promise<KeptItem | undefined> {
    const stored = await this.#stored()
    if (stored === undefined) return undefined
    const lock = this.#lock(stored.key, shelf, id)
    try {
      const text = new TextDecoder().decode(await unseal(lock, value))
      return { id, at, value: JSON.parse(text) as unknown, ...(bytes === undefined ? {} : { bytes: new Blob([await unseal(lock, bytes.sealed)], { type: bytes.type }) }) }
    } catch {
      return undefined
    }
  }
}

async function ownIn(keys: IDBObjectStore): Promise<KeyRow | undefined> {
  const row: unknown = await answerOf(keys.get('own'))
  return isKeyRow(row) ? row : undefined
}

// The database gives back what this file has put there; what it looks like inside shows when it is unsealed.
const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && 'id' in row && 'at' in row && 'value' in row
const isLease = (row: unknown): row is { readonly until: number } => typeof row === 'object' && row !== null && 'until' in row && typeof row.until === 'number'
const isKeyRow = (row: unknown): row is KeyRow => typeof row === 'object' && row !== null && 'name' in row && 'key' in row
