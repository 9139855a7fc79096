import { formatDay } from '@/lib/base/plain-date'
import type { Decision } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'

import { Panel } from '../ui/panel'

import { Cited } from './cited'
import { endWords } from './windows'

/** What may not be changed for a while, and the first day it may. */
export function Locks({ decision: { locks, gaps } }: { readonly decision: Decision }) {
  if (locks.length === 0) return null
  return (
    <Panel title={resultWords.locks}>
      <ul className="grid gap-4">
        {locks.map(({ rule, until, free }) => (
          <li key={rule.id}>
            <p>{rule.says}</p>
            {free === undefined ? <p className="text-small text-soft">{until.type === 'event' ? resultWords.lockedUntil(endWords(until, gaps)) : endWords(until, gaps)}</p> : <p>{(rule.atMost === true ? resultWords.freeAtLatest : resultWords.free)(formatDay(free))}</p>}
            <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
