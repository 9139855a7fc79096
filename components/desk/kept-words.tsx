import type { DeskTyped } from '@/lib/contracts/desk'
import { decideWords } from '@/lib/text/desk'

import { Panel } from '../ui/panel'

/** What was typed into a form that is no longer there, because somebody else was quicker: to read and to copy. */
export function KeptWords({ typed: { reason, says, whys } }: { readonly typed: DeskTyped }) {
  const lines = [reason, ...says, ...Object.values(whys)].filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <Panel title={decideWords.kept}>
      <ul className="grid list-disc gap-1 ps-6">{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>
    </Panel>
  )
}
