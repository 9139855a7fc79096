import type { Keeper } from './keep'

/** The list that addresses and telephone numbers belong to. */
export type Belonging = { readonly province: string; readonly version: string }
type Get = (address: string) => Promise<Response>

const addressOf = (province: string): string => `/api/v1/hospitals/provinces/${province}/contacts`
const nameOf = (province: string): string => `contacts of ${province}`
/** Apart from the file, which takes a while to read. */
const markOf = (province: string): string => `version of contacts of ${province}`

/** Keeps those of this very list, unless they are here already. Where that fails, the network is asked for each one by itself. */
export async function bringContacts(keep: Keeper, get: Get, { province, version }: Belonging): Promise<void> {
  if ((await keep.read(markOf(province))) === version) return
  try {
    const response = await get(addressOf(province))
    const text = response.ok ? await response.text() : ''
    if ((await read(text))?.version === version && (await keep.write(nameOf(province), text))) await keep.write(markOf(province), version)
  } catch {
    // The next opening of the list tries again.
  }
}

/** What the phone has of a province, and of which list. */
export async function keptContacts(keep: Keeper, province: string) {
  const text = await keep.read(nameOf(province))
  return text === undefined ? undefined : read(text)
}

/** By what came with the list's search: without network nothing else comes. */
const read = async (text: string) => (await import('./phone-list')).contactsIn(text)
