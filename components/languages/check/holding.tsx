import type { Decision, WindowId } from '@/lib/policy/index'
import { dayIn, type Speech } from '@/lib/text/languages/index'
import { rightTopics } from '@/lib/text/languages/words'
import { materialWords } from '@/lib/text/materials'

import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'

import { Basis, ChineseLines } from '../basis'
import { Zh } from '../zh'

import { End } from './parts'

type Props = { readonly decision: Decision; readonly speech: Speech }

/** The papers to get ready: in Chinese too, as the counter calls them. */
export function Papers({ decision: { materials }, speech }: Props) {
  if (materials.length === 0) return null
  const { result, codes } = speech.words
  return (
    <Panel title={result.papers}>
      <ul className="grid gap-3">
        {materials.map(({ rule, commitment }) => (
          <li key={rule.id}>
            <p className="font-medium">{codes.materials[rule.material]} <Zh>{materialWords[rule.material].name}</Zh></p>
            <Basis speech={speech} pack={rule.pack} cite={rule.cite} says={rule.says} />
            {commitment === undefined ? null : <><p className="text-small">{result.promised}</p><Basis speech={speech} pack={commitment.pack} cite={commitment.cite} says={`${commitment.says}。${commitment.consequence.says}`} /></>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const order: readonly WindowId[] = ['file-by', 'opens-by', 'effective-from', 'proof-by', 'lock-until', 'valid-until', 'claim-by', 'account-window']

/** From when until when, in the order of time, each with the article that says so. */
export function Windows({ decision: { windows, gaps, readings }, speech }: Props) {
  if (windows.length === 0) return null
  const sorted = [...windows].sort((a, b) => order.indexOf(a.window) - order.indexOf(b.window))
  return (
    <Panel title={speech.words.result.windows}>
      <dl className="grid gap-3">
        {sorted.map(({ rule, window, ends, pack, cite, says, reading }) => (
          <div key={rule}>
            <dt className="font-semibold">{speech.words.codes.windows[window]}</dt>
            <dd><End ends={ends} gaps={gaps} speech={speech} /></dd>
            <dd><Basis speech={speech} pack={pack} cite={cite} says={says} reading={readings.find(({ id }) => id === reading)?.why} /></dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** What may not be changed for a while, and the first day it may. */
export function Locks({ decision: { locks, gaps }, speech }: Props) {
  if (locks.length === 0) return null
  const { result, codes } = speech.words
  return (
    <Panel title={result.locks}>
      <ul className="grid gap-4">
        {locks.map(({ rule, until, free }) => (
          <li key={rule.id}>
            <p className="font-medium">{codes.locks[rule.what]}</p>
            <p>{free === undefined ? <>{result.until} <End ends={until} gaps={gaps} speech={speech} /></> : (rule.atMost === true ? result.freeAtLatest : result.free)(dayIn(speech.language, free))}</p>
            <Basis speech={speech} pack={rule.pack} cite={rule.cite} says={rule.says} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Told to somebody who goes without filing, and not among the rights. */
export const unfiledTopics: readonly string[] = ['unfiled', 'late-filing', 'file-first']

/** What holds while the record is in force: what most people trip over, each under a heading of its own. */
export function Rights({ decision: { statements }, speech }: Props) {
  const { codes, result } = speech.words
  const topics = rightTopics.filter((topic) => !unfiledTopics.includes(topic) && statements.some((line) => line.topic === topic))
  if (topics.length === 0) return null
  return (
    <Panel title={result.rights}>
      {topics.map((topic) => <Disclosure key={topic} summary={codes.topics[topic]}><ChineseLines speech={speech} lines={statements.filter((line) => line.topic === topic)} /></Disclosure>)}
    </Panel>
  )
}

/** How a bill that was paid first is claimed. */
export function Claims({ decision: { claims, gaps }, speech }: Props) {
  if (claims.length === 0) return null
  return (
    <Panel title={speech.words.result.claims}>
      {claims.map(({ rule, within }) => (
        <div key={rule.id}>
          <p lang="zh-Hans">{rule.says}{rule.papers === undefined ? null : `：${rule.papers.join('、')}`}</p>
          {within === undefined ? null : <p className="text-small text-soft">{speech.words.result.within} <End ends={within} gaps={gaps} speech={speech} /></p>}
          <Basis speech={speech} pack={rule.pack} cite={rule.cite} />
        </div>
      ))}
    </Panel>
  )
}
