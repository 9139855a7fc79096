import type { PlainDate } from '../../base/plain-date'

/** Every fact that a document may ask about, once. A fact nobody has answered is absent, never a guess. */
export const vocabulary = {
  kind: ['long-stay', 'transfer', 'emergency', 'maternity', 'other'],
  /** 'household': the household register is at the residence; 'residence': any proof of living there, the household not moved. */
  ground: ['household', 'permit', 'registration', 'posted', 'residence', 'dwelling', 'follows-family', 'kept-by-relative', 'military-family'],
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
  kinHasHome: 'yes-no',
  childless: 'yes-no',
  relativeAgrees: 'yes-no',
  withinTransferRules: 'yes-no',
  referralIssued: 'yes-no',
  choosesDirect: 'yes-no',
  migrantWorker: 'yes-no',
  movedForWork: 'yes-no',
  student: 'yes-no',
  agent: 'yes-no',
  channel: ['window', 'online', 'hospital'],
  care: ['inpatient', 'outpatient', 'chronic', 'birth', 'family-planning', 'injury-relapse'],
  filed: 'yes-no',
  inTime: 'yes-no',
  couldSettleDirectly: 'yes-no',
  settledDirectly: 'yes-no',
  ownFault: 'yes-no',
  directStayThisYear: 'yes-no',
  networked: 'yes-no',
  designated: 'yes-no',
  cardUsable: 'yes-no',
  injured: 'yes-no',
  thirdParty: 'yes-no',
  smallBill: 'yes-no',
  specialCase: 'yes-no',
  poorHousehold: 'yes-no',
  internetHospital: 'yes-no',
  epidemic: 'yes-no',
  specialDisease: 'yes-no',
  institutionLevel: ['primary', 'secondary', 'tertiary'],
  age: 'count',
  changesThisYear: 'count',
  residenceMonths: 'count',
  postedMonths: 'count',
  visitDay: 'day',
  submittedOn: 'day',
  approvedOn: 'day',
  signedOn: 'day',
  permitUntil: 'day',
  letterUntil: 'day',
  registeredOn: 'day',
  completeOn: 'day',
  dischargedOn: 'day',
} as const

type Shape = { 'yes-no': boolean; count: number; day: PlainDate }
type ValueOf<T> = T extends keyof Shape ? Shape[T] : T extends readonly (infer Choice)[] ? Choice : never

export type FactId = keyof typeof vocabulary
export type Facts = { readonly [Fact in FactId]?: ValueOf<(typeof vocabulary)[Fact]> | undefined }
/** The facts that hold a day. */
export type DayFact = { [Fact in FactId]: (typeof vocabulary)[Fact] extends 'day' ? Fact : never }[FactId]
export type Kind = (typeof vocabulary.kind)[number]
export type Ground = (typeof vocabulary.ground)[number]
