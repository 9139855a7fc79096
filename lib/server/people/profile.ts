import { z } from 'zod'
import { openRecordKey, openText, seal } from '../crypto'
import type { Context, RecordKey } from '../crypto'

/** What a person has confirmed about themselves. Text is normalised and checked before it comes here. */
export type Profile = {
  readonly name: string
  readonly idNumber: string
  /** The division code of the place whose fund insures them. */
  readonly insuredPlace: string
  readonly insurance: 'employee' | 'resident'
  readonly working: 'active' | 'retired'
}

// Unknown fields of a later version are dropped, a missing one is a damaged row.
const Stored = z.object({
  name: z.string(),
  idNumber: z.string(),
  insuredPlace: z.string(),
  insurance: z.enum(['employee', 'resident']),
  working: z.enum(['active', 'retired']),
})

const profilePlace = (id: string): Context => `person|profile|${id}`
const phonePlace = (id: string): Context => `person|phone|${id}`

export const sealProfile = (id: string, key: RecordKey, profile: Profile): Buffer => seal(key, profilePlace(id), JSON.stringify(Stored.parse(profile)))
export const sealPhone = (id: string, key: RecordKey, phone: string): Buffer => seal(key, phonePlace(id), phone)

type Row = { readonly id: string; readonly wrappedKey: Buffer; readonly profile: Buffer | null; readonly phone: Buffer | null }

export const openProfile = ({ id, wrappedKey, profile }: Row): Profile | undefined =>
  profile === null ? undefined : Stored.parse(JSON.parse(openText(openRecordKey(wrappedKey), profilePlace(id), profile)))

export const openPhone = ({ id, wrappedKey, phone }: Row): string | undefined =>
  phone === null ? undefined : openText(openRecordKey(wrappedKey), phonePlace(id), phone)
