import { maskIdNumber, maskName, maskPhone } from '@/lib/base/mask'
import { stepsOf, type Answers, type Draft, type FieldId, type Step, type StepId } from '@/lib/filing/index'
import { answerText } from '@/lib/text/answers'
import { fieldWords } from '@/lib/text/fields'
import { checkedWords } from '@/lib/text/filing'
import { picksWords } from '@/lib/text/hospital-set'

import { SummaryList, type SummaryRow } from '../ui/summary-list'

import { pickLines } from './step-fields'

/** `changeAt`: the address of a page, to mend it and come back to what is checked. */
type Props = { readonly draft: Draft; readonly changeAt?: (step: StepId) => string }

/** Every answer, page by page, with the way back to it. What identifies a person is masked. */
export function AnswersList({ draft, changeAt }: Props) {
  const list = <SummaryList rows={stepsOf(draft).flatMap((step) => rowsOf(step, { answers: draft.answers, changeAt }))} />
  return changeAt === undefined ? list : <div className="grid gap-2">{list}<p className="text-small text-soft">{checkedWords.masked}</p></div>
}

type Shown = { readonly answers: Answers; readonly changeAt: Props['changeAt'] }

/** What hardly anybody is asked for is told in one line. */
function rowsOf(step: Step, shown: Shown): readonly SummaryRow[] {
  return step.id === 'institutions' ? [picksRow(step, shown)] : step.fields.map((field) => row(step, field, shown))
}

function picksRow({ id }: Step, { answers, changeAt }: Shown): SummaryRow {
  const picked = pickedRow(answers)
  const changeLabel = picked === undefined ? picksWords.choose : undefined
  return { label: picksWords.label, value: picksWords.none, ...picked, changeLabel, ...(changeAt === undefined ? {} : { changeHref: changeAt(id) }) }
}

/** The institutions of a record, one under the other; undefined where none was picked. */
export function pickedRow(answers: Answers): SummaryRow | undefined {
  const lines = pickLines(answers)
  return lines.length === 0 ? undefined : { label: picksWords.label, value: lines.map((line) => <span key={line} className="block">{line}</span>) }
}

function row(step: Step, field: FieldId, { answers, changeAt }: Shown): SummaryRow {
  const { label } = fieldWords[field]
  return { label, value: masked(field, answers), ...(changeAt === undefined ? {} : { changeHref: `${changeAt(step.id)}#${field}` }) }
}

const masks: Partial<Record<FieldId, (value: string) => string>> = { name: maskName, guardianName: maskName, signedAs: maskName, idNumber: maskIdNumber, contactPhone: maskPhone }

function masked(field: FieldId, answers: Answers): string {
  const value = answers[field]
  const mask = masks[field]
  return value === undefined || mask === undefined ? answerText(field, answers) : mask(value)
}
