import { maskIdNumber, maskName, maskPhone } from '@/lib/base/mask'
import { stepsOf, type Answers, type Draft, type FieldId, type Step, type StepId } from '@/lib/filing/index'
import { fieldWords } from '@/lib/text/fields'

import { SummaryList, type SummaryRow } from '../ui/summary-list'

import { answerText } from './step-fields'

/** `changeAt`: the address of a page, to mend it and come back to what is checked. */
type Props = { readonly draft: Draft; readonly changeAt?: (step: StepId) => string }

/** Every answer, page by page, with the way back to it. What identifies a person is masked. */
export function AnswersList({ draft, changeAt }: Props) {
  return <SummaryList rows={stepsOf(draft).flatMap((step) => step.fields.map((field) => row(step, field, { answers: draft.answers, changeAt })))} />
}

function row(step: Step, field: FieldId, { answers, changeAt }: { answers: Answers; changeAt: Props['changeAt'] }): SummaryRow {
  const { label } = fieldWords[field]
  return { label, value: masked(field, answers), ...(changeAt === undefined ? {} : { changeHref: `${changeAt(step.id)}#${field}` }) }
}

const masks: Partial<Record<FieldId, (value: string) => string>> = { name: maskName, signedAs: maskName, idNumber: maskIdNumber, contactPhone: maskPhone }

function masked(field: FieldId, answers: Answers): string {
  const value = answers[field]
  const mask = masks[field]
  return value === undefined || mask === undefined ? answerText(field, answers) : mask(value)
}
