import type { PlainDate } from '../base/plain-date'
import type { Facts, Kind } from '../policy/index'

import type { Answers, FieldId } from './answers'
import { kinds } from './kinds/register'
import { readStep, type Raw } from './read'

/** The answers that may travel in an address: codes that say nothing of who somebody is, no day and no word of their own. */
export const carriedFields = [
  'insuredPlace', 'carePlace', 'insurance', 'ground', 'mother', 'spouseUnemployed', 'planningCompliant', 'barred', 'need', 'inList', 'emergencyCare', 'proofChoice',
] as const satisfies readonly FieldId[]

/** Where a checked case goes on as a filing, its answers in the address; undefined where this place's records are not filed here. */
export function carriedAddress(kind: Kind, facts: Facts, { from, to }: { readonly from?: string; readonly to?: string }): string | undefined {
  const told: Answers = { insuredPlace: from, carePlace: to === 'unsure' ? undefined : to, ...answersOf(facts) }
  if (readCarried(kind, told).insuredPlace === undefined) return undefined
  const query = carriedFields.flatMap((field) => (told[field] === undefined ? [] : [`${field}=${told[field]}`]))
  return `/filings/new?${[`kind=${kind}`, ...query].join('&')}`
}

/** What of an address is a good first answer for a kind. Anything else in it is left out, without a word. */
export function readCarried(kind: Kind, raw: Raw): Answers {
  return kinds[kind].steps.reduce<Answers>((before, step) => {
    const fields = carriedFields.filter((field) => step.fields.includes(field) && raw[field] !== undefined)
    if (fields.length === 0 || step.when?.(before) === false) return before
    return readStep({ ...step, fields }, raw, { before, today: anyDay }).answers
  }, {})
}

/** None of the carried fields is a day, so none is judged by the day. */
const anyDay = '2000-01-01' as PlainDate

function answersOf(facts: Facts): Answers {
  const { ground, mother, insurance, working } = facts
  return {
    insurance: insurance === 'employee' ? employee(working) : insurance,
    ground, mother,
    spouseUnemployed: yesNo(facts.spouseUnemployed),
    planningCompliant: yesNo(facts.planningCompliant),
    barred: yesNo(facts.barredFromLocalScheme),
    emergencyCare: yesNo(facts.emergencyCare),
    inList: yesNo(facts.inTransferList),
    need: needOf(facts),
    proofChoice: facts.commits === undefined ? undefined : facts.commits ? 'commitment' : 'proof',
  }
}

const yesNo = (fact: boolean | undefined) => (fact === undefined ? undefined : fact ? 'yes' : 'no')

const employee = (working: Facts['working']) => (working === undefined ? undefined : `employee-${working}`)

function needOf({ critical, localCannotTreat }: Facts): string | undefined {
  if (critical === true) return 'critical'
  if (localCannotTreat === true) return 'limited'
  return critical === false && localCannotTreat === false ? 'neither' : undefined
}
