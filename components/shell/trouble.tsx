import type { ReactNode } from 'react'
import { Frame } from './frame'
import { BrokenRoute } from '../ui/route-line'

type Props = { title: string; text: string; note?: ReactNode; children: ReactNode }

/** A page that says what happened, what is safe, and what to do. */
export function Trouble({ title, text, note, children }: Props) {
  return (
    <Frame>
      <div className="grid gap-4 pt-8">
        <BrokenRoute className="w-44" />
        <h1 className="text-title">{title}</h1>
        <p className="text-lead text-soft">{text}</p>
        {note ? <div className="flow text-soft">{note}</div> : null}
        <div className="flex flex-wrap gap-3 pt-2">{children}</div>
      </div>
    </Frame>
  )
}
