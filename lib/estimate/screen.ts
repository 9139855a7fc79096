import type { PlainDate } from '../base/plain-date'
import type { Result } from '../base/result'
import { checkFacts, type FactFault, type Facts, type LayeredPack, type NoPolicy } from '../policy/index'
import type { RateRow } from '../policy/rates/index'
import { checkBill, comparing, drained, estimateWays, type BillFault, type Comparison, type EstimateInput, type Estimation, type TurnsOn } from '../reimbursement/index'

import { countingAnswers, dayOf, factsOf, inputOf, type Ground } from './case'
import { isAskedFact, type FieldId } from './fields'
import { givenOf, readSheet, type Fault, type Given, type Pairs, type Sheet } from './sheet'

/** What the page computes with: the day it is, the documents of a place, and the areas' tables. */
export type World = {
  readonly today: PlainDate
  readonly packFor: (place: string, on: PlainDate) => Result<LayeredPack, NoPolicy>
  readonly rows?: readonly RateRow[]
}

/** `questions`: those answered that still matter, in the form's order, then the one that matters most. `more`: how many matter besides. */
export type Screen = {
  readonly sheet: Sheet
  readonly faults: readonly Fault[]
  readonly outcome: Outcome
  readonly questions: readonly FieldId[]
  readonly more: number
  /** What was answered and is not asked now: it travels along unseen. */
  readonly kept: Given
  readonly today: PlainDate
}
/** Without these there is nothing to say; everything else may stay unknown. */
const basics = ['from', 'insurance', 'total'] as const
type Basic = (typeof basics)[number]
export type Outcome =
  | { readonly type: 'incomplete'; readonly missing: readonly Basic[] }
  /** Something in the form cannot be read or does not fit. */
  | { readonly type: 'faulty' }
  | { readonly type: 'no-policy'; readonly refusal: NoPolicy }
  | { readonly type: 'contradiction'; readonly faults: readonly FactFault[] }
  | ({ readonly type: 'estimated' } & Estimated)
export type Estimated = { readonly input: EstimateInput; readonly given: Given; readonly facts: Facts; readonly ground: Ground; readonly own: Estimation }

/** Everything that the page shows for what is filled in: the same on the server and in the browser. */
export function openEstimate(pairs: Pairs, world: World): Screen {
  const sheet = readSheet(pairs, world.today)
  const { outcome, faults } = judge(sheet, world)
  const questions = asked(sheet.given, outcome)
  return {
    sheet, outcome, today: world.today, ...questions,
    faults: [...sheet.faults, ...faults],
    kept: sheet.given.filter(([id]) => isQuestion(id) && !questions.questions.includes(id)),
  }
}

/** All that is wrong with a form that was sent: what cannot be read, what does not fit, and what is missing. */
export const faultsWhenSent = ({ faults, sheet }: Screen): readonly Fault[] => [...faults, ...missingIn(sheet).map((id) => ({ id, code: 'missing' }) as const)]

const missingIn = ({ given, faults }: Sheet): readonly Basic[] => basics.filter((id) => givenOf(given, id) === undefined && faults.every((fault) => fault.id !== id))

type Judged = { readonly outcome: Outcome; readonly faults: readonly Fault[] }

function judge(sheet: Sheet, { today, packFor, rows }: World): Judged {
  const { given, faults } = sheet
  const place = givenOf(given, 'from')
  const missing = missingIn(sheet)
  if (faults.some(({ id }) => (basics as readonly FieldId[]).includes(id))) return { outcome: { type: 'faulty' }, faults: [] }
  if (place === undefined || missing.length > 0) return { outcome: { type: 'incomplete', missing }, faults: [] }
  const on = dayOf(given, today)
  const layered = packFor(place, on)
  if (!layered.ok) return { outcome: { type: 'no-policy', refusal: layered.error }, faults: [] }
  return estimated(given, { place, on, layered: layered.value }, rows)
}

function estimated(all: Given, ground: Ground, rows: readonly RateRow[] | undefined): Judged {
  const given = countingAnswers(all, ground)
  const facts = factsOf(given)
  const checked = checkFacts(facts)
  if (!checked.ok) return { outcome: { type: 'contradiction', faults: checked.error }, faults: [] }
  const input = inputOf(given, ground, rows)
  if (input === undefined) return { outcome: { type: 'incomplete', missing: ['total'] }, faults: [] }
  const bill = checkBill(input)
  if (!bill.ok) return { outcome: { type: 'faulty' }, faults: bill.error.map(({ field, code }) => ({ id: fieldOf(field), code })) }
  return { outcome: { type: 'estimated', input, given, facts, ground, own: estimateWays(input) }, faults: [] }
}

/** The same bill in the other situations and by other readings, where there is a result: more work than the result itself. Stops on the way, so that somebody may go on typing. */
export function* besideOf({ outcome }: Screen): Generator<undefined, Comparison | undefined> {
  return outcome.type === 'estimated' ? yield* comparing(outcome.input) : undefined
}

/** The same without stopping. */
export const comparisonOf = ({ input }: Estimated): Comparison => drained(comparing(input))

/** The field of the form that a line of the bill was read from. */
function fieldOf(field: BillFault['field']): FieldId {
  if (field === 'stay') return 'discharged'
  return field.replace('history.', '') as FieldId
}

const others = ['nth', 'civilServant', 'aided', 'split'] as const satisfies readonly FieldId[]
/** Asked further down, where they change something; where, what insurance and which level are asked at the top. */
const isQuestion = (id: FieldId): boolean => (isAskedFact(id) && id !== 'insurance') || (others as readonly string[]).includes(id)

/** Where two answers do not fit each other, both are asked again. */
function asked(given: Given, outcome: Outcome): Pick<Screen, 'questions' | 'more'> {
  if (outcome.type === 'estimated') return questionsOf(given, outcome)
  const against = outcome.type === 'contradiction' ? outcome.faults.flatMap((fault) => (fault.code === 'contradiction' ? [fault.fact, fault.with] : [])) : []
  return { questions: against.filter(isQuestion), more: 0 }
}

function questionsOf(all: Given, { given, own }: Estimated): Pick<Screen, 'questions' | 'more'> {
  const answered = given.flatMap(([id]) => (isQuestion(id) ? [id] : []))
  const open = openIn(own).filter((id) => isQuestion(id) && all.every(([name]) => name !== id))
  return { questions: [...answered, ...open.slice(0, 1)], more: Math.max(0, open.length - 1) }
}

/** What somebody goes for comes first, for everything else is asked about it; then what makes the largest difference. */
function openIn(own: Estimation): readonly FieldId[] {
  const open = own.type === 'range' ? [...new Set(own.turnsOn.flatMap(questionOf))] : []
  return open.includes('kind') ? ['kind', ...open.filter((id) => id !== 'kind')] : open
}

function questionOf({ unknown, fact }: TurnsOn): readonly FieldId[] {
  if (unknown === 'facts') return fact === undefined ? [] : [fact]
  if (unknown === 'civil-servant') return ['civilServant']
  return unknown === 'reduction' ? [] : [unknown]
}
