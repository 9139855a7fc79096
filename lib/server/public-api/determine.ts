import type { PlainDate } from '@/lib/base/plain-date'
import { Determination, DeterminationRequest } from '@/lib/contracts/determination'
import type { Calendar } from '@/lib/calendar/index'
import { poolName, scopeOf } from '@/lib/places/index'
import { checkFacts, decide, nextQuestion, packById, packFor, type Facts, type LayeredPack } from '@/lib/policy/index'

import { answered, badInput, refused, type Answered } from './answer'
import { factFaults, fault, faultsOf } from './faults'

/** Judges a case that came from outside: every fault at once, or the whole answer with its trace. */
export function determine(body: unknown, calendar?: Calendar): Answered {
  const read = DeterminationRequest.safeParse(body)
  if (!read.success) return badInput(faultsOf(read.error.issues, body))
  const { place, carePlace, facts: given, readings = {} } = read.data
  const on = read.data.on as PlainDate
  const checked = checkFacts({ ...given, ...derived(place, carePlace) })
  if (!checked.ok) return badInput(factFaults(checked.error))
  const faults = carePlace === undefined ? [] : againstPlaces(given, derived(place, carePlace))
  if (faults.length > 0) return badInput(faults)
  const layered = packFor(place, on)
  if (!layered.ok) return refused({ status: 422, code: 'no-policy', covered: layered.error.covered })
  const unknown = unknownReadings(layered.value, readings)
  if (unknown.length > 0) return badInput(unknown.map((id) => fault(['readings', id], 'unknown-reading')))
  return answered(answerOf({ place, on, layered: layered.value, facts: checked.value, readings, held: read.data.held ?? [], calendar }))
}

/** What follows from the two places. */
const derived = (place: string, care: string | undefined): Facts => (care === undefined ? {} : { scope: scopeOf(place, care), outsideMainland: /^(?:71|81|82)/u.test(care) })

/** A fact that the places already tell must not be told otherwise. */
const againstPlaces = (given: DeterminationRequest['facts'], places: Facts) =>
  (['scope', 'outsideMainland'] as const).flatMap((fact) => {
    const value = given?.[fact] ?? undefined
    return value === undefined || value === places[fact] ? [] : [fault(['facts', fact], 'contradiction', '：carePlace')]
  })

const unknownReadings = ({ rules }: LayeredPack, chosen: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(chosen).flatMap(([id, option]) => (rules.readings.some((reading) => reading.id === id && reading.options.some((each) => each.id === option)) ? [] : [id]))

type Case = {
  readonly place: string
  readonly on: PlainDate
  readonly layered: LayeredPack
  readonly facts: Facts
  readonly readings: Readonly<Record<string, string>>
  readonly held: NonNullable<DeterminationRequest['held']>
  readonly calendar: Calendar | undefined
}

function answerOf({ place, on, layered, facts, readings, held, calendar }: Case): Determination {
  const decision = decide(layered, facts, { on, readings, held, calendar })
  const packs = decision.packs.map((pack) => ({ ...pack, number: packById(pack.id)?.document.number, title: packById(pack.id)?.document.title }))
  const whole = {
    ...decision, on, facts, packs,
    place: { code: place, name: poolName(place) },
    nextQuestion: nextQuestion(layered, facts, { on, readings, held }) ?? null,
  }
  return Determination.parse(JSON.parse(JSON.stringify(whole, unknownAsNull)))
}

/** Where the engine has "not known", JSON would drop the field: it says null instead. */
const unknownAsNull = (key: string, value: unknown): unknown => ((key === 'verdict' || key === 'required') && value === undefined ? null : value)
