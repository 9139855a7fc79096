import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'
import { Frame, type FrameProps } from './frame'

export type PageProps = FrameProps & {
  /** The h1. Left out where the one question of the page carries it (ChoiceField asTitle). */
  title?: ReactNode
  lead?: ReactNode
  back?: { href: string; label: string } | undefined
  /** Above the title: an ErrorSummary, a Notice, Steps. */
  above?: ReactNode
}

export function Page({ title, lead, back, above, children, ...frame }: PageProps) {
  return (
    <Frame {...frame}>
      {back ? (
        <Link href={back.href} prefetch={false} className="inline-flex min-h-11 items-center gap-1 pe-2">
          <Icon name="back" className="size-[1.15em]" />
          {back.label}
        </Link>
      ) : null}
      <div className="grid gap-6 pt-3">
        {above}
        {title ? (
          <div className="grid gap-2">
            <h1 className="text-title">{title}</h1>
            {lead ? <div className="text-lead text-soft">{lead}</div> : null}
          </div>
        ) : null}
        {children}
      </div>
    </Frame>
  )
}
