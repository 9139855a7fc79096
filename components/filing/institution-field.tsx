'use client'

import { useMemo } from 'react'

import { searchIn } from '@/lib/client/hospitals/search-in'
import { institutionWords } from '@/lib/text/hospital-set'

import { PlaceField, type PlaceFieldProps } from '../ui/place-field'

/** An institution by its name, nickname or pinyin, out of the list of its province on the phone; without the list the server reads what is typed. */
export function InstitutionField({ city, ...field }: Omit<PlaceFieldProps, 'search' | 'speaks'> & { readonly city: string }) {
  const search = useMemo(() => searchIn(city), [city])
  return <PlaceField {...field} search={search} speaks={institutionWords} />
}
