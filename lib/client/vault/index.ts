import { phoneShelf } from '../device/shelf'

import { Chest } from './chest'
import { isOthersPhone, setOthersPhone } from './choice'
import { forgetHere } from './here'
import { openVault, type Vault } from './open'

export type { KeptItem, Shelf, ToKeep } from './kept'
export type { Vault } from './open'

let own: Promise<Vault> | undefined

/** What this phone keeps of the person, one vault per page. On somebody else's phone it is the page's memory and nothing more. */
export const vault = (): Promise<Vault> => (own ??= openVault(chestOfPhone(), { now: () => Date.now(), mayKeep: () => !isOthersPhone(phoneShelf) }))

/** Says whose phone this is. On somebody else's what was kept goes at once, and from now on nothing is. False: the phone remembers no choices. */
export async function choosePhone(others: boolean): Promise<boolean> {
  const remembered = setOthersPhone(phoneShelf, others)
  if (others) {
    forgetHere()
    await (await vault()).wipe()
  }
  return remembered
}

export const onOthersPhone = (): boolean => isOthersPhone(phoneShelf)

/** Even naming `indexedDB` may be refused, and sealing needs https. */
function chestOfPhone(): Chest | undefined {
  try {
    const { indexedDB: factory, crypto: { subtle } } = globalThis as { indexedDB?: IDBFactory; crypto: { subtle?: SubtleCrypto } }
    return factory === undefined || subtle === undefined ? undefined : new Chest({ factory, subtle })
  } catch {
    return undefined
  }
}
