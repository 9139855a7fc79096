'use client'

import { useEffect } from 'react'

import type { PlainDate } from '@/lib/base/plain-date'
import { openAddress } from '@/lib/check/index'
import { shell } from '@/lib/text/shell'

import { CheckScreen, titleOf } from './check-screen'

/** The check in the browser: the same screens, computed here. The focus goes to the new screen as it would on a new page. */
export function CheckApp({ query, today }: { readonly query: string; readonly today: PlainDate }) {
  const { screen } = openAddress([...new URLSearchParams(query)], today)
  const title = `${titleOf(screen)} · ${shell.name}`
  const faulty = screen.fault !== undefined
  useEffect(() => {
    document.title = title
    window.scrollTo(0, 0)
    if (!faulty) document.getElementById('main')?.focus()
  }, [query, title, faulty])
  return <CheckScreen screen={screen} />
}

/** Where a form or a link leads: the address written with codes, or as it is where something is wrong with it. */
export function destination(query: string, today: PlainDate): string {
  const { rewrite } = openAddress([...new URLSearchParams(query)], today)
  return rewrite ?? (query === '' ? '/check' : `/check?${query}`)
}
