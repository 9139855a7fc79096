import type { PlainDate } from '../base/plain-date'

import type { Calendar } from '../calendar/index'

import { addressOf, type AnswerId, type Answers } from './answers'
import { guide, type Guide } from './guide'
import { readAnswers, type Fault } from './read'

/** Everything one screen of the check shows. */
export type Screen = { readonly answers: Answers; readonly fault: Fault | undefined; readonly guide: Guide; readonly today: PlainDate }
export type Opened = { readonly screen: Screen; readonly rewrite: string | undefined }

/** The screen of an address; `rewrite` is the address it should have, where words have become codes or unknown names were left out. */
export function openAddress(pairs: readonly (readonly [string, string])[], today: PlainDate, calendar?: Calendar): Opened {
  const { answers, faults, canonical } = readAnswers(pairs, today)
  const [fault] = faults
  const next = guide(answers, calendar)
  return {
    screen: { answers, fault, today, guide: fault === undefined ? next : again(fault.id, next) },
    rewrite: canonical || fault !== undefined ? undefined : addressOf(answers),
  }
}

/** An answer that could not be read is asked for again. */
const again = (id: AnswerId, next: Guide): Guide => (next.type === 'ask' && next.id === id ? next : { type: 'ask', id, left: undefined, because: [] })
