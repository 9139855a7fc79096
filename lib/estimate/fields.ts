import { vocabulary, type FactId } from '../policy/index'
import { levels } from '../policy/rates/index'

/** Amounts of the slip, of the area's table as somebody knows it better, and of the year so far. */
const moneyFields = ['total', 'selfPaid', 'firstShare', 'overLimit', 'inScope', 'deductible', 'cap', 'deductibleUsed', 'poolUsed', 'account'] as const
const percentFields = ['ratio'] as const
const dayFields = ['on', 'admitted', 'discharged'] as const
const placeFields = ['from', 'to'] as const
const yesNo = ['yes', 'no', 'unsure'] as const
export const choiceFields = {
  depth: ['quick', 'bill'], level: [...levels, 'unsure'], nth: ['1', '2', '3', 'unsure'], civilServant: yesNo, aided: yesNo, split: ['whole', 'by-day', 'unsure'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MoneyField = (typeof moneyFields)[number]
export type DayField = (typeof dayFields)[number]
export type ChoiceField = keyof typeof choiceFields
export type FieldId = (typeof placeFields)[number] | DayField | MoneyField | (typeof percentFields)[number] | ChoiceField | FactId

/** The lines that only a settlement slip tells. */
export const slipFields = ['selfPaid', 'firstShare', 'overLimit', 'inScope'] as const satisfies readonly MoneyField[]

/** Facts that are asked here: those with a few answers. Days and numbers of a filing change no amount. */
const follows: ReadonlySet<FactId> = new Set<FactId>(['outsideMainland', 'institutionLevel'])
export const askedFacts: readonly FactId[] = (Object.keys(vocabulary) as FactId[]).filter((fact) => !follows.has(fact) && !['day', 'count'].includes(String(vocabulary[fact])))

const own: ReadonlySet<string> = new Set<string>([...placeFields, ...dayFields, ...moneyFields, ...percentFields, ...Object.keys(choiceFields)])

const isOwnField = (name: string): name is Exclude<FieldId, FactId> => own.has(name)
export const isAskedFact = (name: string): name is FactId => (askedFacts as readonly string[]).includes(name)
export const isField = (name: string): name is FieldId => isOwnField(name) || isAskedFact(name)
export const isMoney = (name: string): name is MoneyField => (moneyFields as readonly string[]).includes(name)
export const isDay = (name: string): name is DayField => (dayFields as readonly string[]).includes(name)
export const isChoice = (name: string): name is ChoiceField => Object.hasOwn(choiceFields, name)
export const isSlip = (name: string): boolean => (slipFields as readonly string[]).includes(name)
