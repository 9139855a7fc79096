import { plainDate } from '@/lib/base/plain-date'
import { addressOf, isFact, unsure, without, type AnswerId, type Answers, type Screen } from '@/lib/check/index'
import { answerIn, dayIn, placeIn, type Speech } from '@/lib/text/languages/index'

import { Disclosure } from '../../ui/disclosure'
import { ErrorSummary } from '../../ui/error-summary'
import { SummaryList } from '../../ui/summary-list'

import { LanguagePage } from '../page'
import { addressIn } from '../switch'

import { Dead } from './dead-ends'
import { Question } from './question'
import { Result } from './result'

type Props = { readonly screen: Screen; readonly speech: Speech }

/** One screen of the check: the same question or result as in Chinese, for the same address. */
export function CheckPage({ screen, speech }: Props) {
  const { answers, guide, fault } = screen
  const { check, shell } = speech.words
  const back = answers.length === 0 ? { href: '/', label: check.leave } : { href: addressOf(answers.slice(0, -1)), label: check.back }
  return (
    <LanguagePage speech={speech} address={addressOf(answers)} back={back}>
      {fault === undefined ? null : <ErrorSummary title={shell.errors} errors={[{ href: `#${fault.id}`, message: check.faults[fault.code] }]} />}
      {guide.type === 'ask' ? <p className="text-small text-soft">{progress(answers.length + 1, guide.left, speech)}</p> : null}
      <Body screen={screen} speech={speech} />
      {answers.length === 0 ? <p className="text-soft">{check.lead}</p> : <Given answers={answers} speech={speech} />}
    </LanguagePage>
  )
}

function Body({ screen, speech }: Props) {
  const { guide } = screen
  if (guide.type === 'ask') return <Question ask={guide} screen={screen} speech={speech} />
  if (guide.type === 'result') return <Result outcome={guide} screen={screen} speech={speech} />
  return <Dead end={guide} answers={screen.answers} speech={speech} />
}

function progress(number: number, left: number | undefined, { words: { check } }: Speech): string {
  if (left === undefined) return check.progress(String(number))
  return left === 0 ? `${check.progress(String(number))}. ${check.progressLast}` : check.progressLeft(String(number), String(left))
}

function Given({ answers, speech }: { readonly answers: Answers; readonly speech: Speech }) {
  const { language, words: { check, shell } } = speech
  const rows = answers.filter(([id]) => id !== 'more').map(([id, code]) => ({
    label: labelOf(id, speech), value: valueOf(id, code, speech), changeHref: addressIn(language, addressOf(without(answers, id))), changeLabel: shell.change,
  }))
  return (
    <Disclosure summary={`${check.given} (${rows.length})`}>
      <SummaryList rows={rows} />
      <a href={`/${language}/check`} className="inline-flex min-h-11 items-center">{check.restart}</a>
    </Disclosure>
  )
}

function labelOf(id: AnswerId, { words: { questions, check } }: Speech): string {
  if (isFact(id)) return questions[id].title
  if (id === 'on') return check.onTitle
  return id === 'to' ? check.toTitle : check.fromTitle
}

function valueOf(id: AnswerId, code: string, speech: Speech): string {
  if (code === unsure) return speech.words.shell.unsure
  if (isFact(id)) return answerIn(id, code, speech)
  const day = plainDate(code)
  return day === undefined ? placeIn(speech.language, code) : dayIn(speech.language, day)
}

/** What the browser's tab says: a result has another title than its questions. */
export function titleOf({ answers, guide }: Screen, { words: { check, codes } }: Speech): string {
  if (guide.type === 'result') return codes.kinds[guide.kind].name
  return guide.type === 'ask' && answers.length > 0 ? `${check.title} (${check.progress(String(answers.length + 1))})` : check.title
}
