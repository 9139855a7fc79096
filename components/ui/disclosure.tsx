import type { ReactNode } from 'react'
import { Icon } from './icon'

export function Disclosure({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean | undefined }) {
  return (
    <details className="disclosure min-w-0" open={open}>
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 py-1.5 text-accent">
        <Icon name="next" className="turn size-[1.15em]" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="flow ms-2 border-s-2 border-line ps-4 pb-1">{children}</div>
    </details>
  )
}
