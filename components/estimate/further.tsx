import { isAskedFact, type FieldId, type Screen } from '@/lib/estimate/index'
import { estimateFields, estimateWords } from '@/lib/text/estimate'
import { questionWords, unsureWords, yesNoWords, type AnswerWords } from '@/lib/text/questions'

import { ChoiceField } from '../ui/choice-field'
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

/** Only what still changes the result, one question more each time; what was answered stays and can be changed. */
export function Further({ screen: { questions, kept, more, faults, sheet, outcome } }: { readonly screen: Screen }) {
  return (
    <>
      {kept.map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)}
      {questions.length === 0 ? null : (
        <Panel title={estimateWords.questions}>
          <div className="grid gap-6">
            {questions.map((id) => {
              const { label, why, answers } = askedOf(id)
              const options = Object.entries(answers).map(([value, words]) => ({ value, ...words }))
              return <ChoiceField key={id} name={id} label={label} hint={why} error={faultOf(faults, id)} options={options} defaultValue={sheet.typed[id]} across={options.length < 5} />
            })}
            <p className="text-soft">{isOpen(outcome, questions, sheet.typed) ? estimateWords.questionsLead(more) : estimateWords.allAnswered}</p>
          </div>
        </Panel>
      )}
    </>
  )
}

const isOpen = (outcome: Screen['outcome'], questions: readonly FieldId[], typed: Screen['sheet']['typed']): boolean =>
  outcome.type === 'estimated' && questions.some((id) => (typed[id] ?? '') === '')
