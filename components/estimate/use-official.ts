'use client'

import { useState } from 'react'

import { loadOfficial } from '@/lib/client/estimate/official'
import type { RateRow } from '@/lib/policy/rates/index'

/** What the server knew when it answered: the place it was asked about, and the table in force there. */
export type Official = { readonly place?: string | undefined; readonly rows: readonly RateRow[] }

type Look = (place: string) => void

/** The tables in force of the places that were looked at so far. Until one has arrived, and without network, there are the examples, which say what they are. */
export function useOfficial(first: Official): readonly [rows: readonly RateRow[], look: Look] {
  const [rows, setRows] = useState(first.rows)
  const [look] = useState((): Look => lookOnce(first.place, (more) => { setRows((before) => [...before, ...more]) }))
  return [rows, look]
}

function lookOnce(first: string | undefined, found: (rows: readonly RateRow[]) => void): Look {
  const known = new Set([first])
  return (place) => {
    if (known.has(place)) return
    known.add(place)
    void loadOfficial(place).then((more) => {
      if (more === undefined) known.delete(place)
      else if (more.length > 0) found(more)
    })
  }
}
