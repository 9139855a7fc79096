'use client'

import { useEffect, useState } from 'react'

import { picksOf, type Draft, type Picks } from '@/lib/filing/index'

/** What the documents say to the institutions of a record, by the list on the phone; of one that the phone does not have they know nothing. */
export function usePicks({ kind, answers, on }: Draft): Picks | undefined {
  const [picks, setPicks] = useState<Picks>()
  useEffect(() => {
    let here = true
    const draft = { kind, answers, on }
    // The list comes only where an institution is named.
    void import('@/lib/client/hospitals/listing').then(async ({ listingHere }) => {
      const found = picksOf(draft, await listingHere(answers, answers))
      if (here) setPicks(found)
    }, () => undefined)
    return () => { here = false }
  }, [kind, answers, on])
  return picks
}
