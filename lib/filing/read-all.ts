import type { PlainDate } from '../base/plain-date'
import type { Kind } from '../policy/index'

import type { Answers } from './answers'
import type { Fault } from './fault'
import { readStep, type Raw } from './read'
import { walked } from './walk'

/** Reads a whole draft sent at once, page by page, as the forms would; every fault is reported together. */
export function readAll(kind: Kind, raw: Raw, today: PlainDate): { readonly answers: Answers; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const { answers } = walked({ kind, on: today }, (step, before) => {
    const read = readStep(step, raw, { before, today })
    faults.push(...read.faults)
    return read.answers
  })
  return { answers, faults }
}
