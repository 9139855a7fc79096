'use client'

import { useEffect, useMemo } from 'react'

import type { PlainDate } from '@/lib/base/plain-date'
import { withYears, type YearDays } from '@/lib/calendar/index'
import { openAddress } from '@/lib/check/index'
import { shell } from '@/lib/text/shell'

import { CheckScreen, titleOf } from './check-screen'

type Props = { readonly query: string; readonly today: PlainDate; readonly addedYears: readonly YearDays[] }

/** The check in the browser: the same screens, computed here. The focus goes to the new screen as it would on a new page. */
export function CheckApp({ query, today, addedYears }: Props) {
  const calendar = useMemo(() => withYears(addedYears), [addedYears])
  const { screen } = openAddress([...new URLSearchParams(query)], today, calendar)
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
