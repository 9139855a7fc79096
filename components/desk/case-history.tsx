import type { CaseEvent } from '@/lib/contracts/desk'
import { citeText } from '@/lib/text/cites'
import { promiseWords } from '@/lib/text/commitment'
import { askWords, caseWords } from '@/lib/text/desk'
import { eventWords } from '@/lib/text/states'

import { PromiseText } from '../filing/commitment-text'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'
import { Timeline, type TimelineItem } from '../ui/timeline'

import { momentOf } from './when'

/** What happened since the case was handed in, with what was asked, answered and decided. */
export function CaseHistory({ events }: { readonly events: readonly CaseEvent[] }) {
  return <Panel title={caseWords.history}><Timeline items={events.map((event, at) => item(event, at === events.length - 1))} /></Panel>
}

const item = (event: CaseEvent, last: boolean): TimelineItem => ({
  title: eventWords[event.type], day: `${momentOf(event.at)}${event.by === undefined ? '' : ` · ${event.by}`}`, state: last ? 'now' : 'done', children: <Said event={event} />,
})

/** What was asked, answered, signed or decided with it. */
function Said({ event: { items = [], longer, replies = [], reason, article, signed } }: { readonly event: CaseEvent }) {
  const lines = [...items.map(({ says }) => says), ...replies, ...(reason === undefined ? [] : [reason])]
  return (
    <>
      {lines.length === 0 ? null : <ul className="grid list-disc gap-1 ps-6">{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {article === undefined ? null : <p className="text-small text-soft">{article.number} {citeText(article.cite)}：{article.says}</p>}
      {signed === undefined ? null : <Disclosure summary={promiseWords.signed}><PromiseText text={signed} /></Disclosure>}
      {longer ? <p className="text-small text-warn">{askWords.added}</p> : null}
    </>
  )
}
