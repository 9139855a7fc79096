import { birthDayOf, readIdNumber, sexOf } from '../base/id-number'
import type { Kleene } from '../base/kleene'
import { addDays, addMonths, plainDate, type PlainDate } from '../base/plain-date'
import type { Calendar } from '../calendar/index'
import { isPlace, scopeOf } from '../places/index'
import { reachedRetirementAge, vocabulary, type Facts, type Ground, type Kind, type Retiree } from '../policy/index'

import type { Answers } from './answers'

export type Moments = {
  readonly today: PlainDate
  readonly submittedOn?: PlainDate | undefined
  readonly approvedOn?: PlainDate | undefined
  readonly signedOn?: PlainDate | undefined
  /** By which working days are counted; the shipped papers where none is given. */
  readonly calendar?: Calendar | undefined
}

/** What the answers say in the documents' own terms. What was not answered, or answered "unsure", is absent. */
export function factsOf(kind: Kind, answers: Answers, moments: Moments): Facts {
  const { today, submittedOn, approvedOn, signedOn } = moments
  return {
    kind,
    ground: oneOf<Ground>(vocabulary.ground, answers.ground),
    insurance: insuranceOf(answers),
    working: workingOf(answers),
    scope: scopeFact(answers),
    insuredMale: maleFact(answers, today),
    outsideMainland: answers.carePlace === undefined ? undefined : /^(71|81|82)/.test(answers.carePlace),
    mother: oneOf(vocabulary.mother, answers.mother),
    reachedRetirementAge: retirementFact(answers, today),
    barredFromLocalScheme: yesNo(answers.barred),
    ...transferFacts(answers),
    ...familyFacts(answers),
    emergencyCare: yesNo(answers.emergencyCare),
    spouseUnemployed: yesNo(answers.spouseUnemployed),
    planningCompliant: yesNo(answers.planningCompliant),
    specialDisease: answers.specialInstitution === undefined ? undefined : true,
    commits: answers.proofChoice === undefined ? undefined : answers.proofChoice === 'commitment',
    residenceMonths: monthsBetween(day(answers.residenceSince), today),
    postedMonths: monthsBetween(day(answers.postedFrom), dayAfter(day(answers.postedUntil))),
    visitDay: day(answers.visitDay),
    permitUntil: day(answers.permitUntil),
    letterUntil: day(answers.postedUntil),
    /** Who files here files online, and is registered by being approved. */
    channel: 'online', registeredOn: approvedOn,
    submittedOn, approvedOn, signedOn,
  }
}

function familyFacts({ choosesDirect, kinHasHome, childless, relativeAgrees, migrantWorker, movedForWork }: Answers): Facts {
  return {
    choosesDirect: yesNo(choosesDirect),
    kinHasHome: yesNo(kinHasHome),
    childless: yesNo(childless),
    relativeAgrees: yesNo(relativeAgrees),
    migrantWorker: yesNo(migrantWorker),
    movedForWork: yesNo(movedForWork),
  }
}

function transferFacts({ need, inList, withinRules, referralDay }: Answers): Facts {
  return {
    referralIssued: referralDay === undefined ? undefined : true,
    critical: reasonFact(need, 'critical'),
    localCannotTreat: reasonFact(need, 'limited'),
    inTransferList: yesNo(inList),
    withinTransferRules: yesNo(withinRules),
  }
}

/** One reason is picked of two; the other one was neither claimed nor denied. */
function reasonFact(need: string | undefined, reason: 'critical' | 'limited'): Kleene {
  if (need === reason) return true
  return need === 'neither' ? false : undefined
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

function retirementFact(answers: Answers, today: PlainDate): Kleene {
  const person = personOf(answers, today)
  return person && reachedRetirementAge({ ...person, ...classOf(answers.workerClass) }, today)
}

/** Before the ID number is known, who files for a spouse has said that he is a man by choosing so. */
function maleFact(answers: Answers, today: PlainDate): Kleene {
  const person = personOf(answers, today)
  if (person) return person.sex === 'male'
  return answers.mother === 'spouse' ? true : undefined
}

function personOf({ idNumber }: Answers, today: PlainDate): Pick<Retiree, 'birthDay' | 'sex'> | undefined {
  const id = idNumber === undefined ? undefined : readIdNumber(idNumber, today)
  return id?.ok ? { birthDay: birthDayOf(id.value), sex: sexOf(id.value) } : undefined
}

const classOf = (answer: string | undefined) => (answer === 'worker' || answer === 'cadre' ? ({ workerClass: answer } as const) : {})

/** Whole months from one day to another: a month is full on the same-numbered day, or on the month's last where there is none. */
function monthsBetween(from: PlainDate | undefined, until: PlainDate | undefined): number | undefined {
  if (from === undefined || until === undefined) return undefined
  const index = (of: PlainDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  const whole = index(until) - index(from)
  return addMonths(from, whole) <= until ? whole : whole - 1
}
