import { commitmentOf, type Judgement } from '@/lib/filing/index'
import { commitmentText } from '@/lib/text/commitment'

import { Panel } from '../ui/panel'

/** The whole text in the page, filled by the document that accepts the promise: what one is told, then what one promises. */
export function CommitmentText({ judgement }: { readonly judgement: Judgement }) {
  if (!judgement.ok) return null
  const commitment = commitmentOf(judgement.value.pack, judgement.value.decision.materials)
  if (commitment === undefined) return null
  const { version, told, promises } = commitmentText(commitment, judgement.value)
  return (
    <div className="grid gap-4">
      <Panel title="先告诉您">
        <ul className="grid list-disc gap-2 ps-5">{told.map((line) => <li key={line}>{line}</li>)}</ul>
      </Panel>
      <Panel title="您的承诺">
        <ol className="grid list-decimal gap-2 ps-5">{promises.map((line) => <li key={line}>{line}</li>)}</ol>
      </Panel>
      <p className="text-small text-soft [overflow-wrap:anywhere]">承诺书版本 {version}</p>
    </div>
  )
}
