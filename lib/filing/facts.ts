import { birthDayOf, readIdNumber, sexOf, type IdNumber } from '../base/id-number'
import type { Kleene } from '../base/kleene'
import { addDays, plainDate, type PlainDate } from '../base/plain-date'
import { isPlace, scopeOf } from '../places/index'
import { reachedRetirementAge, vocabulary, type Facts, type Ground, type Kind } from '../policy/index'

import type { Answers } from './answers'

export type Moments = { readonly today: PlainDate; readonly approvedOn?: PlainDate | undefined; readonly signedOn?: PlainDate | undefined }

/** What the answers say in the documents' own terms. What was not answered, or answered "unsure", is absent. */
export function factsOf(kind: Kind, answers: Answers, moments: Moments): Facts {
  const { today, approvedOn, signedOn } = moments
  return {
    kind,
    ground: oneOf<Ground>(vocabulary.ground, answers.ground),
    insurance: insuranceOf(answers),
    working: workingOf(answers),
    scope: scopeFact(answers),
    outsideMainland: answers.carePlace === undefined ? undefined : /^(71|81|82)/.test(answers.carePlace),
    mother: oneOf(vocabulary.mother, answers.mother),
    reachedRetirementAge: retirementFact(answers, today),
    barredFromLocalScheme: yesNo(answers.barred),
    ...transferFacts(answers),
    emergencyCare: yesNo(answers.emergencyCare),
    spouseUnemployed: yesNo(answers.spouseUnemployed),
    planningCompliant: yesNo(answers.planningCompliant),
    commits: answers.proofChoice === undefined ? undefined : answers.proofChoice === 'commitment',
    residenceMonths: monthsBetween(day(answers.residenceSince), today),
    postedMonths: monthsBetween(day(answers.postedFrom), dayAfter(day(answers.postedUntil))),
    visitDay: day(answers.visitDay),
    permitUntil: day(answers.permitUntil),
    letterUntil: day(answers.postedUntil),
    approvedOn, signedOn,
  }
}

function transferFacts({ need, inList }: Answers): Facts {
  return {
    critical: need === undefined ? undefined : need === 'critical',
    localCannotTreat: need === undefined ? undefined : need === 'limited',
    inTransferList: yesNo(inList),
  }
}

const day = (text: string | undefined) => (text === undefined ? undefined : plainDate(text))
/** A letter's last day is worked too: 1 January to 30 June is six months. */
const dayAfter = (last: PlainDate | undefined) => (last === undefined ? undefined : addDays(last, 1))
const oneOf = <T extends string>(choices: readonly T[], answer: string | undefined): T | undefined => choices.find((choice) => choice === answer)

function yesNo(answer: string | undefined): Kleene {
  if (answer === 'yes') return true
  return answer === 'no' ? false : undefined
}

function insuranceOf({ insurance }: Answers): 'employee' | 'resident' | undefined {
  if (insurance === undefined) return undefined
  return insurance === 'resident' ? 'resident' : 'employee'
}

function workingOf({ insurance }: Answers): 'active' | 'retired' | undefined {
  if (insurance === 'employee-active') return 'active'
  return insurance === 'employee-retired' ? 'retired' : undefined
}

function scopeFact({ insuredPlace, carePlace }: Answers): Facts['scope'] {
  if (insuredPlace === undefined || carePlace === undefined || !isPlace(carePlace)) return undefined
  return scopeOf(insuredPlace, carePlace)
}

function retirementFact({ idNumber, workerClass }: Answers, today: PlainDate): Kleene {
  if (idNumber === undefined) return undefined
  const id = readIdNumber(idNumber, today)
  return id.ok ? reachedRetirementAge({ ...personOf(id.value), ...classOf(workerClass) }, today) : undefined
}

const personOf = (id: IdNumber) => ({ birthDay: birthDayOf(id), sex: sexOf(id) })
const classOf = (answer: string | undefined) => (answer === 'worker' || answer === 'cadre' ? ({ workerClass: answer } as const) : {})

/** Whole months from one day to another; a period that reaches the same day of the month counts it in full. */
function monthsBetween(from: PlainDate | undefined, until: PlainDate | undefined): number | undefined {
  if (from === undefined || until === undefined) return undefined
  const index = (of: PlainDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  const whole = index(until) - index(from)
  return until.slice(8) < from.slice(8) ? whole - 1 : whole
}
