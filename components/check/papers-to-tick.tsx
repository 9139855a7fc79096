import type { MaterialAnswer } from '@/lib/policy/index'
import { resultWords } from '@/lib/text/check'
import { materialWords } from '@/lib/text/materials'

import { Cited } from '../policy/cited'
import { CheckField } from '../ui/check-field'
import { Panel } from '../ui/panel'

/** The papers to get ready. A tick lives in the page alone: nothing is sent and nothing is kept. */
export function PapersToTick({ materials }: { readonly materials: readonly MaterialAnswer[] }) {
  if (materials.length === 0) return null
  return (
    <Panel title={resultWords.papers}>
      <p className="text-small text-soft">{resultWords.papersNote}</p>
      <ul className="grid gap-3">
        {materials.map(({ rule, commitment }) => (
          <li key={rule.id} className="grid gap-1">
            <CheckField name={`paper-${rule.material}`} label={materialWords[rule.material].name} hint={materialWords[rule.material].how} />
            <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />
            {commitment === undefined ? null : <p className="text-small">{resultWords.promised}</p>}
            {commitment === undefined ? null : <Cited pack={commitment.pack} cite={commitment.cite} says={`${commitment.says}。${commitment.consequence.says}`} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
