import type { ProvinceList } from '../province-list'
import type { HospitalId, Institution } from '../types'
import { frontCode, frontDecode } from './columns'

const FORMAT = 'yiditong-contacts-1'

export type Contact = Pick<Institution, 'address' | 'phone'>
/** `version`: of the list that they belong to. */
export type Contacts = { readonly version: string; readonly of: ReadonlyMap<HospitalId, Contact> }

/** Addresses and telephone numbers travel apart from the list: they would nearly double it, and nobody searches by them. Lines by id, which has the neighbours of a district together. */
export function encodeContacts({ info, entries }: Pick<ProvinceList, 'info' | 'entries'>): string {
  const told = entries.map(({ institution }) => institution).filter(({ address, phone }) => address !== undefined || phone !== undefined)
  const rows = told.sort((one, other) => (one.id < other.id ? -1 : 1))
  return JSON.stringify({
    format: FORMAT, version: info.version,
    ids: frontCode(rows.map(({ id }) => id)),
    addresses: frontCode(rows.map(({ address = '' }) => oneLine(address))),
    phones: rows.map(({ phone = '' }) => oneLine(phone)).join('\n'),
  })
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')

/** Undefined for what is none, was cut off, or comes from another version of the app. */
export function decodeContacts(text: string): Contacts | undefined {
  const read = parsed(text)
  const column = (name: string): string => (typeof read?.[name] === 'string' ? read[name] : '')
  if (column('format') !== FORMAT) return undefined
  const [ids, addresses] = [frontDecode(column('ids')), frontDecode(column('addresses'))]
  const phones = ids.length === 0 ? [] : column('phones').split('\n')
  if (addresses.length !== ids.length || phones.length !== ids.length) return undefined
  return { version: column('version'), of: new Map(ids.map((id, row) => [id as HospitalId, contactOf(addresses[row], phones[row])])) }
}

const contactOf = (address = '', phone = ''): Contact => ({ ...(address === '' ? {} : { address }), ...(phone === '' ? {} : { phone }) })

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
