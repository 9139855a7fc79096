import { readRecord } from '../kept/record'
import { vault } from '../phone-file'

/** How pages look, and whose phone it is: nothing about a person, and whoever chose it must not choose again. */
const staying: ReadonlySet<string> = new Set(['ydt-looks', 'ydt-others-phone'])
/** The program and the pages that say the same to everyone. Nothing else belongs into a cache; whatever is there goes. */
const publicCaches = /^(?:serwist-precache|static-|public-)/

/** Leaves nothing of the person on this phone. What a browser refuses to open holds nothing of ours either. */
export async function wipePhone(): Promise<void> {
  await (await vault()).wipe()
  unlessForbidden(() => { for (const name of Object.keys(localStorage)) if (!staying.has(name)) localStorage.removeItem(name) })
  unlessForbidden(() => { sessionStorage.clear() })
  if (!('caches' in globalThis)) return
  const names = await caches.keys().catch(() => [])
  await Promise.all(names.filter((name) => !publicCaches.test(name)).map((name) => caches.delete(name)))
}

/** How many things would be lost with it. A page that is kept and waits to be sent is one thing; a copy of what the server has is none. */
export async function countKept(): Promise<number> {
  const kept = await vault()
  const shelves = await Promise.all([kept.list('drafts'), kept.list('outbox'), kept.list('photos')])
  return new Set(shelves.flat().filter(({ value }) => !isCopy(value)).map(({ id }) => id)).size
}

/** A draft that was taken along and not written to since, or one that the server has by now. */
const isCopy = (value: unknown): boolean => {
  const { filing, edited, sending } = readRecord(value) ?? {}
  return filing !== undefined && (filing.number !== undefined || (edited === undefined && sending === undefined))
}

function unlessForbidden(act: () => void): void {
  try {
    act()
  } catch (reason) {
    if (!(reason instanceof DOMException)) throw reason
  }
}
