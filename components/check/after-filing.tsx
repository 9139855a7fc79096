import { formatDay } from '@/lib/base/plain-date'
import type { Decision } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'

import { Cited } from '../policy/cited'
import { endWords } from '../policy/windows'
import { Panel } from '../ui/panel'

/** What may not be changed for a while, and the first day it may. */
export function Locks({ decision: { locks, gaps } }: { readonly decision: Decision }) {
  if (locks.length === 0) return null
  return (
    <Panel title={resultWords.locks}>
      <ul className="grid gap-4">
        {locks.map(({ rule, until, free }) => (
          <li key={rule.id}>
            <p>{rule.says}</p>
            {free === undefined ? <p className="text-small text-soft">{endWords(until, gaps)}</p> : <p>{(rule.atMost === true ? resultWords.freeAtLatest : resultWords.free)(formatDay(free))}</p>}
            <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** How a bill that was paid first is claimed. */
export function Claims({ decision: { claims, gaps } }: { readonly decision: Decision }) {
  if (claims.length === 0) return null
  return (
    <Panel title={resultWords.claims}>
      <ul className="grid gap-4">
        {claims.map(({ rule, within }) => (
          <li key={rule.id}>
            <p>{rule.says}</p>
            {rule.papers === undefined ? null : <p className="text-small">{resultWords.papersOfClaim}{rule.papers.join('、')}</p>}
            {within === undefined ? null : <p className="text-small text-soft">{resultWords.within}{endWords(within, gaps)}</p>}
            <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
