import type { PlainDate } from '../base/plain-date'
import { err, type Result } from '../base/result'
import { decide, packFor, type Decision, type Kind, type LayeredPack, type MaterialId, type NoPolicy } from '../policy/index'

import type { Answers } from './answers'
import { factsOf, type Moments } from './facts'
import { asked } from './walk'

export type Judged = { readonly pack: LayeredPack; readonly decision: Decision }
export type Judgement = Result<Judged, NoPolicy | { readonly code: 'place-unknown' }>
export type Case = { readonly kind: Kind; readonly answers: Answers; readonly held: readonly MaterialId[]; readonly moments: Moments }

/**
 * What the documents in force say to this case. The day asked about is the visit's, or the filing's where there is none.
 * Only what this citizen's pages ask for is heard: an abandoned branch decides nothing.
 */
export function judgeCase({ kind, answers: given, held, moments }: Case): Judgement {
  const answers = asked(kind, given)
  if (answers.insuredPlace === undefined) return err({ code: 'place-unknown' })
  const on = (answers.visitDay as PlainDate | undefined) ?? moments.signedOn ?? moments.today
  const pack = packFor(answers.insuredPlace, on)
  if (!pack.ok) return pack
  return { ok: true, value: { pack: pack.value, decision: decide(pack.value, factsOf(kind, answers, moments), { on, held }) } }
}

/** The day until which a record holds, once a day is known; undefined while it is open or an event ends it. */
export function windowDay(decision: Decision, window: 'effective-from' | 'valid-until' | 'file-by' | 'proof-by'): PlainDate | undefined {
  const found = decision.windows.find((each) => each.window === window)
  return found?.ends.type === 'day' ? found.ends.day : undefined
}
