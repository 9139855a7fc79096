import { commitmentOf, type Judgement } from '@/lib/filing/index'
import { commitmentText, promiseWords, type CommitmentText as CommitmentTold } from '@/lib/text/commitment'

import { Panel } from '../ui/panel'

/** The text as this case would sign it today, filled by the document that accepts the promise. */
export function CommitmentText({ judgement }: { readonly judgement: Judgement }) {
  if (!judgement.ok) return null
  const commitment = commitmentOf(judgement.value.pack, judgement.value.decision.materials)
  return commitment === undefined ? null : <PromiseText text={commitmentText(commitment, judgement.value)} />
}

/** The whole text in the page: what one is told, then what one promises. */
export function PromiseText({ text: { version, told, promises } }: { readonly text: CommitmentTold }) {
  return (
    <div className="grid gap-4">
      <Panel title={promiseWords.told}>
        <ul className="grid list-disc gap-2 ps-5">{told.map((line) => <li key={line}>{line}</li>)}</ul>
      </Panel>
      <Panel title={promiseWords.promises}>
        <ol className="grid list-decimal gap-2 ps-5">{promises.map((line) => <li key={line}>{line}</li>)}</ol>
      </Panel>
      <p className="text-small text-soft [overflow-wrap:anywhere]">{promiseWords.version} {version}</p>
    </div>
  )
}
