import { addressOf, answerOf, withAnswer, type Answers, type Outcome, type Screen } from '@/lib/check/index'
import { estimateAddress } from '@/lib/estimate/index'
import { onward } from '@/lib/filing/index'
import type { Decision } from '@/lib/policy/index'
import { kindWords } from '@/lib/text/kinds'
import { dayIn, type Speech } from '@/lib/text/languages/index'

import { LinkButton } from '../../ui/link-button'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'

import { Basis, ChineseLines } from '../basis'
import { addressIn } from '../switch'
import { Zh } from '../zh'

import { Claims, Locks, Papers, Rights, unfiledTopics, Windows } from './holding'
import { Call, Documents, Ratio } from './parts'

type Props = { readonly outcome: Outcome; readonly screen: Screen; readonly speech: Speech }
type Told = { readonly outcome: Outcome; readonly speech: Speech }

/** The whole answer, in the order of the Chinese page: may I, on to the filing, with what, from when until when, what if not, at which ratio. */
export function Result({ outcome, screen, speech }: Props) {
  const { decision, layered, on } = outcome
  const { result } = speech.words
  const allowed = decision.status !== 'no'
  return (
    <div className="grid gap-5">
      <Verdict outcome={outcome} speech={speech} />
      {allowed ? <ToFile outcome={outcome} screen={screen} speech={speech} /> : null}
      <Lines title={result.notices} lines={decision.notices} speech={speech} />
      {allowed ? <><Papers decision={decision} speech={speech} /><Windows decision={decision} speech={speech} /><Locks decision={decision} speech={speech} /></> : null}
      <OtherDay outcome={outcome} speech={speech} />
      <Unfiled outcome={outcome} speech={speech} />
      {allowed ? <RatioPanel outcome={outcome} answers={screen.answers} speech={speech} /> : null}
      {allowed ? <Rights decision={decision} speech={speech} /> : null}
      <Claims decision={decision} speech={speech} />
      <Lines title={result.gaps} lines={decision.gaps} speech={speech} />
      <Call speech={speech} />
      <div><LinkButton kind="plain" href={addressIn(speech.language, estimateAddress(outcome.facts, { from: answerOf(screen.answers, 'from') }))}>{result.toEstimate}</LinkButton></div>
      <Documents layered={layered} on={on} speech={speech} />
    </div>
  )
}

function Verdict({ outcome: { decision, kind, covered }, speech }: Told) {
  const { result, codes } = speech.words
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-title">{codes.kinds[kind].name} <Zh>{kindWords[kind].name}</Zh></h1>
        <p className="text-lead">{codes.kinds[kind].forWhom}</p>
      </div>
      {covered ? <Status decision={decision} speech={speech} /> : <Notice kind="warn" title={result.notCovered}>{result.notCoveredText}</Notice>}
    </>
  )
}

function Status({ decision, speech }: { readonly decision: Decision; readonly speech: Speech }) {
  const { result, questions, shell } = speech.words
  switch (decision.status) {
    case 'no':
      return (
        <Notice kind="warn" title={result.status.no}>
          <p>{result.noLead}</p>
          <ChineseLines speech={speech} lines={decision.reasons.map((step) => ({ ...step, id: step.rule }))} />
        </Notice>
      )
    case 'undecided':
      return <Notice kind="info" title={result.status.undecided}><p>{result.undecidedLead}</p><ul className="list-disc ps-5">{decision.open.map((fact) => <li key={fact}>{questions[fact].title}</li>)}</ul></Notice>
    default: {
      const held = decision.grounds.filter(({ verdict }) => verdict === true)
      return (
        <Notice kind="ok" title={result.status[decision.status]}>
          {held.map(({ rule }) => <div key={rule.id}><p>{shell.chineseText} <Zh>{rule.says}</Zh></p><Basis speech={speech} pack={rule.pack} cite={rule.cite} /></div>)}
        </Notice>
      )
    }
  }
}

/** Only codes and days go along in the address; the filing itself is in Chinese. */
function ToFile({ outcome: { kind, facts }, screen: { answers, today }, speech: { words: { result } } }: Props) {
  const on = onward({ kind, facts, ...Object.fromEntries(answers) }, today)
  if (on.type === 'deemed') return <Notice kind="ok" title={result.deemed}>{result.deemedText}</Notice>
  if (on.type !== 'file') return <Notice kind="info">{result.fileElsewhere}</Notice>
  return <div className="grid gap-1"><div><LinkButton href={on.href}>{result.file}</LinkButton></div><p className="text-small text-soft">{result.fileNote}</p></div>
}

function OtherDay({ outcome: { on, other }, speech }: Told) {
  if (other === undefined) return null
  const { language, words: { result } } = speech
  return (
    <Panel title={result.otherDay}>
      <p>{result.otherDayLead(dayIn(language, on), dayIn(language, other.on))}</p>
      <p className="font-semibold">{result.status[other.decision.status]}</p>
      <Ratio ratio={other.decision.ratio} speech={speech} />
    </Panel>
  )
}

function Unfiled({ outcome: { decision, unfiled }, speech }: Told) {
  const lines = unfiled.statements.filter(({ topic }) => unfiledTopics.includes(topic))
  const differs = unfiled.ratio.type !== 'silent' && JSON.stringify(unfiled.ratio.value) !== JSON.stringify(decision.ratio.value)
  if (lines.length === 0 && !differs) return null
  return <Panel title={speech.words.result.unfiled}>{differs ? <Ratio ratio={unfiled.ratio} speech={speech} /> : null}<ChineseLines speech={speech} lines={lines} /></Panel>
}

function RatioPanel({ outcome: { decision, more }, answers, speech }: Told & { readonly answers: Answers }) {
  const { result } = speech.words
  return (
    <Panel title={result.ratio}>
      <Ratio ratio={decision.ratio} speech={speech} />
      {more === 0 ? null : <a href={addressIn(speech.language, addressOf(withAnswer(answers, 'more', 'ratio')))} className="inline-flex min-h-11 items-center">{result.ratioMore(String(more))}</a>}
      <Notice kind="warn">{result.ratioWarning}</Notice>
    </Panel>
  )
}

function Lines({ title, lines, speech }: { readonly title: string; readonly lines: Parameters<typeof ChineseLines>[0]['lines']; readonly speech: Speech }) {
  return lines.length === 0 ? null : <Panel title={title}><ChineseLines speech={speech} lines={lines} /></Panel>
}
