import { savesData } from '../device/settled'

import { bringContacts } from './contacts'
import { keeper, type Keeper } from './keep'
import type { PhoneList } from './phone-list'

export type ListState =
  /** `checking`: from the phone, and the network is being asked; `phone`: from the phone, and the network did not answer. `safe`: it will be there tomorrow. */
  | { readonly phase: 'ready'; readonly list: PhoneList; readonly source: 'network' | 'checking' | 'phone'; readonly safe: boolean }
  | { readonly phase: 'loading' }
  | { readonly phase: 'unreachable' }

const waiting: ListState = { phase: 'loading' }
const unreachable: ListState = { phase: 'unreachable' }
export const fileOf = (province: string): string => `/api/v1/hospitals/provinces/${province}`

type Fetch = (address: string) => Promise<Response>
/** Does something once the page is quiet, or never where that is not wanted. */
type Later = (go: () => void) => void

/** The lists of the provinces opened on this page: from the phone at once, from the network as soon as it answers. */
export function listShelf(keep: () => Keeper, get: Fetch, later: Later) {
  const states = new Map<string, ListState>()
  const listeners = new Set<() => void>()
  const tell = (province: string, state: ListState) => {
    states.set(province, state)
    for (const listener of listeners) listener()
  }
  const refresh = async (province: string): Promise<void> => {
    const before = await fromPhone(keep(), province)
    if (before !== undefined) tell(province, { phase: 'ready', list: before, source: 'checking', safe: true })
    const text = await textFrom(get, fileOf(province))
    const list = text === undefined ? undefined : await opened(text)
    if (text === undefined || list === undefined) {
      tell(province, before === undefined ? unreachable : { phase: 'ready', list: before, source: 'phone', safe: true })
      return
    }
    const unchanged = before?.info.version === list.info.version
    const safe = await keep().write(province, text)
    tell(province, { phase: 'ready', list: unchanged ? before : list, source: 'network', safe })
    if (safe) later(() => { void bringContacts(keep(), get, { province, version: list.info.version }) })
  }
  const onChange = (listener: () => void) => {
    listeners.add(listener)
    return () => { listeners.delete(listener) }
  }
  const stateOf = (province: string): ListState => states.get(province) ?? waiting
  const open = (province: string) => {
    const state = states.get(province)
    if (state !== undefined && !isCutOff(state)) return
    if (state?.phase !== 'ready') tell(province, waiting)
    void refresh(province)
  }
  return {
    onChange, stateOf,
    /** Once per page and province; again after the network could not be reached. */
    open,
    /** The list as soon as there is one, of the phone or the network; undefined where neither has it. */
    whenHere: (province: string): Promise<PhoneList | undefined> => new Promise((resolve) => {
      const look = () => {
        const state = stateOf(province)
        if (state.phase === 'loading') return
        stop()
        resolve(state.phase === 'ready' ? state.list : undefined)
      }
      const stop = onChange(look)
      open(province)
      look()
    }),
  }
}

const isCutOff = (state: ListState): boolean => state.phase === 'unreachable' || (state.phase === 'ready' && state.source === 'phone')

/** The search comes by itself, once a list is wanted: it is larger than the page. Without it the server goes on answering. */
async function opened(text: string): Promise<PhoneList | undefined> {
  try {
    return (await import('./phone-list')).openList(text)
  } catch {
    return undefined
  }
}

/** What another version of the app kept is as good as nothing. */
async function fromPhone(keep: Keeper, province: string): Promise<PhoneList | undefined> {
  const text = await keep.read(province)
  return text === undefined ? undefined : opened(text)
}

async function textFrom(get: Fetch, address: string): Promise<string | undefined> {
  try {
    const response = await get(address)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

const QUIET_MS = 2_000
const whenQuiet: Later = (go) => { if (!savesData()) setTimeout(go, QUIET_MS) }

// Always asked again: what the browser itself has kept would pass for an answer of the network.
export const lists = listShelf(keeper, (address) => fetch(address, { cache: 'no-cache' }), whenQuiet)
