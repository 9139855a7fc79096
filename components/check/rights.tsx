import type { Decision, Topic } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'

import { Statements } from '../policy/statements'
import { Disclosure } from '../ui/disclosure'

import { unfiledTopics } from './unfiled'

/** What most people trip over; the rest is one tap away. */
const first: readonly Topic[] = ['local-lock', 'both-ways', 'direct-duty', 'institutions', 'destination', 'changes']

/** What holds while the record is in force. */
export function Rights({ decision: { statements } }: { readonly decision: Decision }) {
  const rest = statements.filter(({ topic }) => !first.includes(topic) && !unfiledTopics.includes(topic))
  return (
    <>
      <Statements title={resultWords.rights} lines={statements} topics={first} />
      {rest.length === 0 ? null : <Disclosure summary={resultWords.moreRights(rest.length)}><Statements title={resultWords.rights} lines={rest} /></Disclosure>}
    </>
  )
}
