import type { Outcome } from '@/lib/check/index'
import type { Topic } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'

import { Cited } from '../policy/cited'
import { Panel } from '../ui/panel'

import { RatioBody } from './ratio-view'

/** What the documents say to somebody who goes without filing. */
export const unfiledTopics: readonly Topic[] = ['unfiled', 'late-filing', 'file-first']

export function Unfiled({ outcome: { decision, unfiled } }: { readonly outcome: Outcome }) {
  const lines = unfiled.statements.filter(({ topic }) => unfiledTopics.includes(topic))
  const differs = unfiled.ratio.type !== 'silent' && JSON.stringify(unfiled.ratio.value) !== JSON.stringify(decision.ratio.value)
  if (lines.length === 0 && !differs) return null
  return (
    <Panel title={resultWords.unfiled}>
      {lines.map((line) => (
        <div key={line.id}>
          <p>{line.says}</p>
          <Cited pack={line.pack} cite={line.cite} says={line.says} />
        </div>
      ))}
      {differs ? <RatioBody ratio={unfiled.ratio} readings={unfiled.readings} /> : null}
    </Panel>
  )
}
