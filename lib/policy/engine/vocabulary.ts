import type { PlainDate } from '../../base/plain-date'

/** Every fact that a document may ask about, once. A fact nobody has answered is absent, never a guess. */
export const vocabulary = {
  kind: ['long-stay', 'transfer', 'emergency', 'maternity'],
  ground: ['household', 'permit', 'registration', 'posted'],
  insurance: ['employee', 'resident'],
  working: ['active', 'retired'],
  scope: ['cross-province', 'in-province', 'in-city', 'same-place'],
  mother: ['self', 'spouse'],
  insuredMale: 'yes-no',
  outsideMainland: 'yes-no',
  reachedRetirementAge: 'yes-no',
  barredFromLocalScheme: 'yes-no',
  localCannotTreat: 'yes-no',
  critical: 'yes-no',
  inTransferList: 'yes-no',
  emergencyCare: 'yes-no',
  spouseUnemployed: 'yes-no',
  planningCompliant: 'yes-no',
  commits: 'yes-no',
  residenceMonths: 'count',
  postedMonths: 'count',
  visitDay: 'day',
  approvedOn: 'day',
  signedOn: 'day',
  permitUntil: 'day',
  letterUntil: 'day',
} as const

type Shape = { 'yes-no': boolean; count: number; day: PlainDate }
type ValueOf<T> = T extends keyof Shape ? Shape[T] : T extends readonly (infer Choice)[] ? Choice : never

export type FactId = keyof typeof vocabulary
export type Facts = { readonly [Fact in FactId]?: ValueOf<(typeof vocabulary)[Fact]> | undefined }
/** The facts that hold a day. */
export type DayFact = { [Fact in FactId]: (typeof vocabulary)[Fact] extends 'day' ? Fact : never }[FactId]
export type Kind = (typeof vocabulary.kind)[number]
export type Ground = (typeof vocabulary.ground)[number]
