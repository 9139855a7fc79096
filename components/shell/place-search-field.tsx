'use client'

import { searchPlaces, type PlaceLevel } from '@/lib/client/places/search'
import { PlaceField, type PlaceFieldProps } from '../ui/place-field'

const searches = { pool: searchPlaces('pool'), county: searchPlaces('county') }

/** A place of China: the list is fetched once, when the first letter is typed. */
export function PlaceSearchField({ level, ...field }: Omit<PlaceFieldProps, 'search'> & { level: PlaceLevel }) {
  return <PlaceField {...field} search={searches[level]} />
}
