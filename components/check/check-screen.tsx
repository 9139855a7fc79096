import Link from 'next/link'

import { addressOf, isFact, placeOf, unsure, without, type AnswerId, type Answers, type Screen } from '@/lib/check/index'
import { formatDay, plainDate } from '@/lib/base/plain-date'
import { checkFaultWords, checkWords } from '@/lib/text/check'
import { answerLabel, questionWords, unsureWords } from '@/lib/text/questions'

import { Frame } from '../shell/frame'
import { Disclosure } from '../ui/disclosure'
import { ErrorSummary } from '../ui/error-summary'
import { SummaryList } from '../ui/summary-list'

import { Dead } from './dead-ends'
import { backOf, Question } from './question'
import { Result } from './result'

/** One screen of the check with its frame: only the first is a top page, the others have no bar that could lie over what is read. It is the same from the server and in the browser: everything it shows follows from the address. */
export function CheckScreen({ screen }: { readonly screen: Screen }) {
  const { answers, guide } = screen
  const before = backOf(answers)
  const back = before === undefined ? { href: '/', label: checkWords.leave } : { href: before, label: checkWords.back }
  return (
    <Frame tabs={answers.length === 0 ? '办事' : undefined} back={back} translated={addressOf(answers)}>
      <div className="grid gap-6 pt-3">
        <FaultSummary screen={screen} />
        {guide.type === 'ask' ? <p className="text-small text-soft">{checkWords.progress(answers.length + 1, guide.left)}</p> : null}
        <Body screen={screen} />
        {answers.length === 0 ? <p className="text-soft">{checkWords.lead}</p> : <Given answers={answers} />}
      </div>
    </Frame>
  )
}

function Body({ screen }: { readonly screen: Screen }) {
  const { guide } = screen
  if (guide.type === 'ask') return <Question ask={guide} screen={screen} />
  if (guide.type === 'result') return <Result outcome={guide} screen={screen} />
  return <Dead end={guide} answers={screen.answers} />
}

function FaultSummary({ screen: { fault } }: { readonly screen: Screen }) {
  if (fault === undefined) return null
  return <ErrorSummary errors={[{ href: `#${fieldOf(fault.id)}`, message: checkFaultWords[fault.code] }]} />
}

/** Typed answers travel as words, so their field bears that name; choices and places bear their own. */
function fieldOf(id: AnswerId): string {
  const typed = id === 'on' || /(?:Day|Until|On|Months|Year)$|^age$/u.test(id)
  return typed ? `${id}-text` : id
}

function Given({ answers }: { readonly answers: Answers }) {
  const rows = answers.filter(([id]) => id !== 'more').map(([id, code]) => ({ label: labelOf(id), value: valueOf(id, code), changeHref: addressOf(without(answers, id)) }))
  return (
    <Disclosure summary={`${checkWords.given}（${rows.length}）`}>
      <SummaryList rows={rows} />
      <Link href="/check" prefetch={false} className="inline-flex min-h-11 items-center">{checkWords.backToStart}</Link>
    </Disclosure>
  )
}

function labelOf(id: AnswerId): string {
  if (isFact(id)) return questionWords[id].title
  return id === 'more' ? '' : checkWords[id].label
}

function valueOf(id: AnswerId, code: string): string {
  if (code === unsure) return unsureWords
  const day = plainDate(code)
  if (day !== undefined) return formatDay(day)
  if (isFact(id)) return answerLabel(id, code)
  return placeOf(code)
}

/** What the browser's tab says. */
export function titleOf({ guide, answers }: Screen): string {
  const given = answers.filter(([id]) => id !== 'more').length
  return guide.type === 'ask' && given > 0 ? `${checkWords.title}（${checkWords.progress(given + 1, undefined)}）` : checkWords.title
}
