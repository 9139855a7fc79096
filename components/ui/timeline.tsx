import type { ReactNode } from 'react'
import { Icon } from './icon'

export type TimelineItem = {
  title: ReactNode
  day?: ReactNode
  text?: ReactNode
  /** `open`: no day is set for its end yet. */
  state: 'done' | 'now' | 'next' | 'open'
  children?: ReactNode
}

const says: Record<TimelineItem['state'], string> = { done: '已完成', now: '现在', next: '接下来', open: '日期未定' }

/** A route from stop to stop. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ title, day, text, state, children }, at) => (
        <li key={at} className={`stop stop-${state}`}>
          <span className="stop-dot">{state === 'done' ? <Icon name="check" className="size-[1em]" /> : null}</span>
          <div className="grid gap-1 pb-7">
            <p className="flex flex-wrap items-baseline gap-x-2.5 font-semibold">
              {title}
              <span className={state === 'now' ? 'stop-tag' : 'sr-only'}>{says[state]}</span>
            </p>
            {day ? <p className="text-small text-soft">{day}</p> : null}
            {text ? <div className="flow">{text}</div> : null}
            {children}
          </div>
        </li>
      ))}
    </ol>
  )
}
