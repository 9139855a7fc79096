import { memo } from 'react'

import { isAskedFact, type FieldId, type Screen } from '@/lib/estimate/index'
import { estimateFields, estimateWords } from '@/lib/text/estimate'
import { questionWords, unsureWords, yesNoWords, type AnswerWords } from '@/lib/text/questions'

import { ChoiceField } from '../ui/choice-field'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'

import { faultOf } from './typed'

type Asked = { readonly label: string; readonly why?: string | undefined; readonly answers: Readonly<Record<string, AnswerWords>> }

function askedOf(id: FieldId): Asked {
  if (isAskedFact(id)) {
    const { title, why, hint, answers = yesNoWords } = questionWords[id]
    return { label: title, why: hint ?? why, answers: { ...answers, unsure: { label: unsureWords } } }
  }
  const { label, why, answers = {} } = estimateFields[id]
  return { label, why, answers }
}

type Props = { readonly screen: Screen }

/** Everything that the questions show: while it stays the same, they are not drawn again. */
const seen = ({ screen: { questions, kept, more, faults, sheet } }: Props): string => JSON.stringify([questions, kept, more, faults, questions.map((id) => sheet.typed[id])])

/** Only what still changes the result, one question more each time. What was answered stays in the form and can be changed. */
export const Further = memo(Questions, (before, now) => seen(before) === seen(now))

function Questions({ screen }: Props) {
  const { questions, kept, more, sheet } = screen
  const answered = questions.filter((id) => isAnswered(sheet, id))
  const open = questions.some((id) => !isAnswered(sheet, id))
  return (
    <>
      {kept.map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)}
      {questions.length === 0 ? null : (
        <div className="print:hidden">
          <Panel title={estimateWords.questions}>
            <div className="grid gap-5">
              {questions.map((id) => <Question key={id} id={id} screen={screen} folded={isAnswered(sheet, id) && id !== answered.at(-1)} />)}
              <p className="text-soft">{open ? estimateWords.questionsLead(more) : estimateWords.allAnswered}</p>
            </div>
          </Panel>
        </div>
      )}
    </>
  )
}

const isAnswered = ({ typed }: Screen['sheet'], id: FieldId): boolean => (typed[id] ?? '') !== ''

/** The last answer stays unfolded: whoever chooses by keys passes over the others on the way. */
function Question({ id, screen: { faults, sheet: { typed } }, folded }: Props & { readonly id: FieldId; readonly folded: boolean }) {
  const { label, why, answers } = askedOf(id)
  const options = Object.entries(answers).map(([value, words]) => ({ value, ...words }))
  const field = <ChoiceField name={id} label={label} hint={why} error={faultOf(faults, id)} options={options} defaultValue={typed[id]} across={options.length < 5} />
  return folded ? <Disclosure summary={`${label}${answers[typed[id] ?? '']?.label ?? ''}`}>{field}</Disclosure> : field
}
