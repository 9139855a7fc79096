import { readMoney } from '@/lib/base/money'
import { formatDay, plainDate } from '@/lib/base/plain-date'
import { givenOf, isAskedFact, placeNames, slipFields, type FieldId, type Screen } from '@/lib/estimate/index'
import { yuan } from '@/lib/text/amounts'
import { estimateFields, levelWords, type EstimateField } from '@/lib/text/estimate'
import { factWords } from '@/lib/text/facts'
import { answerLabel } from '@/lib/text/questions'

export type Told = { readonly label: string; readonly value: string }

const levels: Readonly<Record<string, { readonly label: string }>> = levelWords

/** What was filled in and counts, as people say it: for paper, pictures and messages. Nothing in it is about who somebody is. */
export function toldOf({ outcome }: Screen, place: string | undefined): readonly Told[] {
  if (outcome.type !== 'estimated') return []
  const bySlip = givenOf(outcome.given, 'depth') === 'bill'
  const unsaid: readonly FieldId[] = ['from', 'depth', ...(bySlip ? [] : slipFields)]
  const rest = outcome.given.filter(([id, code]) => !unsaid.includes(id) && code !== 'unsure')
  return [...(place === undefined ? [] : [{ label: estimateFields.from.label, value: place }]), ...rest.map(([id, code]) => ({ label: labelOf(id), value: valueOf(id, code) }))]
}

const labelOf = (id: FieldId): string => (isAskedFact(id) ? factWords[id] : estimateFields[id].label.replace(/^[①-⑤] /u, ''))

function valueOf(id: FieldId, code: string): string {
  if (isAskedFact(id)) return answerLabel(id, code)
  if (id === 'to') return placeNames([['to', code]]).to ?? code
  if (id === 'level') return levels[code]?.label ?? code
  return estimateFields[id as EstimateField].answers?.[code]?.label ?? numberOf(id, code)
}

function numberOf(id: FieldId, code: string): string {
  const day = plainDate(code)
  if (day !== undefined) return formatDay(day)
  const money = id === 'ratio' ? undefined : readMoney(code)
  return money?.ok === true ? yuan(money.value) : code
}
