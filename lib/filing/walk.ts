import type { Kind as KindId } from '../policy/index'

import type { Answers, FieldId } from './answers'
import { fields, type Field } from './fields'
import type { Step, StepId } from './kinds/kind'
import { kinds } from './kinds/register'

/** The pages this citizen meets, in order, by what is answered so far. */
export const stepsOf = (kind: KindId, answers: Answers): readonly Step[] => kinds[kind].steps.filter((step) => step.when?.(answers) ?? true)

export const stepOf = (kind: KindId, answers: Answers, id: string): Step | undefined => stepsOf(kind, answers).find((step) => step.id === id)

/** The page after one; nothing after the last. */
export function stepAfter(kind: KindId, answers: Answers, id: StepId): StepId | undefined {
  const steps = stepsOf(kind, answers)
  return steps[steps.findIndex((step) => step.id === id) + 1]?.id
}

export function stepBefore(kind: KindId, answers: Answers, id: StepId): StepId | undefined {
  const steps = stepsOf(kind, answers)
  return steps[steps.findIndex((step) => step.id === id) - 1]?.id
}

export const isOptional = (field: FieldId, answers: Answers): boolean => (fields[field] as Field).optional?.(answers) ?? false

/** The first page that still lacks an answer it needs; proofs and signature are checked when submitting. */
export function firstGap(kind: KindId, answers: Answers): StepId | undefined {
  return stepsOf(kind, answers).find((step) => step.fields.some((field) => answers[field] === undefined && !isOptional(field, answers)))?.id
}

/** Only the answers that this citizen's pages ask for: what an abandoned branch left behind is not sent. */
export function asked(kind: KindId, answers: Answers): Answers {
  const wanted = new Set(stepsOf(kind, answers).flatMap((step) => step.fields))
  return Object.fromEntries(Object.entries(answers).filter(([field, answer]) => wanted.has(field as FieldId) && answer !== undefined))
}
