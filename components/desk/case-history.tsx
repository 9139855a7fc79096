import type { CaseEvent } from '@/lib/contracts/desk'
import { citeText } from '@/lib/text/cites'
import { askWords, caseWords } from '@/lib/text/desk'
import { eventWords } from '@/lib/text/states'

import { Panel } from '../ui/panel'
import { Timeline, type TimelineItem } from '../ui/timeline'

import { momentOf } from './when'

/** What happened since the case was handed in, with what was asked, answered and decided. */
export function CaseHistory({ events }: { readonly events: readonly CaseEvent[] }) {
  return <Panel title={caseWords.history}><Timeline items={events.map((event, at) => item(event, at === events.length - 1))} /></Panel>
}

function item({ type, at, by, items, longer, replies, reason, article }: CaseEvent, last: boolean): TimelineItem {
  const lines = [...(items?.map(({ says }) => says) ?? []), ...(replies ?? []), ...(reason === undefined ? [] : [reason])]
  return {
    title: eventWords[type], day: `${momentOf(at)}${by === undefined ? '' : ` · ${by}`}`, state: last ? 'now' : 'done',
    children: (
      <>
        {lines.length === 0 ? null : <ul className="grid list-disc gap-1 ps-6">{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
        {article === undefined ? null : <p className="text-small text-soft">{article.number} {citeText(article.cite)}：{article.says}</p>}
        {longer ? <p className="text-small text-warn">{askWords.added}</p> : null}
      </>
    ),
  }
}
