import { z } from 'zod'

import type { PlainDate } from '@/lib/base/plain-date'
import type { Actor, Answers, DeskClock, EventType, FieldId, Picks, State } from '@/lib/filing/index'
import type { Cite, Decision, Kind, MaterialId, PackId, Step, WindowDay } from '@/lib/policy/index'

import { AskItem, type AskNote, type SignedText } from './filing'
import type { Proof } from './proof'

/** Working days while the desk has to act, calendar days while the citizen has to bring a proof. */
export type Due = { readonly day: PlainDate; readonly counts: 'working-days' | 'days'; readonly state: DeskClock['state']; readonly count: number; readonly provisional: boolean }

/** One case in the queue. The name is masked by the server. */
export type QueueRow = {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly state: State
  readonly name: string
  readonly carePlace: string
  readonly onCommitment: boolean
  readonly mine: boolean
  readonly due?: Due | undefined
}
export const queueSections = ['to-review', 'to-check', 'with-citizen', 'decided'] as const
export type QueueSection = (typeof queueSections)[number]
export type QueueView = { readonly asOf: string; readonly sections: Readonly<Record<QueueSection, readonly QueueRow[]>>; readonly limit: number }

/** A rule with the document it stands in. */
export type CitedRule = { readonly rule: string; readonly pack: PackId; readonly number: string; readonly cite: Cite; readonly says: string }
export type CaseJudgement = Pick<Decision, 'status' | 'windows' | 'readings' | 'gaps'> & { readonly conditions: readonly Step[]; readonly papers: readonly Step[]; readonly periods: readonly Step[] }
export type CaseEvent = {
  readonly seq: number
  readonly type: EventType
  readonly actor: Actor
  readonly by?: string | undefined
  readonly at: Date
  readonly items?: AskNote['items'] | undefined
  readonly longer: boolean
  readonly replies?: readonly string[] | undefined
  readonly reason?: string | undefined
  readonly article?: CitedRule | undefined
  readonly signed?: SignedText | undefined
}

/** What this officer may do with the case now, and what each form needs. */
export type DeskOptions = {
  readonly possible: readonly EventType[]
  /** This officer approved it: another one would have to stop it. */
  readonly othersMayStop: boolean
  readonly state: State
  /**
   * From when it would hold if approved today, or by when it is opened where the document names no first day, and whether the officer has
   * to read its last day off the proof.
   */
  readonly approval?: { readonly from: PlainDate | undefined; readonly opensBy: PlainDate | undefined; readonly until?: WindowDay | undefined; readonly untilAwaited: boolean } | undefined
  readonly materials: readonly MaterialId[]
  readonly askedBefore: AskNote['items']
  readonly mayLengthen: boolean
  readonly articles: readonly CitedRule[]
}
export type CaseView = {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly kind: Kind
  readonly state: State
  readonly onCommitment: boolean
  readonly submittedAt: Date
  readonly due?: Due | undefined
  readonly effectiveFrom?: PlainDate | undefined
  readonly effectiveUntil?: PlainDate | undefined
  readonly answers: Answers
  readonly fields: readonly FieldId[]
  readonly judged?: CaseJudgement | undefined
  /** The institutions that it names, by the list of today. */
  readonly picks?: Picks | undefined
  readonly files: readonly Proof[]
  readonly history: readonly CaseEvent[]
  readonly options: DeskOptions
  /** About this officer themselves, or filed by them: others decide it. */
  readonly own: boolean
}
/** What the mask hides; shown only after somebody asked, which is written down. */
export type Identity = { readonly [Field in 'name' | 'idNumber' | 'guardianName' | 'contactPhone' | 'address']?: string | undefined }

const onCase = { id: z.uuid(), version: z.coerce.number().int().nonnegative() }
const because = { reason: z.string(), pack: z.string().max(60), rule: z.string().max(80) }
/** What the desk's forms send, by the button pressed. */
export const DeskAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('claim'), ...onCase }),
  z.object({ act: z.literal('approve'), ...onCase, until: z.string().max(100) }),
  z.object({ act: z.literal('ask'), ...onCase, items: z.array(AskItem).max(10) }),
  z.object({ act: z.literal('refuse'), ...onCase, ...because }),
  z.object({ act: z.literal('revoke'), ...onCase, ...because }),
])
export type DeskAct = z.infer<typeof DeskAct>
export type DeskActName = DeskAct['act']
export const CaseId = z.uuid()

export type DeskRefusal =
  | 'not-found' | 'own-case' | 'second-officer' | 'changed-meanwhile' | 'not-possible-now' | 'not-yours-to-do' | 'asked-before' | 'material-unknown' | 'items-missing' | 'too-much'
  | 'prove-again' | 'reason-missing' | 'reason-too-long' | 'article-unknown' | 'until-missing' | 'until-unreadable' | 'until-too-early' | 'bad-input'

/** What was typed, given back to the form when it could not be done. */
export type DeskTyped = {
  readonly reason: string
  readonly article: string
  readonly until: string
  readonly materials: readonly string[]
  readonly whys: Readonly<Record<string, string>>
  readonly says: readonly string[]
}
/** `turn` counts the answers, so that the same refusal twice is told twice. */
export type DeskOutcome =
  | { readonly turn: number; readonly done?: DeskActName | undefined; readonly refused?: undefined }
  | { readonly turn: number; readonly refused: { readonly act: string; readonly code: DeskRefusal; readonly typed: DeskTyped } }
export type RevealOutcome = { readonly turn: number; readonly identity?: Identity | undefined; readonly refused?: DeskRefusal | undefined }
