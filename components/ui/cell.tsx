import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export function CellGroup({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      {title ? <h2 className="text-heading">{title}</h2> : null}
      <ul className="card cells">{children}</ul>
    </section>
  )
}

export type CellProps = {
  title: ReactNode
  value?: ReactNode
  note?: ReactNode
  href?: string | undefined
  icon?: IconName | undefined
  end?: ReactNode
}

function CellBody({ title, value, note, icon, end, leads }: Omit<CellProps, 'href'> & { leads: boolean }) {
  return (
    <>
      {icon ? <Icon name={icon} className="size-[1.6em] text-accent" /> : null}
      <span className="flex min-w-0 grow basis-40 flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{title}</span>
        {value ? <span className="text-soft">{value}</span> : null}
        {end}
        {note ? <span className="w-full text-small text-soft">{note}</span> : null}
      </span>
      {leads ? <Icon name="next" className="size-[1.25em] text-soft" /> : null}
    </>
  )
}

const row = 'flex min-h-15 items-center gap-3 px-4 py-3.5'

export function Cell({ href, ...body }: CellProps) {
  return (
    <li>
      {href ? (
        <Link href={href} prefetch={false} className={`${row} cell-link text-ink no-underline hover:bg-sunken active:bg-sunken`}>
          <CellBody {...body} leads />
        </Link>
      ) : (
        <div className={row}>
          <CellBody {...body} leads={false} />
        </div>
      )}
    </li>
  )
}
