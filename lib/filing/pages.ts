import type { FactId, MaterialId, Slot } from '../policy/index'

import type { FieldId } from './answers'
import type { Asking } from './asking'

export const stepIds = [
  'insured-place', 'chooses-direct', 'identity', 'guardian', 'residence', 'posting', 'kin-home', 'childless', 'relative',
  'worker-class', 'barred', 'barred-reason', 'migrant', 'moved', 'emergency-care', 'visit-day', 'need', 'within-rules', 'in-list', 'referral',
  'mother', 'spouse', 'due-day', 'diagnosis', 'hospital', 'proof-choice', 'permit-until', 'proof', 'commitment',
  'institutions',
] as const
export type StepId = (typeof stepIds)[number]

/**
 * A page as the catalogue knows it. `fits`: whether this case meets it, told by the pages before it and by the document; `only` tells the
 * same of a field that not every case is asked for. `aside`: nobody is led there; it is opened from the page on which one checks one's answers.
 */
export type Page = {
  readonly id: StepId
  readonly fields: readonly FieldId[]
  readonly only?: Readonly<Partial<Record<FieldId, (asking: Asking) => boolean>>>
  readonly does?: 'uploads' | 'signs'
  readonly aside?: true
  readonly fits: (asking: Asking) => boolean
}

const always = () => true
const turnsOn = (...facts: readonly FactId[]) => ({ open }: Asking) => facts.some((fact) => open().has(fact))
const wants = (...materials: readonly MaterialId[]) => ({ papers }: Asking) => papers().some(({ rule, required }) => required !== false && materials.includes(rule.material))
const mayPick = (to: Slot | 'special') => ({ picks }: Asking) => picks().has(to)
const ofLongStay = ({ facts }: Asking) => facts.kind === 'long-stay'

/** From where to where: asked for every record, with its kind, before any document is chosen. */
export const opening: Page = { id: 'insured-place', fields: ['insuredPlace', 'insurance', 'carePlace'], fits: always }

/** Who the person is and how to reach them; of somebody who stays for long also where, and on what ground. */
const identity: Page = {
  id: 'identity', fields: ['name', 'idNumber', 'contactPhone', 'ground', 'address'], fits: always,
  only: { ground: turnsOn('ground'), address: ofLongStay },
}

/** Of a child, before anything is asked of their health: who the guardian is, and that they agree. */
const guardian: Page = { id: 'guardian', fields: ['guardianName', 'guardianRelation', 'guardianAgrees'], fits: ({ isMinor }) => isMinor }

/** What the documents turn on, and what the desk needs for the papers they ask for. */
const questions: readonly Page[] = [
  { id: 'residence', fields: ['residenceSince'], fits: turnsOn('residenceMonths') },
  {
    id: 'posting', fields: ['employer', 'postedFrom', 'postedUntil'], fits: ({ facts }) => facts.ground === 'posted',
    only: { postedFrom: turnsOn('postedMonths'), postedUntil: turnsOn('postedMonths', 'letterUntil') },
  },
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
  {
    id: 'spouse', fields: ['spouseUnemployed', 'planningCompliant'], fits: turnsOn('spouseUnemployed', 'planningCompliant'),
    only: { spouseUnemployed: turnsOn('spouseUnemployed'), planningCompliant: turnsOn('planningCompliant') },
  },
  { id: 'due-day', fields: ['dueDay'], fits: wants('pregnancy-record') },
  { id: 'diagnosis', fields: ['diagnosis'], fits: wants('referral', 'emergency-diagnosis') },
  { id: 'hospital', fields: ['hospital'], fits: ({ facts, toCityAlone }) => facts.kind !== 'long-stay' && !toCityAlone() },
]

/** The papers, or the promise in their place. */
const closing: readonly Page[] = [
  { id: 'proof-choice', fields: ['proofChoice'], fits: ({ commitment }) => commitment() !== undefined },
  { id: 'permit-until', fields: ['permitUntil'], fits: turnsOn('permitUntil') },
  { id: 'proof', fields: [], does: 'uploads', fits: ({ papers }) => papers().some(({ rule, required, promised }) => required !== false && !promised && rule.filled !== 'here') },
  { id: 'commitment', fields: ['agreed', 'signedAs'], does: 'signs', fits: ({ papers }) => papers().some(({ promised }) => promised) },
]

/** What a document lets one choose and most people have no need of. */
const institutions: Page = {
  id: 'institutions', aside: true, fields: ['extraTertiary', 'extraSecondary', 'extraPrimary', 'extraSpecialist', 'specialInstitution'], fits: ({ picks }) => picks().size > 0,
  only: {
    extraTertiary: mayPick('tertiary'), extraSecondary: mayPick('secondary'), extraPrimary: mayPick('primary'), extraSpecialist: mayPick('specialist'),
    specialInstitution: mayPick('special'),
  },
}

/** Every page there is, in the order in which people meet them; one page serves all kinds. */
export const pages: readonly Page[] = [opening, { id: 'chooses-direct', fields: ['choosesDirect'], fits: turnsOn('choosesDirect') }, identity, guardian, ...questions, ...closing, institutions]
