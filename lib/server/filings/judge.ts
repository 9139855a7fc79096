import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import type { Calendar } from '@/lib/calendar/index'
import { judgeCase, type Answers, type Judgement } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'

import type { Filing } from './filing'

/** `handedInOn`: the day from which the desk's time counts, where it is not the day it was sent. */
type Seen = { readonly held: readonly MaterialId[]; readonly approvedOn?: PlainDate | undefined; readonly handedInOn?: PlainDate | undefined; readonly calendar: Calendar }

/** What the documents say to a record by what was true on the day it was sent: the same to its citizen and to the desk. */
export function judgeFiling(filing: Filing, { held, approvedOn, handedInOn, calendar }: Seen): Judgement {
  const sentOn = sentOnOf(filing)
  const moments = { today: sentOn, submittedOn: handedInOn ?? sentOn, approvedOn, signedOn: filing.onCommitment ? sentOn : undefined, calendar }
  return judgeCase({ kind: filing.kind, answers: withPermitRead(filing), held, moments })
}

/** The day whose documents hold for a record that was sent. */
export const sentOnOf = ({ submittedAt, updatedAt }: Pick<Filing, 'submittedAt' | 'updatedAt'>): PlainDate => shanghaiDay((submittedAt ?? updatedAt).getTime())

/** Where the permit came after the answers, its last day is the one that the officer read off it when approving. */
function withPermitRead({ state, answers, effectiveUntil }: Filing): Answers {
  return state === 'approved' && effectiveUntil !== null ? { ...answers, permitUntil: answers.permitUntil ?? effectiveUntil } : answers
}
