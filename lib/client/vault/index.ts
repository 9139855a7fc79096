import { Chest } from './chest'
import { isOthersPhone } from './choice'
import { openVault, type Vault } from './open'

export { isOthersPhone, setOthersPhone } from './choice'
export type { KeptItem, Shelf, ToKeep } from './kept'
export type { Vault } from './open'

let own: Promise<Vault> | undefined

/** What this phone keeps of the person, one vault per page. On somebody else's phone it is the page's memory and nothing more. */
export const vault = (): Promise<Vault> => (own ??= openVault(isOthersPhone(() => localStorage) ? undefined : chestOfPhone(), () => Date.now()))

/** Even naming `indexedDB` may be refused, and sealing needs https. */
function chestOfPhone(): Chest | undefined {
  try {
    const { indexedDB: factory, crypto: { subtle } } = globalThis as { indexedDB?: IDBFactory; crypto: { subtle?: SubtleCrypto } }
    return factory === undefined || subtle === undefined ? undefined : new Chest({ factory, subtle })
  } catch {
    return undefined
  }
}
