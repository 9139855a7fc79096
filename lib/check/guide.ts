import type { PlainDate } from '../base/plain-date'
import type { Calendar } from '../calendar/index'
import { isPlace, scopeOf } from '../places/index'
import {
  checkFacts, decide, filedKinds, judgedOn, nextChange, nextQuestion, openQuestions,
  type DatedDocuments, type Decision, type FactFault, type FactId, type Facts, type Judged, type Kind, type LayeredPack, type NoPolicy, type Step,
} from '../policy/index'

import { answerOf, askable, dayAsked, factsOf, unsure, type AnswerId, type Answers } from './answers'

/** One screen of the check. */
export type Guide =
  | { readonly type: 'ask'; readonly id: AnswerId; readonly left: number | undefined; readonly because: readonly Step[] }
  | { readonly type: 'place-unsure' }
  | { readonly type: 'kind-unsure'; readonly kinds: readonly KindOutlook[] }
  | { readonly type: 'no-policy'; readonly refusal: NoPolicy }
  | { readonly type: 'contradiction'; readonly faults: readonly FactFault[] }
  | ({ readonly type: 'result' } & Outcome)

export type KindOutlook = { readonly kind: Kind; readonly status: Decision['status'] }
/**
 * `more`: how many questions would still make the ratio certain. `unfiled`: the same case without the record.
 * `other`: the same case by the rules of the other end of a stay, where they changed in between.
 */
export type Outcome = {
  readonly kind: Kind
  readonly covered: boolean
  readonly facts: Facts
  readonly on: PlainDate
  readonly layered: LayeredPack
  readonly decision: Decision
  readonly unsureOf: readonly FactId[]
  readonly more: number
  readonly unfiled: Decision
  readonly other: { readonly on: PlainDate; readonly decision: Decision } | undefined
}

/** Facts of the time after the filing: nobody can answer them before. */
const later: ReadonlySet<FactId> = new Set<FactId>(['registeredOn', 'completeOn', 'dischargedOn'])

/**
 * What comes next for these answers: a question whose answer can still change the result, or the result.
 * Same answers and calendar, same screen, on the server and in the browser.
 */
export function guide(answers: Answers, calendar?: Calendar): Guide {
  const start = nextStart(answers)
  if (start !== undefined) return { type: 'ask', id: start, left: undefined, because: [] }
  const insured = answerOf(answers, 'from')
  const on = dayAsked(answers)
  if (insured === undefined || insured === unsure || on === undefined) return { type: 'place-unsure' }
  const facts = knownFacts(answers)
  const checked = checkFacts(facts)
  if (!checked.ok) return { type: 'contradiction', faults: checked.error }
  const documents = judgedOn(insured, facts, { on })
  if (!documents.ok) return { type: 'no-policy', refusal: documents.error }
  const { kind } = facts
  if (kind === undefined) return { type: 'kind-unsure', kinds: outlook(documents.value, facts) }
  return judged({ answers, kind, facts, calendar, ...documents.value })
}

/** Where, where to, what for and when: without these no document can be chosen. In an emergency the day is that of the visit. */
function nextStart(answers: Answers): AnswerId | undefined {
  const given = (id: AnswerId) => answerOf(answers, id)
  if (given('from') === undefined) return 'from'
  if (given('from') === unsure) return undefined
  if (given('to') === undefined) return 'to'
  if (given('kind') === undefined) return 'kind'
  if (given('kind') === 'emergency' && given('visitDay') === undefined) return 'visitDay'
  if (mayCrossAChange(answers)) return 'dischargedOn'
  return dayAsked(answers) === undefined ? 'on' : undefined
}

/** Whether the rules have changed since the visit, so that the day of discharge may bring others. */
function mayCrossAChange(answers: Answers): boolean {
  const visit = answerOf(answers, 'visitDay')
  if (answerOf(answers, 'kind') !== 'emergency' || visit === undefined || visit === unsure || answerOf(answers, 'dischargedOn') !== undefined) return false
  return nextChange(answerOf(answers, 'from') ?? '', visit as PlainDate) !== undefined
}

/** What was answered, and what follows from it: from the two places, and from being the mother oneself. */
export function knownFacts(answers: Answers): Facts {
  const insured = answerOf(answers, 'from')
  const care = answerOf(answers, 'to')
  const told = factsOf(answers)
  const facts = told.mother === 'self' ? { insuredMale: false, ...told } : told
  if (insured === undefined || insured === unsure || care === undefined || !isPlace(care)) return facts
  return { ...facts, scope: scopeOf(insured, care), outsideMainland: /^(?:71|81|82)/u.test(care) }
}

const outlook = ({ layered, on }: DatedDocuments, facts: Facts): readonly KindOutlook[] =>
  filedKinds(layered.packs).map((kind) => ({ kind, status: decide(layered, { ...facts, kind }, { on }).status }))

type Case = Judged & { readonly answers: Answers; readonly kind: Kind; readonly facts: Facts; readonly calendar: Calendar | undefined }

function judged({ answers, kind, facts, calendar, on, layered, other }: Case): Guide {
  const asking = askable.filter((fact) => !later.has(fact) && answerOf(answers, fact) === undefined)
  const about = answerOf(answers, 'more') === undefined ? (['status', 'windows'] as const) : (['status', 'windows', 'ratio'] as const)
  const next = nextQuestion(layered, facts, { on, asking, about })
  const decision = decide(layered, facts, { on, calendar })
  if (next !== undefined) {
    const left = openQuestions(layered, facts, { on, asking, about }).length - 1
    return { type: 'ask', id: next, left, because: decision.trace.filter(({ open }) => open.includes(next)) }
  }
  return {
    type: 'result', kind, facts, on, layered, decision,
    covered: filedKinds(layered.packs).includes(kind),
    unsureOf: answers.flatMap(([id, code]) => (code === unsure && id !== 'to' ? [id as FactId] : [])),
    more: openQuestions(layered, facts, { on, asking, about: ['ratio'] }).length,
    unfiled: decide(layered, { ...facts, filed: false }, { on, calendar }),
    other: other === undefined ? undefined : { on: other.on, decision: decide(other.layered, facts, { on: other.on, calendar }) },
  }
}
