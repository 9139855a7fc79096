import type { Contact } from '@/lib/hospitals/index'

import { keptContacts } from './contacts'
import { keeper, type Keeper } from './keep'

const fileOf = (id: string): string => `contact of ${id}`
const textAt = (value: object, name: string): string | undefined => {
  const found: unknown = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  return typeof found === 'string' ? found : undefined
}

function contactIn(value: unknown): Contact | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [address, phone] = [textAt(value, 'address'), textAt(value, 'phone')]
  return { ...(address === undefined ? {} : { address }), ...(phone === undefined ? {} : { phone }) }
}

async function ask(id: string): Promise<Contact | undefined> {
  try {
    const response = await fetch(`/api/v1/hospitals/${id}`)
    return response.ok ? contactIn(await response.json()) : undefined
  } catch {
    return undefined
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

/**
 * Address and telephone are not in the list of a province. Where the phone has those of this very list, nobody is asked; else they come when a
 * hospital is opened, and are kept for the next time. Without network what is older serves.
 */
export async function loadContact({ id, version }: { readonly id: string; readonly version: string }, keep: Keeper = keeper()): Promise<Contact | undefined> {
  const here = await keptContacts(keep, `${id.slice(1, 3)}0000`)
  if (here?.version === version) return here.of(id)
  const fresh = await ask(id)
  if (fresh === undefined) return contactIn(parsed(await keep.read(fileOf(id)))) ?? here?.of(id)
  await keep.write(fileOf(id), JSON.stringify(fresh))
  return fresh
}
