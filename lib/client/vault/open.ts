import type { Chest } from './chest'
import { isMisdated, isOver, shelves, type KeptItem, type Shelf, type ToKeep } from './kept'

export type Vault = {
  /** False where only this page's memory holds something: closing the page would lose it. */
  readonly lasting: boolean
  put(shelf: Shelf, item: ToKeep, now: number): Promise<void>
  get(shelf: Shelf, id: string): Promise<KeptItem | undefined>
  list(shelf: Shelf): Promise<readonly KeptItem[]>
  remove(shelf: Shelf, id: string): Promise<void>
  wipe(): Promise<void>
  /** Whether this page alone may do something until then; where nothing is shared among pages, always. */
  lease(name: string, until: number, now: number): Promise<boolean>
}

type Ways = { readonly now: () => number; readonly mayKeep?: () => boolean }

/** Keeps in the chest and, where it may not or that fails (no database, a full disk, wiped by another page), in this page's memory. */
export async function openVault(found: Chest | undefined, { now, mayKeep = () => true }: Ways): Promise<Vault> {
  const page = new Map<string, { readonly shelf: Shelf; readonly item: KeptItem }>()
  const chest = found !== undefined && await sweep(found, now()) ? found : undefined
  let works = chest !== undefined
  const attempt = async <T>(act: (chest: Chest) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return chest === undefined ? otherwise : await act(chest)
    } catch {
      works = false
      return otherwise
    }
  }
  const fresh = ({ at }: KeptItem) => isMisdated(at, now()) || !isOver(at, now())
  const line = inLine()
  const inPage = (shelf: Shelf) => [...page.values()].filter((kept) => kept.shelf === shelf).map(({ item }) => item)

  return {
    get lasting() { return works && page.size === 0 && mayKeep() },
    put: (shelf, { id, value, bytes }, at) => line.stand(`${shelf}/${id}`, async () => {
      const kept = mayKeep() && await attempt(async (open) => { await open.put(shelf, { id, value, bytes }, at); return true }, false)
      if (kept) works = true
      if (kept) page.delete(`${shelf}/${id}`)
      else page.set(`${shelf}/${id}`, { shelf, item: { id, at, value, ...(bytes === undefined ? {} : { bytes }) } })
    }),
    get: async (shelf, id) => {
      const item = page.get(`${shelf}/${id}`)?.item ?? await attempt((open) => open.get(shelf, id), undefined)
      return item !== undefined && fresh(item) ? item : undefined
    },
    list: async (shelf) => {
      const own = inPage(shelf)
      const stored = await attempt<readonly KeptItem[]>((open) => open.list(shelf), [])
      return [...stored.filter(({ id }) => !own.some((item) => item.id === id)), ...own].filter(fresh).sort((a, b) => a.at - b.at)
    },
    remove: (shelf, id) => line.stand(`${shelf}/${id}`, async () => {
      page.delete(`${shelf}/${id}`)
      await attempt((open) => open.remove(shelf, id), undefined)
    }),
    wipe: async () => {
      await line.empty()
      page.clear()
      await attempt((open) => open.clear(), undefined)
    },
    lease: (name, until, at) => attempt((open) => open.lease(name, until, at), true),
  }
}

/** What is put and taken away under one name happens in the order it was asked for: sealing takes longer than taking away. */
function inLine() {
  const last = new Map<string, Promise<void>>()
  return {
    stand: (place: string, act: () => Promise<void>): Promise<void> => {
      const mine = (last.get(place) ?? Promise.resolve()).then(act, act)
      last.set(place, mine)
      return mine.finally(() => { if (last.get(place) === mine) last.delete(place) })
    },
    empty: async () => { await Promise.all(last.values()) },
  }
}

/** What was kept too long goes; a chest that does not even open for this is none. */
async function sweep(chest: Chest, now: number): Promise<boolean> {
  try {
    for (const shelf of shelves) await chest.tidy(shelf, now)
    return true
  } catch {
    return false
  }
}
