import type { ReactNode } from 'react'
import { Icon } from './icon'

type Props = {
  name: ReactNode
  kind?: 'image' | 'document' | undefined
  note?: ReactNode
  href?: string | undefined
  error?: string | undefined
  /** Buttons beside it, such as 删除. */
  end?: ReactNode
}

export function FileList({ children }: { children: ReactNode }) {
  return <ul className="card cells">{children}</ul>
}

export function FileItem({ name, kind = 'document', note, href, error, end }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <Icon name={kind} className="size-[1.6em] text-accent" />
      <div className="min-w-0 grow basis-40">
        {href ? <a href={href} className="inline-flex min-h-11 items-center font-medium">{name}</a> : <p className="font-medium">{name}</p>}
        {note ? <p className="text-small text-soft">{note}</p> : null}
        {error ? <p className="text-small font-medium text-danger">{error}</p> : null}
      </div>
      {end}
    </li>
  )
}
