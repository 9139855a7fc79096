'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** After an act further down the page the button that was pressed is gone and the answer stands here: the person is led to it. */
export function LedHere({ state, children }: { readonly state: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef(state)
  useEffect(() => {
    if (shown.current === state) return
    shown.current = state
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [state])
  return <div ref={box} tabIndex={-1} className="outline-none">{children}</div>
}
