import type { ReactNode } from 'react'
import { RouteLine } from './route-line'

export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="card grid justify-items-center gap-3 px-5 py-9 text-center">
      <RouteLine className="mb-1 w-44" />
      <p className="text-heading font-semibold">{title}</p>
      {text ? <div className="max-w-md text-soft">{text}</div> : null}
      {action ? <div className="pt-2">{action}</div> : null}
    </div>
  )
}
