'use client'

import { PlaceField, type PlaceFieldProps } from '../ui/place-field'
import type { PlaceOption } from '../ui/place-option'

type Props = Omit<PlaceFieldProps, 'search' | 'name'> & { readonly name: 'from' | 'to' }

/** The list of places comes once, with the first letter or with the rest of the check, and then needs no network. */
async function searchIn(name: Props['name'], text: string): Promise<readonly PlaceOption[]> {
  const { searchPlaces, searchPools } = await import('@/lib/places/index')
  const found = name === 'from' ? searchPools(text) : searchPlaces(text, { level: 'county' })
  return found.map(({ code, name: called }) => ({ code, name: called }))
}

const searches = {
  from: (text: string) => searchIn('from', text).catch(() => []),
  to: (text: string) => searchIn('to', text).catch(() => []),
}

export function PlaceQuestion({ name, ...field }: Props) {
  return <PlaceField {...field} name={name} search={searches[name]} />
}
