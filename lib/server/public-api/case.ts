import type { PlainDate } from '@/lib/base/plain-date'
import type { DeterminationRequest } from '@/lib/contracts/determination'
import { scopeOf } from '@/lib/places/index'
import { checkFacts, packFor, type Facts, type LayeredPack } from '@/lib/policy/index'

import { badInput, refused, type Refused } from './answer'
import { factFaults, fault } from './faults'

/** What every question about a case has: where, when, what is known, and by which readings. */
export type Asked = Pick<DeterminationRequest, 'place' | 'carePlace' | 'on' | 'facts' | 'readings'>
export type Case = {
  readonly place: string
  readonly on: PlainDate
  readonly layered: LayeredPack
  readonly facts: Facts
  readonly readings: Readonly<Record<string, string>>
}

/** The documents and the facts of a case, or every fault of them at once. */
export function caseOf({ place, carePlace, on: day, facts: given, readings = {} }: Asked): { readonly ok: true; readonly value: Case } | Refused {
  const on = day as PlainDate
  const places = derived(place, carePlace)
  const checked = checkFacts({ ...given, ...places })
  if (!checked.ok) return badInput(factFaults(checked.error))
  const faults = carePlace === undefined ? [] : againstPlaces(given, places)
  if (faults.length > 0) return badInput(faults)
  const layered = packFor(place, on)
  if (!layered.ok) return refused({ status: 422, code: 'no-policy', covered: layered.error.covered })
  const unknown = unknownReadings(layered.value, readings)
  if (unknown.length > 0) return badInput(unknown.map((id) => fault(['readings', id], 'unknown-reading')))
  return { ok: true, value: { place, on, layered: layered.value, facts: checked.value, readings } }
}

/** What follows from the two places. */
const derived = (place: string, care: string | undefined): Facts => (care === undefined ? {} : { scope: scopeOf(place, care), outsideMainland: /^(?:71|81|82)/u.test(care) })

/** A fact that the places already tell must not be told otherwise. */
const againstPlaces = (given: Asked['facts'], places: Facts) =>
  (['scope', 'outsideMainland'] as const).flatMap((fact) => {
    const value = given?.[fact] ?? undefined
    return value === undefined || value === places[fact] ? [] : [fault(['facts', fact], 'contradiction', '：carePlace')]
  })

const unknownReadings = ({ rules }: LayeredPack, chosen: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(chosen).flatMap(([id, option]) => (rules.readings.some((reading) => reading.id === id && reading.options.some((each) => each.id === option)) ? [] : [id]))
