import Link from 'next/link'

import { formatDay } from '@/lib/base/plain-date'
import { addressOf, withAnswer, type Answers, type Outcome, type Screen } from '@/lib/check/index'
import { packById, type Decision } from '@/lib/policy/index'
import { onward } from '@/lib/filing/index'
import { resultWords, statusWords } from '@/lib/text/check'
import { notFiledWords } from '@/lib/text/filing'
import { kindWords } from '@/lib/text/kinds'
import { questionWords } from '@/lib/text/questions'

import { Locks } from '../policy/locks'
import { Reasons } from '../policy/reasons'
import { Statements } from '../policy/statements'
import { Windows } from '../policy/windows'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { Call } from './call'
import { Claims } from './after-filing'
import { OtherDay } from './other-day'
import { PapersToTick } from './papers-to-tick'
import { RatioView } from './ratio-view'
import { Rights } from './rights'
import { Unfiled } from './unfiled'

type Props = { readonly outcome: Outcome; readonly screen: Screen }

/** The whole answer: may I, with what, from when until when, what if not, at which ratio, whom to ask, and on to the filing. */
export function Result({ outcome, screen: { answers, today } }: Props) {
  const { decision, kind, covered } = outcome
  const allowed = decision.status !== 'no'
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <h1 className="text-title">{kindWords[kind].name}</h1>
        <p className="text-lead">{kindWords[kind].forWhom}</p>
      </div>
      <Verdict decision={decision} covered={covered} />
      {allowed ? <ToFile outcome={outcome} answers={answers} today={today} /> : null}
      <Statements title={resultWords.notices} lines={decision.notices} />
      {allowed ? <WhenAndWhat decision={decision} today={today} /> : null}
      <OtherDay outcome={outcome} />
      <Unfiled outcome={outcome} />
      {allowed ? <RatioView ratio={decision.ratio} readings={decision.readings} more={moreOf(outcome, answers)} /> : null}
      {allowed ? <Rights decision={decision} /> : null}
      <Claims decision={decision} />
      <Gaps decision={decision} />
      <Call />
      <div><LinkButton href={addressOf(answers.filter(([id]) => id === 'from' || id === 'to'))} kind="plain">{resultWords.again}</LinkButton></div>
      <Documents outcome={outcome} />
    </div>
  )
}

function moreOf({ more }: Outcome, answers: Answers) {
  return more === 0 ? undefined : { count: more, href: addressOf(withAnswer(answers, 'more', 'ratio')) }
}

function Verdict({ decision, covered }: { readonly decision: Decision; readonly covered: boolean }) {
  if (!covered) return <Notice kind="warn" title={resultWords.notCovered.title}>{resultWords.notCovered.text}</Notice>
  switch (decision.status) {
    case 'no':
      return <Reasons title={`${statusWords.no}。${resultWords.noLead}`} steps={decision.reasons} />
    case 'undecided':
      return <Notice kind="info" title={statusWords.undecided}><p>{resultWords.undecidedLead}</p><p>{decision.open.map((fact) => questionWords[fact].title).join('')}</p></Notice>
    default:
      return <Notice kind="ok" title={statusWords[decision.status]}>{decision.grounds.filter(({ verdict }) => verdict === true).map(({ rule }) => rule.says).join('；')}</Notice>
  }
}

function WhenAndWhat({ decision, today }: { readonly decision: Decision; readonly today: Screen['today'] }) {
  const { windows, readings, gaps } = decision
  return (
    <>
      <PapersToTick materials={decision.materials} />
      {windows.length === 0 ? null : (
        <Panel title={resultWords.timeline}>
          <Windows windows={windows} readings={readings} gaps={gaps} today={today} standing={{ filedOn: undefined, inForce: false }} />
        </Panel>
      )}
      <Locks decision={decision} />
    </>
  )
}

/** Only codes and days go along in the address; what they make of a person is asked after signing in. */
function ToFile({ outcome: { kind, facts }, answers, today }: { readonly outcome: Outcome; readonly answers: Answers; readonly today: Screen['today'] }) {
  const on = onward({ kind, facts, ...Object.fromEntries(answers) }, today)
  if (on.type === 'deemed') return <Notice kind="ok" title={notFiledWords.deemed.title}>{notFiledWords.deemed.text}</Notice>
  if (on.type !== 'file') return <Notice kind="info">{resultWords.fileElsewhere}</Notice>
  return (
    <div className="grid gap-1">
      <div><LinkButton href={on.href}>{resultWords.file}</LinkButton></div>
      <p className="text-small text-soft">{resultWords.fileNote}</p>
    </div>
  )
}

function Gaps({ decision: { gaps } }: { readonly decision: Decision }) {
  return <Statements title={resultWords.gaps} lines={gaps.map((gap) => ({ ...gap, topic: 'gap' }))} />
}

function Documents({ outcome: { layered, on } }: { readonly outcome: Outcome }) {
  return (
    <Panel title={`${resultWords.documents}（${formatDay(on)}）`}>
      <ul className="grid gap-1">
        {layered.packs.map(({ id }) => (
          <li key={id}><Link href={`/policy/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">{packById(id)?.document.title} · {packById(id)?.document.number}</Link></li>
        ))}
      </ul>
    </Panel>
  )
}
