import type { Chest } from './chest'
import { KEPT_MS, shelves, type KeptItem, type Shelf, type ToKeep } from './kept'

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
  const chest = found !== undefined && await sweep(found, now() - KEPT_MS) ? found : undefined
  let works = chest !== undefined
  const attempt = async <T>(act: (chest: Chest) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return chest === undefined ? otherwise : await act(chest)
    } catch {
      works = false
      return otherwise
    }
  }
  const fresh = ({ at }: KeptItem) => at > now() - KEPT_MS
  const inPage = (shelf: Shelf) => [...page.values()].filter((kept) => kept.shelf === shelf).map(({ item }) => item)

  return {
    get lasting() { return works && page.size === 0 && mayKeep() },
    put: async (shelf, { id, value, bytes }, at) => {
      const kept = mayKeep() && await attempt(async (open) => { await open.put(shelf, { id, value, bytes }, at); return true }, false)
      if (kept) works = true
      if (kept) page.delete(`${shelf}/${id}`)
      else page.set(`${shelf}/${id}`, { shelf, item: { id, at, value, ...(bytes === undefined ? {} : { bytes }) } })
    },
    get: async (shelf, id) => {
      const item = page.get(`${shelf}/${id}`)?.item ?? await attempt((open) => open.get(shelf, id), undefined)
      return item !== undefined && fresh(item) ? item : undefined
    },
    list: async (shelf) => {
      const own = inPage(shelf)
      const stored = await attempt<readonly KeptItem[]>((open) => open.list(shelf), [])
      return [...stored.filter(({ id }) => !own.some((item) => item.id === id)), ...own].filter(fresh).sort((a, b) => a.at - b.at)
    },
    remove: async (shelf, id) => {
      page.delete(`${shelf}/${id}`)
      await attempt((open) => open.remove(shelf, id), undefined)
    },
    wipe: async () => {
      page.clear()
      await attempt((open) => open.clear(), undefined)
    },
    lease: (name, until, at) => attempt((open) => open.lease(name, until, at), true),
  }
}

/** What was kept too long goes; a chest that does not even open for this is none. */
async function sweep(chest: Chest, before: number): Promise<boolean> {
  try {
    for (const shelf of shelves) await chest.forgetBefore(shelf, before)
    return true
  } catch {
    return false
  }
}
