import { readMoney, type Fen } from '../base/money'
import type { PlainDate } from '../base/plain-date'
import { knownFacts, type Answers } from '../check/index'
import { decide, type FactId, type Facts, type LayeredPack } from '../policy/index'
import { exampleRates, levels, withEntered, type Entered, type RateRow } from '../policy/rates/index'
import type { Bill, EstimateInput, History, Stay, YearSplit } from '../reimbursement/index'

import { isAskedFact, isMoney, isSlip, type FieldId, type MoneyField } from './fields'
import { givenOf, type Given } from './sheet'

/** Facts that the area's table may speak of, so that they count whatever the documents say. */
const ofTheTable: ReadonlySet<FactId> = new Set<FactId>(['kind', 'insurance', 'working', 'care', 'scope'])

/** Where, and by which documents. */
export type Ground = { readonly place: string; readonly layered: LayeredPack; readonly on: PlainDate }

/** The day whose rules hold: of leaving the hospital where it is known, else the one given, else today. */
export const dayOf = (given: Given, today: PlainDate): PlainDate => (givenOf(given, 'discharged') ?? givenOf(given, 'on') ?? today) as PlainDate

/**
 * The answers that count: each one whose question is still asked after those before it. What was answered for another kind of
 * going stays in the form, and comes back with that kind.
 */
export function countingAnswers(given: Given, ground: Ground): Given {
  const idle = idleOnce(given.filter(([id]) => isOfTheCase(id)), ground)
  return given.filter(([id]) => !idle.has(id))
}

let last: { readonly layered: LayeredPack; readonly key: string; readonly idle: ReadonlySet<FieldId> } | undefined

/** No amount makes an answer count or not: while somebody types one, it is judged with the first letter only. */
function idleOnce(given: Given, ground: Ground): ReadonlySet<FieldId> {
  const { layered, on } = ground
  const key = JSON.stringify([on, given])
  if (last?.layered !== layered || last.key !== key) last = { layered, key, idle: idleIn(given, ground) }
  return last.idle
}

function idleIn(given: Given, { layered, on }: Ground): ReadonlySet<FieldId> {
  const idle = new Set<FieldId>()
  given.reduce<Given>((before, [id, code]) => {
    const counts = !isAskedFact(id) || ofTheTable.has(id) || decide(layered, factsOf(before), { on }).ratio.open.includes(id)
    if (counts) return [...before, [id, code]]
    idle.add(id)
    return before
  }, [])
  return idle
}

const isOfTheCase = (id: FieldId): boolean => id === 'from' || id === 'to' || isAskedFact(id)

export const factsOf = (given: Given): Facts => knownFacts(given.filter(([id]) => isOfTheCase(id)) as Answers)

/** The case as the calculation takes it; undefined before there is an amount. `rows`: every table there is, of every area. */
export function inputOf(given: Given, ground: Ground, rows: readonly RateRow[] = exampleRates): EstimateInput | undefined {
  const total = amount(given, 'total')
  if (total === undefined) return undefined
  const { place } = ground
  const rates = withEntered(rows, place, enteredOf(given))
  return {
    ...ground, rates, facts: factsOf(given), bill: { total, ...slipOf(given) }, history: historyOf(given), ...nthOf(given),
    ...known('level', levels.find((level) => level === givenOf(given, 'level'))),
    ...known('civilServant', yesNo(given, 'civilServant')),
    ...known('aided', yesNo(given, 'aided')),
    ...known('account', amount(given, 'account')),
    ...known('stay', stayOf(given)),
  }
}

/** The lines of a slip count while the slip is what is filled in. */
function slipOf(given: Given): Omit<Bill, 'total'> {
  return givenOf(given, 'depth') === 'bill' ? amountsOf(given, (field) => isSlip(field)) : {}
}

const enteredOf = (given: Given): Entered => ({ ...amountsOf(given, (field) => field === 'deductible' || field === 'cap'), ...known('ratio', numberOf(givenOf(given, 'ratio'))) })

function historyOf(given: Given): History {
  const nth = numberOf(givenOf(given, 'nth'))
  return { ...amountsOf(given, (field) => field === 'deductibleUsed' || field === 'poolUsed'), ...known('nth', nth === MORE ? undefined : nth) }
}

/** The last answer stands for every later stay too, and some deductibles go on falling. */
const MORE = 3
const nthOf = (given: Given): { readonly nthFrom?: number } => (numberOf(givenOf(given, 'nth')) === MORE ? { nthFrom: MORE } : {})

function stayOf(given: Given): Stay | undefined {
  const [from, to] = [givenOf(given, 'admitted'), givenOf(given, 'discharged')] as readonly (PlainDate | undefined)[]
  if (from === undefined || to === undefined) return undefined
  const split = givenOf(given, 'split')
  return { from, to, ...(split === undefined || split === 'unsure' ? {} : { split: split as YearSplit }) }
}

function amount(given: Given, field: MoneyField): Fen | undefined {
  const text = givenOf(given, field)
  const money = text === undefined ? undefined : readMoney(text)
  return money?.ok === true ? money.value : undefined
}

const amountsOf = (given: Given, wanted: (field: MoneyField) => boolean): Partial<Record<MoneyField, Fen>> =>
  Object.fromEntries(given.flatMap(([id]) => (isMoney(id) && wanted(id) ? [[id, amount(given, id)]] : [])))

function yesNo(given: Given, field: FieldId): boolean | undefined {
  const code = givenOf(given, field)
  return code === 'yes' ? true : code === 'no' ? false : undefined
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined || text === 'unsure' ? undefined : Number(text))

const known = <Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value })
