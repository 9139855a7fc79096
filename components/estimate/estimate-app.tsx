'use client'

import { startTransition, useEffect, useMemo, useState } from 'react'

import type { PlainDate } from '@/lib/base/plain-date'
import { inPieces } from '@/lib/client/device/in-pieces'
import { addressOfGiven, besideOf, givenOf, openEstimate, placeNames, type Pairs, type Screen } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { knownRates, type RateRow } from '@/lib/policy/rates/index'
import type { Comparison } from '@/lib/reimbursement/index'

import { asidesOf, Live, noAsides } from './live'

export { faultsWhenSent, insuredPlace, placeNames } from '@/lib/estimate/index'

/** The estimate in the browser: the same screens, computed here, by the tables in force that have arrived. */
export const open = (pairs: Pairs, today: PlainDate, official: readonly RateRow[]): Screen => openEstimate(pairs, { today, packFor, rows: knownRates(official) })

export const addressOf = ({ sheet }: Screen): string => addressOfGiven(sheet.given)
const nameOf = ({ sheet }: Screen): string | undefined => placeNames(sheet.given).from

/** The insured place with its name, once there is one. */
export function placeOf({ sheet }: Screen): { readonly code: string; readonly name: string } | undefined {
  const [code, name] = [givenOf(sheet.given, 'from'), placeNames(sheet.given).from]
  return code === undefined || name === undefined ? undefined : { code, name }
}

/** What stands beside a result, with the screen that it belongs to. */
export type Beside = { readonly screen: Screen; readonly comparison: Comparison | undefined }

export function* beside(screen: Screen): Generator<undefined, Beside> {
  return { screen, comparison: yield* besideOf(screen) }
}

const QUIET_MS = 300

/** The result at once; what stands beside it when nobody has typed for a moment. `first`: what was worked out before this was shown. */
export function LiveApp({ screen, first }: { readonly screen: Screen; readonly first: Beside | undefined }) {
  const shown = useBeside(screen, first)
  const asides = useMemo(() => (shown === undefined ? noAsides : asidesOf({ ...shown, place: nameOf(shown.screen) })), [shown])
  return <Live screen={screen} {...asides} />
}

function useBeside(screen: Screen, first: Beside | undefined): Beside | undefined {
  const [shown, setShown] = useState(first)
  const [start] = useState(screen)
  const known = first !== undefined && screen === start
  useEffect(() => {
    if (known) return undefined
    let over = false
    const work = () => { void inPieces(beside(screen), () => over).then((done) => { if (!over && done !== undefined) startTransition(() => { setShown(done) }) }) }
    const timer = setTimeout(work, QUIET_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [screen, known])
  return shown
}
