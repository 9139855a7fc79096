import type * as Phone from './phone'
import type { Vault } from './vault'

/** The one file of what keeps and sends later: whoever needs it asks here, so that no other file carries a copy of it. */
export const phone = (): Promise<typeof Phone> => import('./phone')

export const vault = async (): Promise<Vault> => (await phone()).vault()
