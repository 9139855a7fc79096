'use client'

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** A fold by the words on it, and on those around it. */
function nameOf(fold: Element): string {
  const around = fold.parentElement?.closest('details')
  return `${around === null || around === undefined ? '' : `${nameOf(around)} / `}${fold.querySelector('summary')?.textContent ?? ''}`
}

/** What was unfolded in the server's answer is unfolded in ours, which takes its place once. */
export function useKeptOpen(ours: boolean): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null)
  const unfolded = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const { current } = room
    const look = () => { unfolded.current = new Set([...current?.querySelectorAll('details[open]') ?? []].map(nameOf)) }
    look()
    current?.addEventListener('toggle', look, true)
    return () => { current?.removeEventListener('toggle', look, true) }
  }, [])
  useLayoutEffect(() => {
    if (!ours) return
    for (const fold of room.current?.querySelectorAll('details') ?? []) if (unfolded.current.has(nameOf(fold))) fold.open = true
  }, [ours])
  return room
}
