import type { PlainDate } from '../base/plain-date'
import { err, type Result } from '../base/result'
import { decide, packFor, type Decision, type Kind, type LayeredPack, type MaterialAnswer, type MaterialId, type NoPolicy } from '../policy/index'

import type { Answers } from './answers'
import { factsOf, type Moments } from './facts'
import { asked, dayAsked } from './walk'

export type Judged = { readonly pack: LayeredPack; readonly decision: Decision }
export type Judgement = Result<Judged, NoPolicy | { readonly code: 'place-unknown' }>
export type Case = { readonly kind: Kind; readonly answers: Answers; readonly held: readonly MaterialId[]; readonly moments: Moments }

/**
 * What the documents in force say to this case. The day asked about is the visit's, or the filing's where there is none.
 * Only what this citizen's pages ask for is heard: an abandoned branch decides nothing. A paper that the answers themselves are is there.
 */
export function judgeCase({ kind, answers: given, held, moments }: Case): Judgement {
  const on = moments.signedOn ?? moments.today
  const answers = asked({ kind, answers: given, on })
  if (answers.insuredPlace === undefined) return err({ code: 'place-unknown' })
  const day = dayAsked({ kind, answers, on })
  const pack = packFor(answers.insuredPlace, day)
  if (!pack.ok) return pack
  const facts = factsOf(kind, answers, moments)
  return { ok: true, value: { pack: pack.value, decision: decide(pack.value, facts, { on: day, held: [...held, ...filledHere(pack.value)], calendar: moments.calendar }) } }
}

const filledHere = ({ rules }: LayeredPack): readonly MaterialId[] => rules.materials.flatMap(({ material, filled }) => (filled === 'here' ? [material] : []))

/** The papers that people have to bring: everything asked for but what their answers are already. */
export const toHandIn = ({ materials }: Decision): readonly MaterialAnswer[] => materials.filter(({ required, rule }) => required !== false && rule.filled !== 'here')

/** The papers that are printed from the answers, and are waiting for a stamp or a signature. */
export const toBeStamped = (decision: Decision): readonly MaterialAnswer[] => toHandIn(decision).filter(({ rule, held, promised }) => rule.filled === 'printed' && !held && !promised)

/** A promise puts the record in force at once only where the document counts from the signature. */
export const inForceOnSigning = (decision: Decision): boolean =>
  decision.materials.some(({ promised }) => promised) && windowDay(decision, 'effective-from') !== undefined

/** The day until which a record holds, once a day is known; undefined while it is open or an event ends it. */
export function windowDay(decision: Decision, window: 'effective-from' | 'valid-until' | 'file-by' | 'proof-by' | 'opens-by'): PlainDate | undefined {
  const found = decision.windows.find((each) => each.window === window)
  return found?.ends.type === 'day' ? found.ends.day : undefined
}
