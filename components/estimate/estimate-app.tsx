'use client'

import type { PlainDate } from '@/lib/base/plain-date'
import { addressOfGiven, besideOf, givenOf, openEstimate, placeNames, type Pairs, type Screen } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { knownRates, type RateRow } from '@/lib/policy/rates/index'

import { asidesOf } from './asides'
import type { Asides } from './no-asides'
import { partsOf } from './parts'

export { faultsWhenSent, placeNames } from '@/lib/estimate/index'
export { answerOf } from './answer'
export { partsOf } from './parts'

/** The estimate in the browser: the same screens, computed here, by the tables in force that have arrived. */
export const open = (pairs: Pairs, today: PlainDate, official: readonly RateRow[]): Screen => openEstimate(pairs, { today, packFor, rows: knownRates(official) })

export const addressOf = ({ sheet }: Screen): string => addressOfGiven(sheet.given)

/** The insured place with its name, once there is one. */
export function placeOf({ sheet }: Screen): { readonly code: string; readonly name: string } | undefined {
  const [code, name] = [givenOf(sheet.given, 'from'), placeNames(sheet.given).from]
  return code === undefined || name === undefined ? undefined : { code, name }
}

/** What stands beside a result. Stops on the way, so that somebody may go on typing. */
export function* beside(screen: Screen): Generator<undefined, Asides> {
  return asidesOf({ screen, place: placeOf(screen)?.name, comparison: yield* besideOf(screen) })
}

const usual: Pairs = [['from', '220100'], ['insurance', 'employee'], ['total', '10000']]

/** What is run this often a browser has compiled. */
const ROUNDS = 8

/**
 * A browser is slow with code that it has never run, and the first letter should not wait for that: the case that stands there, filled up
 * to a whole one, is worked out for nothing, with another amount each time. Stops on the way, so that somebody may begin to type.
 */
export function* rehearsal(pairs: Pairs, today: PlainDate, official: readonly RateRow[]): Generator<undefined, undefined> {
  const told = [...usual, ...pairs.filter(([, text]) => text !== '')]
  for (let round = 1; round <= ROUNDS; round += 1) {
    partsOf(open([...told, ['total', String(round * 1234)]], today, official))
    yield
  }
  yield* beside(open(told, today, official))
  return undefined
}
