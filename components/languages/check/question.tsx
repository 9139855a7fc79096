import { answerOf, dayAsked, isFact, retirementLines, type Guide, type Screen } from '@/lib/check/index'
import { vocabulary, type FactId } from '@/lib/policy/index'
import { dayIn, type Speech } from '@/lib/text/languages/index'

import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'

import { ChineseLines } from '../basis'
import { Input, PlaceSelect } from '../fields'
import { careGroups, insuredGroups } from '../place-groups'

type Ask = Extract<Guide, { type: 'ask' }>
type Props = { readonly ask: Ask; readonly screen: Screen; readonly speech: Speech }
type Shown = Omit<Props, 'ask'> & { readonly error: string | undefined }

/** One question as a plain form of its own address: what was answered before travels along in hidden fields. */
export function Question({ ask, screen, speech }: Props) {
  const { check } = speech.words
  const error = screen.fault?.id === ask.id ? check.faults[screen.fault.code] : undefined
  return (
    <div className="grid gap-6">
      <form action={`/${speech.language}/check`} method="get" className="grid gap-5">
        {screen.answers.filter(([id]) => id !== ask.id).map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)}
        <Control ask={ask} screen={screen} speech={speech} error={error} />
      </form>
      {ask.because.length === 0 ? null : (
        <div className="grid gap-2 text-soft">
          <p>{check.whyAsked}</p>
          <ChineseLines speech={speech} lines={ask.because.slice(0, 3).map((step) => ({ ...step, id: step.rule }))} />
        </div>
      )}
    </div>
  )
}

function Control({ ask: { id }, ...shown }: Shown & { readonly ask: Ask }) {
  if (id === 'from' || id === 'to') return <Place id={id} {...shown} />
  if (!isFact(id)) return <Day {...shown} />
  const shape: string | readonly string[] = vocabulary[id]
  if (shape === 'day' || shape === 'count') return <Typed fact={id} {...shown} />
  return <Choice fact={id} {...shown} />
}

function Place({ id, screen: { answers }, speech, error }: Shown & { readonly id: 'from' | 'to' }) {
  const { check, shell } = speech.words
  const groups = id === 'from' ? insuredGroups(speech) : careGroups(speech, answerOf(answers, 'from') ?? '')
  const shared = id === 'from' ? { label: check.fromTitle, hint: check.fromHint } : { label: check.toTitle, hint: check.toHint }
  return (
    <>
      <h1 className="text-title">{answers.length === 0 ? check.title : shared.label}</h1>
      <PlaceSelect name={id} {...shared} error={error} speech={speech} groups={groups} first={shell.choose} />
      <Send speech={speech} unsure={id} />
    </>
  )
}

function Day({ screen, speech, error }: Shown) {
  const { check } = speech.words
  return (
    <>
      <h1 className="text-title">{check.onTitle}</h1>
      <div><Button name="on" value={screen.today}>{check.today(dayIn(speech.language, screen.today))}</Button></div>
      <Input name="on" field="on-text" type="date" label={check.onLabel} error={error} speech={speech} />
      <div><Button kind="plain">{check.thisDay}</Button></div>
    </>
  )
}

function Typed({ fact, speech, error }: Shown & { readonly fact: FactId }) {
  const { title, hint } = speech.words.questions[fact]
  const shape = vocabulary[fact] === 'day' ? ({ type: 'date' } as const) : ({ type: 'text', inputMode: 'numeric' } as const)
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <Input name={fact} field={`${fact}-text`} {...shape} label={title} hint={hint} error={error} speech={speech} />
      <Send speech={speech} unsure={fact} />
    </>
  )
}

function Choice({ fact, screen, speech }: Shown & { readonly fact: FactId }) {
  const { shell, questions } = speech.words
  const answers: Readonly<Record<string, string>> = questions[fact].answers ?? { yes: shell.yes, no: shell.no }
  const options = [...Object.entries(answers), ['unsure', shell.unsure] as const].map(([value, label]) => ({ value, label }))
  return (
    <>
      <ChoiceField name={fact} label={questions[fact].title} hint={hintOf(fact, screen, speech)} options={options} asTitle />
      {/* Sends the question's name even where nothing was picked, so that the page can say so. */}
      <input type="hidden" name={fact} value="" />
      <Send speech={speech} />
    </>
  )
}

function Send({ speech: { words: { shell } }, unsure }: { readonly speech: Speech; readonly unsure?: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button>{shell.next}</Button>
      {unsure === undefined ? null : <Button kind="plain" name={unsure} value="unsure" formNoValidate>{shell.unsure}</Button>}
    </div>
  )
}

/** The retirement age moves with the day, so it is told by birthdays. */
function hintOf(fact: FactId, { answers, today }: Screen, { language, words: { check, questions } }: Speech) {
  if (fact !== 'reachedRetirementAge') return questions[fact].hint
  return <ul>{retirementLines(dayAsked(answers) ?? today).map(({ of, bornBy }) => <li key={of}>{check.bornBy(check.retirement[of], dayIn(language, bornBy))}</li>)}</ul>
}
