import { addressOf, dayAsked, isFact, retirementLines, type Answers, type Guide, type Screen } from '@/lib/check/index'
import { formatDay } from '@/lib/base/plain-date'
import { vocabulary, type FactId } from '@/lib/policy/index'
import { checkFaultWords, checkWords } from '@/lib/text/check'
import { factWords } from '@/lib/text/facts'
import { questionWords, unsureWords, yesNoWords } from '@/lib/text/questions'

import { Button } from '../ui/button'
import { ChoiceField } from '../ui/choice-field'
import { DayField } from '../ui/day-field'
import { TextField } from '../ui/text-field'

import { PlaceQuestion } from './place-question'
import { Because } from './because'

type Ask = Extract<Guide, { type: 'ask' }>
type Props = { readonly ask: Ask; readonly screen: Screen }

/** One question as a plain form of its own address: what was answered before travels along in hidden fields. */
export function Question({ ask, screen }: Props) {
  return (
    <div className="grid gap-6">
      <form action="/check" method="get" className="grid gap-5">
        <Carried answers={screen.answers.filter(([id]) => id !== ask.id)} />
        <Control ask={ask} screen={screen} />
      </form>
      <Because why={whyOf(ask)} steps={ask.because} />
    </div>
  )
}

function Carried({ answers }: { readonly answers: Answers }) {
  return answers.map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)
}

const isPlaceQuestion = (id: Ask['id']): id is 'from' | 'to' => id === 'from' || id === 'to'

function whyOf({ id }: Ask): string {
  if (isFact(id)) return questionWords[id].why
  return id === 'on' || isPlaceQuestion(id) ? checkWords[id].why : ''
}

function Control({ ask: { id }, screen }: Props) {
  const error = screen.fault?.id === id ? checkFaultWords[screen.fault.code] : undefined
  if (isPlaceQuestion(id)) return <PlaceControl id={id} screen={screen} error={error} />
  if (!isFact(id)) return <DayControl screen={screen} error={error} />
  const shape: string | readonly string[] = vocabulary[id]
  if (shape === 'day' || shape === 'count') return <TypedControl fact={id} screen={screen} error={error} />
  return <ChoiceControl fact={id} screen={screen} error={error} />
}

type Shown = { readonly screen: Screen; readonly error: string | undefined }

function PlaceControl({ id, screen, error }: Shown & { readonly id: 'from' | 'to' }) {
  const { title, label, hint } = checkWords[id]
  const fault = screen.fault?.id === id ? screen.fault : undefined
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <PlaceQuestion key={id} name={id} label={label} hint={hint} error={error} defaultText={fault?.typed} candidates={fault?.code === 'place-ambiguous' ? fault.candidates : undefined} />
      <Send unsure={id} />
    </>
  )
}

function DayControl({ screen, error }: Shown) {
  const { title, label, hint } = checkWords.on
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <div><Button name="on" value={screen.today}><span className="break-keep">{checkWords.today(formatDay(screen.today))}</span></Button></div>
      <DayField name="on-text" label={label} hint={hint} error={error} defaultValue={screen.fault?.typed} />
      <div><Button kind="plain">{checkWords.thisDay}</Button></div>
    </>
  )
}

function TypedControl({ fact, screen, error }: Shown & { readonly fact: FactId }) {
  const { title, hint } = questionWords[fact]
  const shared = { name: `${fact}-text`, label: factWords[fact], hint, error, defaultValue: screen.fault?.typed }
  return (
    <>
      <h1 className="text-title">{title}</h1>
      {vocabulary[fact] === 'day' ? <DayField key={fact} {...shared} /> : <TextField key={fact} {...shared} inputMode="numeric" maxLength={6} autoComplete="off" />}
      <Send unsure={fact} />
    </>
  )
}

function ChoiceControl({ fact, screen, error }: Shown & { readonly fact: FactId }) {
  const { title } = questionWords[fact]
  return (
    <>
      <ChoiceField key={fact} name={fact} label={title} hint={hintOf(fact, screen)} error={error} options={optionsOf(fact)} asTitle />
      {/* Sends the question's name even where nothing was picked, so that the page can say so. */}
      <input type="hidden" name={fact} value="" />
      <Send />
    </>
  )
}

function Send({ unsure }: { readonly unsure?: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button>{checkWords.next}</Button>
      {unsure === undefined ? null : <Button kind="plain" name={unsure} value="unsure" formNoValidate>{checkWords.unsure}</Button>}
    </div>
  )
}

function optionsOf(fact: FactId) {
  const { answers = yesNoWords } = questionWords[fact]
  return [...Object.entries(answers), ['unsure', { label: unsureWords }] as const].map(([value, words]) => ({ value, ...words }))
}

/** The retirement age moves with the day, so it is told by birthdays. */
function hintOf(fact: FactId, { answers, today }: Screen) {
  if (fact !== 'reachedRetirementAge') return questionWords[fact].hint
  return (
    <ul>
      {retirementLines(dayAsked(answers) ?? today).map(({ of, bornBy }) => <li key={of}>{checkWords.retirementLine(checkWords.retirement[of], formatDay(bornBy))}</li>)}
    </ul>
  )
}

/** The address of the question before: without the last answer. */
export const backOf = (answers: Answers): string | undefined => (answers.length === 0 ? undefined : addressOf(answers.slice(0, -1)))
