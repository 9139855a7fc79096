'use client'

import { useEffect, useRef } from 'react'

import { pageOf, type Route } from '@/lib/client/hospitals/route'
import { shell } from '@/lib/text/shell'

/** How far each page was scrolled when it was left by a link. */
const left = new Map<string, number>()
export const leave = (route: Route): void => { left.set(pageOf(route), window.scrollY) }

/**
 * What the browser does for a new page: its title, the top, the focus on what is new. Back at a list one is where one was,
 * with the focus on the hospital that was looked at.
 */
export function useArrival(route: Route): void {
  const page = pageOf(route)
  const before = useRef(page)
  useEffect(() => {
    const title = document.querySelector('h1')?.textContent
    if (title) document.title = `${title} · ${shell.name}`
  })
  useEffect(() => {
    const from = before.current
    before.current = page
    if (from === page) return
    const scroll = left.get(page)
    left.delete(page)
    const link = scroll === undefined ? null : document.querySelector<HTMLElement>(`a[href="/hospitals/${from}"]`)
    const focus = link ?? document.getElementById('main')
    focus?.focus({ preventScroll: true })
    window.scrollTo(0, link === null ? 0 : (scroll ?? 0))
  }, [page])
}
