import { memo } from 'react'

import type { Fault, FieldId } from '@/lib/estimate/index'
import { estimateFields, estimateWords, type EstimateField } from '@/lib/text/estimate'
import { questionWords, unsureWords, yesNoWords, type AnswerWords } from '@/lib/text/questions'

import { ChoiceField } from '../ui/choice-field'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'

import type { Asked } from './asked'
import { faultOf } from './typed'

type Question = { readonly label: string; readonly why?: string | undefined; readonly answers: Readonly<Record<string, AnswerWords>> }

const isOwn = (id: FieldId): id is EstimateField => Object.hasOwn(estimateFields, id)

function questionOf(id: FieldId): Question {
  if (isOwn(id)) {
    const { label, why, answers = {} } = estimateFields[id]
    return { label, why, answers }
  }
  const { title, why, hint, answers = yesNoWords } = questionWords[id]
  return { label: title, why: hint ?? why, answers: { ...answers, unsure: { label: unsureWords } } }
}

type Props = { readonly asked: Asked; readonly faults: readonly Fault[] }

/** Only what still changes the result, one question more each time. What was answered stays in the form and can be changed. While they stay the same, they are not drawn again. */
export const Further = memo(Questions, (before, now) => JSON.stringify(before) === JSON.stringify(now))

function Questions({ asked, faults }: Props) {
  const { questions, kept, more, typed } = asked
  const answered = questions.filter((id) => typed[id] !== '')
  return (
    <>
      {kept.map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)}
      {questions.length === 0 ? null : (
        <div className="print:hidden">
          <Panel title={estimateWords.questions}>
            <div className="grid gap-5">
              {questions.map((id) => <Asking key={id} id={id} code={typed[id] ?? ''} error={faultOf(faults, id)} folded={typed[id] !== '' && id !== answered.at(-1)} />)}
              <p className="text-soft">{answered.length < questions.length ? estimateWords.questionsLead(more) : estimateWords.allAnswered}</p>
            </div>
          </Panel>
        </div>
      )}
    </>
  )
}

type AskingProps = { readonly id: FieldId; readonly code: string; readonly error: string | undefined; readonly folded: boolean }

/** The last answer stays unfolded: whoever chooses by keys passes over the others on the way. */
function Asking({ id, code, error, folded }: AskingProps) {
  const { label, why, answers } = questionOf(id)
  const options = Object.entries(answers).map(([value, words]) => ({ value, ...words }))
  const field = <ChoiceField name={id} label={label} hint={why} error={error} options={options} defaultValue={code} across={options.length < 5} />
  return folded ? <Disclosure summary={`${label}${answers[code]?.label ?? ''}`}>{field}</Disclosure> : field
}
