'use client'

import { useEffect, useMemo, useState } from 'react'

import type { PlainDate } from '@/lib/base/plain-date'
import { addressOfGiven, givenOf, openEstimate, placeNames, type Pairs, type Screen } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { knownRates, type RateRow } from '@/lib/policy/rates/index'

import { asidesOf, Live } from './live'

export { faultsWhenSent, insuredPlace, placeNames } from '@/lib/estimate/index'

/** The estimate in the browser: the same screens, computed here, by the tables in force that have arrived. */
export const open = (pairs: Pairs, today: PlainDate, official: readonly RateRow[]): Screen => openEstimate(pairs, { today, packFor, rows: knownRates(official) })

export const addressOf = ({ sheet }: Screen): string => addressOfGiven(sheet.given)
export const nameOf = ({ sheet }: Screen): string | undefined => placeNames(sheet.given).from

/** The insured place with its name, once there is one. */
export function placeOf({ sheet }: Screen): { readonly code: string; readonly name: string } | undefined {
  const [code, name] = [givenOf(sheet.given, 'from'), placeNames(sheet.given).from]
  return code === undefined || name === undefined ? undefined : { code, name }
}

const QUIET_MS = 300

/** The result at once; what stands beside it when nobody has typed for a moment. */
export function LiveApp({ screen }: { readonly screen: Screen }) {
  const [quiet, setQuiet] = useState(screen)
  useEffect(() => {
    const timer = setTimeout(() => { setQuiet(screen) }, QUIET_MS)
    return () => { clearTimeout(timer) }
  }, [screen])
  const asides = useMemo(() => asidesOf({ screen: quiet, place: nameOf(quiet) }), [quiet])
  return <Live screen={screen} place={nameOf(screen)} {...asides} />
}
