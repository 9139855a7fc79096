import { commitmentText } from '@/lib/text/commitment'

import { Panel } from '../ui/panel'

/** The whole text in the page: what one is told, then what one promises. */
export function CommitmentText() {
  return (
    <div className="grid gap-4">
      <Panel title="先告诉您">
        <ul className="grid list-disc gap-2 ps-5">{commitmentText.told.map((line) => <li key={line}>{line}</li>)}</ul>
      </Panel>
      <Panel title="您的承诺">
        <ol className="grid list-decimal gap-2 ps-5">{commitmentText.promises.map((line) => <li key={line}>{line}</li>)}</ol>
      </Panel>
      <p className="text-small text-soft">承诺书版本 {commitmentText.version}</p>
    </div>
  )
}
