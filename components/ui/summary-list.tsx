import Link from 'next/link'
import type { ReactNode } from 'react'
import { words } from './words'

export type SummaryRow = { label: string; value: ReactNode; changeHref?: string | undefined; changeLabel?: string | undefined }

/** What was answered, each with a way to change it. The link's name carries the label, for those who hear links alone. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="card cells">
      {rows.map(({ label, value, changeHref, changeLabel = words.change }) => (
        <div key={label} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-3">
          <dt className="text-small text-soft">{label}</dt>
          <dd className="col-start-1">{value}</dd>
          {changeHref ? (
            <dd className="col-start-2 row-span-2 row-start-1">
              <Link href={changeHref} prefetch={false} className="inline-flex min-h-11 min-w-11 items-center justify-end">
                {changeLabel}
                <span className="sr-only">{label}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
