import type { PlainDate } from '@/lib/base/plain-date'
import type { KeptPhoto, KeptRecord } from '@/lib/client/kept/record'
import { judgeCase, type Judgement } from '@/lib/filing/index'

type Filled = { readonly record: KeptRecord; readonly photos: readonly KeptPhoto[]; readonly today: PlainDate }

/** What the documents say to a record as it is filled so far, were it sent today. */
export function judgementOf({ record: { kind, answers, filing }, photos, today }: Filled): Judgement {
  const signedOn = answers.proofChoice === 'commitment' ? today : undefined
  return judgeCase({ kind, answers, held: [...new Set([...(filing?.held ?? []), ...photos.map(({ material }) => material)])], moments: { today, submittedOn: today, signedOn } })
}
