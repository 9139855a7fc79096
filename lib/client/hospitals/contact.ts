import type { Institution } from '@/lib/hospitals/index'

import { keeper } from './keep'

export type Contact = { readonly address?: string; readonly phone?: string }

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

/** Out of the answer to a search: the institution with this mark. */
function contactOf(body: unknown, id: string): Contact | undefined {
  const items: unknown = typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined
  if (!Array.isArray(items)) return undefined
  return contactIn(items.find((item: unknown) => typeof item === 'object' && item !== null && 'id' in item && item.id === id))
}

async function ask({ id, name, city }: Pick<Institution, 'id' | 'name' | 'city'>): Promise<Contact | undefined> {
  try {
    const response = await fetch(`/api/v1/hospitals?${new URLSearchParams({ q: name.slice(0, 60), place: city, limit: '20' }).toString()}`)
    return response.ok ? contactOf(await response.json(), id) : undefined
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

/** Address and telephone are not in the list of a province: they come when a hospital is opened, and are kept for the next time. */
export async function loadContact(hospital: Pick<Institution, 'id' | 'name' | 'city'>): Promise<Contact | undefined> {
  const fresh = await ask(hospital)
  if (fresh === undefined) return contactIn(parsed(await keeper().read(fileOf(hospital.id))))
  await keeper().write(fileOf(hospital.id), JSON.stringify(fresh))
  return fresh
}
