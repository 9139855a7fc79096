import type { PlainDate } from '../base/plain-date'
import type { Kind as KindId } from '../policy/index'

import type { Answers } from './answers'
import type { StepId } from './kinds/kind'
import { readStep } from './read'
import { stepsOf } from './walk'

/** The first page whose answers would be refused if they were given today: a draft lies for months, and a permit ends meanwhile. */
export function firstStale(kind: KindId, answers: Answers, today: PlainDate): StepId | undefined {
  return stepsOf(kind, answers).find((step) => readStep(step, answers, { before: answers, today }).faults.length > 0)?.id
}
