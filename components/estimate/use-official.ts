'use client'

import { useEffect, useRef, useState } from 'react'

import { loadOfficial } from '@/lib/client/estimate/official'
import type { RateRow } from '@/lib/policy/rates/index'

/** What the server knew when it answered: the place it was asked about, and the table in force there. */
export type Official = { readonly place?: string | undefined; readonly rows: readonly RateRow[] }

/** The tables in force of the places that were chosen so far. Until one has arrived, and without network, there are the examples, which say what they are. */
export function useOfficial(first: Official, place: string | undefined): readonly RateRow[] {
  const [rows, setRows] = useState(first.rows)
  const asked = useRef(new Set(first.place === undefined ? [] : [first.place]))
  useEffect(() => {
    const known = asked.current
    if (place === undefined || known.has(place)) return
    known.add(place)
    void loadOfficial(place).then((more) => {
      if (more === undefined) known.delete(place)
      else if (more.length > 0) setRows((before) => [...before, ...more])
    })
  }, [place])
  return rows
}
