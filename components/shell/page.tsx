import type { ReactNode } from 'react'
import { Frame, type FrameProps } from './frame'

export type PageProps = FrameProps & {
  /** The h1. Left out where the one question of the page carries it (ChoiceField asTitle). */
  title?: ReactNode
  lead?: ReactNode
  /** Above the title: an ErrorSummary, a Notice, Steps. */
  above?: ReactNode
}

export function Page({ title, lead, above, children, ...frame }: PageProps) {
  return (
    <Frame {...frame}>
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
