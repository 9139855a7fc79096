import type { PlainDate } from '../base/plain-date'
import type { Facts, Kind } from '../policy/index'

import type { Answers, FieldId } from './answers'
import { readStep, type Raw } from './read'
import { standingOf, type Standing } from './standing'
import { dayAsked, walked } from './walk'

/** The answers that may travel in an address: codes and days that say nothing of who somebody is, and no word of their own. */
export const carriedFields = [
  'insuredPlace', 'carePlace', 'insurance', 'choosesDirect', 'ground', 'kinHasHome', 'childless', 'relativeAgrees', 'migrantWorker', 'movedForWork',
  'mother', 'spouseUnemployed', 'planningCompliant', 'barred', 'need', 'withinRules', 'inList', 'emergencyCare', 'visitDay', 'proofChoice', 'permitUntil', 'postedUntil',
] as const satisfies readonly FieldId[]

export type Checked = { readonly kind: Kind; readonly facts: Facts; readonly from?: string | undefined; readonly to?: string | undefined }
/** Where a checked case goes on: as a filing, its answers in the address, or not, and why. */
export type Onward = { readonly type: 'file'; readonly href: string } | Exclude<Standing, { readonly type: 'filed' }> | { readonly type: 'place-unknown' }

export function onward({ kind, facts, from, to }: Checked, today: PlainDate): Onward {
  const told: Answers = { insuredPlace: from, carePlace: to === 'unsure' ? undefined : to, ...answersOf(facts) }
  const known = readCarried(kind, told, today)
  if (known.insuredPlace === undefined) return { type: 'place-unknown' }
  const standing = standingOf(kind, known.insuredPlace, dayAsked({ kind, answers: known, on: today }))
  if (standing.type !== 'filed') return standing
  const query = carriedFields.flatMap((field) => (told[field] === undefined ? [] : [`${field}=${told[field]}`]))
  return { type: 'file', href: `/filings/new?${[`kind=${kind}`, ...query].join('&')}` }
}

/** What of an address is a good first answer for a kind. Anything else in it is left out, without a word. */
export function readCarried(kind: Kind, raw: Raw, today: PlainDate): Answers {
  return walked({ kind, on: today }, (step, before) => {
    const fields = carriedFields.filter((field) => step.fields.includes(field) && raw[field] !== undefined)
    return fields.length === 0 ? before : readStep({ ...step, fields }, raw, { before, today }).answers
  }).answers
}

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
    withinRules: yesNo(facts.withinTransferRules),
    choosesDirect: yesNo(facts.choosesDirect),
    kinHasHome: yesNo(facts.kinHasHome),
    childless: yesNo(facts.childless),
    relativeAgrees: yesNo(facts.relativeAgrees),
    migrantWorker: yesNo(facts.migrantWorker),
    movedForWork: yesNo(facts.movedForWork),
    visitDay: facts.visitDay,
    permitUntil: facts.permitUntil,
    postedUntil: facts.letterUntil,
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
