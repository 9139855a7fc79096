'use client'

import { findPlaces } from '@/lib/client/check/places'

import { PlaceField, type PlaceFieldProps } from '../ui/place-field'

type Props = Omit<PlaceFieldProps, 'search' | 'name'> & { readonly name: 'from' | 'to' }

const searches = { from: (text: string) => findPlaces('from', text), to: (text: string) => findPlaces('to', text) }

/** A place of the check: looked for in the phone, not over the network. */
export function PlaceQuestion({ name, ...field }: Props) {
  return <PlaceField {...field} name={name} search={searches[name]} />
}
