import type { QueueSection, QueueView } from '@/lib/contracts/desk'
import { queueWords } from '@/lib/text/desk'

import { QueueRow } from './queue-row'
import { timeOf } from './when'

const order: readonly QueueSection[] = ['to-review', 'to-check', 'with-citizen', 'decided']

/** The area's cases by who has to act next. The same list, made by the server and by the page that keeps it fresh. */
export function QueueSections({ view: { sections, limit } }: { readonly view: QueueView }) {
  return (
    <div className="grid gap-8">
      {order.map((section) => {
        const rows = sections[section]
        const { title, none } = queueWords.sections[section]
        return (
          <section key={section} aria-labelledby={section} className="grid gap-2">
            <h2 id={section} className="text-heading">{title}（{rows.length}）</h2>
            {rows.length === 0 ? <p className="card px-4 py-3 text-soft">{none}</p> : <ul className="card cells">{rows.map((row) => <QueueRow key={row.id} row={row} />)}</ul>}
            {rows.length >= limit ? <p className="text-small text-soft">{queueWords.full(limit)}</p> : null}
          </section>
        )
      })}
    </div>
  )
}

/** Said aloud only when the number changes; the time beside it is for the eyes. */
export function QueueStatus({ view: { sections, asOf }, note }: { readonly view: QueueView; readonly note?: string | undefined }) {
  const todo = sections['to-review'].length + sections['to-check'].length
  return (
    <div className="flex flex-wrap gap-x-4">
      <p role="status" className="font-medium">{queueWords.todo(todo)}</p>
      <p className="text-soft">{queueWords.asOf(timeOf(Date.parse(asOf)))}{note ? `，${note}` : ''}</p>
    </div>
  )
}

