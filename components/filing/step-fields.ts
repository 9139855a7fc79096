import { formatDay, plainDate } from '@/lib/base/plain-date'
import { fields, isOptional, type Answers, type Field, type FieldId, type Step } from '@/lib/filing/index'
import { placeName } from '@/lib/places/index'
import { choiceWords, fieldWords } from '@/lib/text/fields'

import type { StepField } from './step-field'

/** The questions of a page with their words and what is already answered. The only choice on a page is its title. */
export function stepFields(step: Step, answers: Answers): readonly StepField[] {
  return step.fields.map((id) => stepField(id, answers))
}

function stepField(id: FieldId, answers: Answers): StepField {
  const field: Field = fields[id]
  const value = answers[id]
  return {
    id, type: field.type, ...fieldWords[id], value,
    optional: isOptional(id, answers),
    valueText: field.type === 'place' && value !== undefined ? placeName(value) : undefined,
    ...details(id, field),
  }
}

function details(id: FieldId, field: Field): Partial<StepField> {
  switch (field.type) {
    case 'choice':
      return { options: field.options.map((option) => ({ value: option, label: option, ...choiceWords[id]?.[option] })) }
    case 'place':
      return { level: field.level }
    case 'agree':
      return { version: field.version }
    case 'line':
      return { max: field.max }
    default:
      return {}
  }
}

/** An answer as a person reads it. */
export function answerText(id: FieldId, answers: Answers): string {
  const value = answers[id]
  if (value === undefined) return '没有填'
  const { type } = fields[id] as Field
  if (type === 'place') return placeName(value) ?? value
  if (type === 'agree') return '已同意'
  const day = type === 'day' ? plainDate(value) : undefined
  return day === undefined ? (choiceWords[id]?.[value]?.label ?? value) : formatDay(day)
}
