import type { PlainDate } from '../base/plain-date'

export type State =
  | 'draft' | 'submitted' | 'in-review' | 'waiting' | 'on-commitment' | 'checking-proof'
  | 'approved' | 'refused' | 'withdrawn' | 'revoked' | 'ended'

export type EventType =
  | 'save' | 'submit' | 'submit-on-commitment' | 'claim' | 'ask' | 'answer' | 'approve' | 'refuse' | 'withdraw' | 'revoke' | 'end' | 'expire'

export type Actor = 'citizen' | 'officer' | 'system'

/** What may happen next. A state without its row does not compile. */
export const moves = {
  draft: { save: 'draft', submit: 'submitted', 'submit-on-commitment': 'on-commitment' },
  submitted: { claim: 'in-review', withdraw: 'withdrawn' },
  'in-review': { approve: 'approved', refuse: 'refused', ask: 'waiting', withdraw: 'withdrawn' },
  waiting: { answer: 'in-review', withdraw: 'withdrawn' },
  'on-commitment': { answer: 'checking-proof', revoke: 'revoked', end: 'ended', expire: 'ended' },
  'checking-proof': { approve: 'approved', ask: 'on-commitment', revoke: 'revoked', end: 'ended', expire: 'ended' },
  approved: { revoke: 'revoked', end: 'ended', expire: 'ended' },
  refused: {},
  withdrawn: {},
  revoked: {},
  ended: {},
} as const satisfies Record<State, Partial<Record<EventType, State>>>

/** Who may make each event happen. */
export const actors = {
  save: 'citizen', submit: 'citizen', 'submit-on-commitment': 'citizen', answer: 'citizen', withdraw: 'citizen', end: 'citizen',
  claim: 'officer', ask: 'officer', approve: 'officer', refuse: 'officer', revoke: 'officer',
  expire: 'system',
} as const satisfies Record<EventType, Actor>

/** States in which the record gives benefits elsewhere. */
export const inForce: ReadonlySet<State> = new Set<State>(['on-commitment', 'checking-proof', 'approved'])
/**
 * A record ends by itself after its last day. The server's round ends its row within the hour; until then
 * people see it as `expired`.
 */
export type ShownState = State | 'expired'
export const shownState = ({ state, effectiveUntil }: { readonly state: State; readonly effectiveUntil: PlainDate | null }, today: PlainDate): ShownState =>
  inForce.has(state) && effectiveUntil !== null && effectiveUntil < today ? 'expired' : state

/** States in which the desk has something to do, and its clock runs. */
export const onTheDesk: ReadonlySet<State> = new Set<State>(['submitted', 'in-review', 'checking-proof'])
/** States in which the citizen has something to do. */
export const onTheCitizen: ReadonlySet<State> = new Set<State>(['draft', 'waiting', 'on-commitment'])
