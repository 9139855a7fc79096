'use client'

import { Children, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { oneByOneWords as words } from '@/lib/text/looks'
import { Button } from '../ui/button'
import { useElder } from './use-looks'

type Props = {
  /** The ids of the questions, in the order of the children. */
  readonly ids: readonly string[]
  /** What was wrong with the last sending: the first such question is shown. */
  readonly faults: readonly { readonly field: string }[]
  /** The button that sends the whole page. */
  readonly send: ReactNode
  readonly children: ReactNode
}

/**
 * In 关怀版 the questions of a page come one at a time. All of them stay in the form, so that nothing typed is lost and one sending sends
 * them all. As it is written, and without scripts, the page shows all of them.
 */
export function OneByOne({ ids, faults, send, children }: Props) {
  const alone = useElder() && ids.length > 1
  const [now, show] = useQuestion(ids, faults)
  const last = ids.length - 1
  const turn = (to: number) => {
    flushSync(() => { show(to) })
    document.getElementById(ids[to] ?? '')?.focus()
  }
  return (
    <div className="grid gap-6" onKeyDown={(event) => { if (alone && now < last && isAnswered(event)) turn(now + 1) }}>
      {alone ? <p role="status" className="text-soft">{words.question(now + 1, ids.length)}</p> : null}
      {Children.toArray(children).map((child, at) => <div key={ids[at] ?? at} hidden={alone && at !== now}>{child}</div>)}
      <div className="flex flex-wrap gap-3">
        {alone && now < last ? <Button type="button" onClick={() => { turn(now + 1) }}>{words.next}</Button> : null}
        <div hidden={alone && now < last} className="grow">{send}</div>
        {alone && now > 0 ? <Button type="button" kind="plain" onClick={() => { turn(now - 1) }}>{words.before}</Button> : null}
      </div>
    </div>
  )
}

/** Enter in a line leads to the next question, not to the sending of half a page. */
function isAnswered(event: KeyboardEvent): boolean {
  const typed = event.target instanceof HTMLInputElement && event.target.type !== 'radio' && event.target.type !== 'checkbox'
  if (event.key !== 'Enter' || event.defaultPrevented || !typed) return false
  event.preventDefault()
  return true
}

/** The question shown: the first with a fault, the one that a link leads to, else the one that was turned to. */
function useQuestion(ids: readonly string[], faults: Props['faults']): readonly [number, (at: number) => void] {
  const [now, show] = useState(0)
  const [seen, see] = useState(faults)
  const key = ids.join(' ')
  if (seen !== faults) {
    see(faults)
    const first = ids.findIndex((id) => faults.some(({ field }) => field === id))
    if (first >= 0) show(first)
  }
  useEffect(() => followLinks(key.split(' '), show), [key])
  return [now, show]
}

/** A link to a question shows it before the browser goes there; so does the address that the page was opened with. */
function followLinks(ids: readonly string[], show: (at: number) => void): () => void {
  const lead = (hash: string) => {
    const at = ids.findIndex((id) => hash === `#${id}` || hash.startsWith(`#${id}-`))
    if (at >= 0) show(at)
  }
  const follow = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    if (link !== null) flushSync(() => { lead(link.getAttribute('href') ?? '') })
  }
  lead(location.hash)
  document.addEventListener('click', follow, true)
  return () => { document.removeEventListener('click', follow, true) }
}
