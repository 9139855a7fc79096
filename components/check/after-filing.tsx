import type { Decision } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'

import { Cited } from '../policy/cited'
import { endWords } from '../policy/windows'
import { Panel } from '../ui/panel'

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
