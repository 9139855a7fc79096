import { asWritten, commitmentOf, fieldIds, fields, institutionIn, isOptional, judgeCase, type Answers, type Draft, type Field, type FieldId, type Step } from '@/lib/filing/index'
import { prefectureOf } from '@/lib/places/index'
import { answerText } from '@/lib/text/answers'
import { areaName } from '@/lib/text/areas'
import { promiseHint } from '@/lib/text/commitment'
import { choiceWords, fieldWords } from '@/lib/text/fields'
import { stepWords } from '@/lib/text/steps'

import type { StepField } from './step-field'

/** The questions of a page with their words and what is already answered. */
export function stepFields(step: Step, draft: Draft): readonly StepField[] {
  return step.fields.map((id) => stepField(id, step, draft))
}

/** Where the page asks one choice and nothing else, its question is the title. */
export function questionsOf(step: Step, draft: Draft): readonly StepField[] {
  const asked = stepFields(step, draft)
  return isOnlyChoice(step) ? asked.map((field) => ({ ...field, label: stepWords[step.id].title, hint: stepWords[step.id].why, asTitle: true })) : asked
}

export const isOnlyChoice = ({ fields: [first, ...others] }: Step): boolean => first !== undefined && others.length === 0 && fields[first].type === 'choice'

function stepField(id: FieldId, step: Step, draft: Draft): StepField {
  const field: Field = fields[id]
  const value = draft.answers[id]
  return {
    id, type: field.type, ...fieldWords[id], value,
    optional: isOptional(id, draft.answers),
    valueText: field.type === 'place' && value !== undefined ? areaName(value) : undefined,
    ...details(id, step, draft),
  }
}

function details(id: FieldId, step: Step, draft: Draft): Partial<StepField> {
  const field: Field = fields[id]
  switch (field.type) {
    case 'choice':
      return { options: (step.options?.[id] ?? field.options).map((option) => ({ value: option, label: option, ...choiceWords[id]?.[option], ...hintOf(option, draft) })) }
    case 'place':
      return { level: field.level }
    case 'institution':
      return { city: cityOf(draft.answers), ...shownInstitution(draft.answers[id]) }
    case 'agree':
      return { version: step.agreement }
    case 'line':
      return { max: field.max }
    default:
      return {}
  }
}

const cityOf = ({ carePlace }: Answers): string | undefined => (carePlace === undefined ? undefined : prefectureOf(carePlace))

/** The mark goes with the form, or that there is none; the name is what is seen. */
function shownInstitution(answer: string | undefined): Partial<StepField> {
  if (answer === undefined) return {}
  const { id, name } = institutionIn(answer)
  return { value: id ?? asWritten, valueText: name }
}

/** What a promise means is told by the document that accepts it: as though it were signed on the draft's day. */
function hintOf(option: string, { kind, answers, on }: Draft): { readonly hint?: string } {
  if (option !== 'commitment') return {}
  const judged = judgeCase({ kind, answers: { ...answers, proofChoice: option }, held: [], moments: { today: on, signedOn: on } })
  const commitment = judged.ok ? commitmentOf(judged.value.pack, judged.value.decision.materials) : undefined
  return judged.ok && commitment !== undefined ? { hint: promiseHint(commitment, judged.value) } : {}
}

/** Institutions that were picked, each with what it was picked as. */
export const pickLines = (answers: Answers): readonly string[] =>
  fieldIds.flatMap((id) => (fields[id].type === 'institution' && answers[id] !== undefined ? [`${fieldWords[id].label}：${answerText(id, answers)}`] : []))
