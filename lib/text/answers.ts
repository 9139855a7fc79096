import { formatDay, plainDate } from '@/lib/base/plain-date'
import { fields, institutionIn, type Answers, type Field, type FieldId } from '@/lib/filing/index'

import { areaName } from './areas'
import { choiceWords } from './fields'

/** An answer as a person reads it. */
export function answerText(id: FieldId, answers: Answers): string {
  const value = answers[id]
  if (value === undefined) return '没有填'
  const { type }: Field = fields[id]
  if (type === 'place') return areaName(value)
  if (type === 'institution') return institutionIn(value).name
  if (type === 'agree') return '已同意'
  const day = type === 'day' ? plainDate(value) : undefined
  return day === undefined ? (choiceWords[id]?.[value]?.label ?? value) : formatDay(day)
}
