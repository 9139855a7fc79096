import { shelves } from './kept'

const DATABASE = 'yiditong-kept'
export const KEYS = 'keys'

/** Some web views never answer: without this a page would wait for ever. */
const PATIENCE_MS = 3000

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result) }
  request.onerror = () => { reject(request.error ?? new Error('the request failed')) }
})

/** Written only when the transaction says so: a full disk speaks up at the very end. */
export const endOf = (transaction: IDBTransaction): Promise<void> => new Promise((resolve, reject) => {
  transaction.oncomplete = () => { resolve() }
  transaction.onabort = transaction.onerror = () => { reject(transaction.error ?? new Error('the transaction was given up')) }
})

export function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    for (const name of [KEYS, ...shelves]) request.result.createObjectStore(name, { keyPath: 'id' })
  }
  const opened = answerOf(request).then((database) => {
    database.onversionchange = () => { database.close() }
    return database
  })
  return Promise.race([opened, inTime(PATIENCE_MS)])
}

const inTime = (ms: number) => new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('the database did not answer')) }, ms) })
