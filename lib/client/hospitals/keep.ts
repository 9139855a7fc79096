/** Files by name, kept in the phone: IndexedDB, which is there without a service worker too. Where it fails, they last as long as the page. */
export type Keeper = {
  readonly read: (name: string) => Promise<string | undefined>
  /** Whether it will still be there tomorrow. */
  readonly write: (name: string, text: string) => Promise<boolean>
  readonly names: () => Promise<readonly string[]>
}

const DATABASE = 'yiditong-hospitals'
const STORE = 'files'

const answerOf = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result) }
  request.onerror = () => { reject(request.error ?? new Error('the request failed')) }
})

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.onupgradeneeded = () => { request.result.createObjectStore(STORE) }
  return answerOf(request)
}

/** Every step may fail in a web view: no database, a full disk, a closed connection. */
export function keeperIn(factory: IDBFactory | undefined): Keeper {
  const inPage = new Map<string, string>()
  let database: Promise<IDBDatabase> | undefined
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    if (factory === undefined) throw new Error('there is no IndexedDB')
    database ??= open(factory)
    try {
      return (await database).transaction(STORE, mode).objectStore(STORE)
    } catch (error) {
      database = undefined
      throw error
    }
  }
  const orElse = async <T>(attempt: () => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      return await attempt()
    } catch {
      return otherwise()
    }
  }
  return {
    read: (name) => orElse(async () => textOf(await answerOf((await store('readonly')).get(name))) ?? inPage.get(name), () => inPage.get(name)),
    write: (name, text) => {
      inPage.set(name, text)
      return orElse(async () => {
        await answerOf((await store('readwrite')).put(text, name))
        return true
      }, () => false)
    },
    names: () => orElse(async () => (await answerOf((await store('readonly')).getAllKeys())).flatMap((key) => (typeof key === 'string' ? [key] : [])), () => [...inPage.keys()]),
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

let own: Keeper | undefined
/** The keeper of this browser. Even naming `indexedDB` may be refused. */
export function keeper(): Keeper {
  try {
    return (own ??= keeperIn(globalThis.indexedDB))
  } catch {
    return (own ??= keeperIn(undefined))
  }
}
