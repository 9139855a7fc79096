import type { FactId, MaterialId } from '../policy/index'

import type { FieldId } from './answers'
import type { Asking } from './asking'

export const stepIds = [
  'insured-place', 'insurance', 'identity', 'care-place', 'chooses-direct', 'ground', 'residence', 'posting', 'kin-home', 'childless', 'relative',
  'worker-class', 'barred', 'barred-reason', 'migrant', 'moved', 'emergency-care', 'visit-day', 'need', 'within-rules', 'in-list', 'referral',
  'mother', 'spouse', 'due-day', 'diagnosis', 'hospital', 'address', 'contact', 'proof-choice', 'permit-until', 'proof', 'commitment',
] as const
export type StepId = (typeof stepIds)[number]

/** A page as the catalogue knows it. `fits`: whether this case meets it, told by the pages before it and by the document. */
export type Page = {
  readonly id: StepId
  readonly fields: readonly FieldId[]
  readonly does?: 'uploads' | 'signs'
  readonly fits: (asking: Asking) => boolean
}

const always = () => true
const turnsOn = (...facts: readonly FactId[]) => ({ open }: Asking) => facts.some((fact) => open().has(fact))
const wants = (...materials: readonly MaterialId[]) => ({ papers }: Asking) => papers().some(({ rule, required }) => required !== false && materials.includes(rule.material))

/** The facts that a field is asked for; on a page of several, a field whose facts settle nothing is left out. */
export const factsBehind: Readonly<Partial<Record<FieldId, readonly FactId[]>>> = {
  postedFrom: ['postedMonths'], postedUntil: ['postedMonths', 'letterUntil'], spouseUnemployed: ['spouseUnemployed'], planningCompliant: ['planningCompliant'],
}

/** Who the person is and where they go: asked for every record, before any document is chosen but the insured place's own. */
export const opening: readonly Page[] = [
  { id: 'insured-place', fields: ['insuredPlace'], fits: always },
  { id: 'insurance', fields: ['insurance'], fits: always },
  { id: 'identity', fields: ['name', 'idNumber'], fits: always },
  { id: 'care-place', fields: ['carePlace'], fits: always },
]

/** What the documents turn on, and what the desk needs for the papers they ask for. */
const questions: readonly Page[] = [
  { id: 'chooses-direct', fields: ['choosesDirect'], fits: turnsOn('choosesDirect') },
  { id: 'ground', fields: ['ground'], fits: turnsOn('ground') },
  { id: 'residence', fields: ['residenceSince'], fits: turnsOn('residenceMonths') },
  { id: 'posting', fields: ['employer', 'postedFrom', 'postedUntil'], fits: ({ facts }) => facts.ground === 'posted' },
  { id: 'kin-home', fields: ['kinHasHome'], fits: turnsOn('kinHasHome') },
  { id: 'childless', fields: ['childless'], fits: turnsOn('childless') },
  { id: 'relative', fields: ['relativeAgrees'], fits: turnsOn('relativeAgrees') },
  { id: 'worker-class', fields: ['workerClass'], fits: turnsOn('reachedRetirementAge') },
  { id: 'barred', fields: ['barred'], fits: turnsOn('barredFromLocalScheme') },
  { id: 'barred-reason', fields: ['barredReason'], fits: ({ facts }) => facts.barredFromLocalScheme === true },
  { id: 'migrant', fields: ['migrantWorker'], fits: turnsOn('migrantWorker') },
  { id: 'moved', fields: ['movedForWork'], fits: turnsOn('movedForWork') },
  { id: 'emergency-care', fields: ['emergencyCare'], fits: turnsOn('emergencyCare') },
  { id: 'visit-day', fields: ['visitDay'], fits: turnsOn('visitDay') },
  { id: 'need', fields: ['need'], fits: turnsOn('localCannotTreat', 'critical') },
  { id: 'within-rules', fields: ['withinRules'], fits: turnsOn('withinTransferRules') },
  { id: 'in-list', fields: ['inList'], fits: turnsOn('inTransferList') },
  { id: 'referral', fields: ['referralHospital', 'referralDay'], fits: wants('referral') },
  { id: 'mother', fields: ['mother'], fits: turnsOn('mother') },
  { id: 'spouse', fields: ['spouseUnemployed', 'planningCompliant'], fits: turnsOn('spouseUnemployed', 'planningCompliant') },
  { id: 'due-day', fields: ['dueDay'], fits: wants('pregnancy-record') },
  { id: 'diagnosis', fields: ['diagnosis'], fits: wants('referral', 'emergency-diagnosis') },
  { id: 'hospital', fields: ['hospital'], fits: ({ facts, toCityAlone }) => facts.kind !== 'long-stay' && !toCityAlone() },
]

/** How to reach the person, then the papers or the promise in their place. */
const closing: readonly Page[] = [
  { id: 'address', fields: ['address'], fits: ({ facts }) => facts.kind === 'long-stay' },
  { id: 'contact', fields: ['contactPhone'], fits: always },
  { id: 'proof-choice', fields: ['proofChoice'], fits: ({ commitment }) => commitment() !== undefined },
  { id: 'permit-until', fields: ['permitUntil'], fits: turnsOn('permitUntil') },
  { id: 'proof', fields: [], does: 'uploads', fits: ({ papers }) => papers().some(({ rule, required, promised }) => required !== false && !promised && rule.filled !== 'here') },
  { id: 'commitment', fields: ['agreed', 'signedAs'], does: 'signs', fits: ({ papers }) => papers().some(({ promised }) => promised) },
]

/** Every page there is, in the order in which people meet them; one page serves all kinds. */
export const pages: readonly Page[] = [...opening, ...questions, ...closing]
