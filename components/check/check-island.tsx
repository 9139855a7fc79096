'use client'

import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useState, useSyncExternalStore } from 'react'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import type { YearDays } from '@/lib/calendar/index'
import { loadPlaces } from '@/lib/client/check/places'
import { goTo, onAddress, queryNow } from '@/lib/client/device/address'
import { onceSettled } from '@/lib/client/device/settled'

import type * as CheckAppModule from './check-app'

type App = typeof CheckAppModule
type Props = {
  /** The query that the server answered with `children`. */
  readonly rendered: string
  readonly renderedOn: PlainDate
  /** How far the server's clock is from the real one, in milliseconds. */
  readonly clockOffset: number
  /** The papers of years that came after the application: they come with the page and are kept with it. */
  readonly addedYears: readonly YearDays[]
  readonly children: ReactNode
}

/**
 * Takes over once the engine and the documents have arrived, which come after the page itself: from then on forms and links are
 * answered here, without network.
 * Until then, and without scripts, they go to the server as plain forms and links.
 */
export function CheckIsland({ rendered, renderedOn, clockOffset, addedYears, children }: Props) {
  const app = useApp()
  const query = useSyncExternalStore(onAddress, queryNow, () => rendered)
  const today = useSyncExternalStore(onAddress, () => shanghaiDay(Date.now() + clockOffset), () => renderedOn)
  const onSubmit = (event: SyntheticEvent<HTMLDivElement>) => {
    const search = searchOfForm(event)
    if (!app || search === undefined) return
    event.preventDefault()
    goTo(app.destination(search, today))
  }
  const onClickCapture = (event: MouseEvent<HTMLDivElement>) => {
    const search = searchOfLink(event)
    if (!app || search === undefined) return
    event.preventDefault()
    goTo(app.destination(search, today))
  }
  return (
    <div onSubmit={onSubmit} onClickCapture={onClickCapture} data-network={app ? 'not-needed' : 'needed'}>
      {app && query !== rendered ? <app.CheckApp query={query} today={today} addedYears={addedYears} /> : children}
    </div>
  )
}

function useApp(): App | undefined {
  const [app, setApp] = useState<App>()
  useEffect(() => onceSettled(() => {
    // Where it does not arrive, the plain forms go on working.
    Promise.all([import('./check-app'), loadPlaces()]).then(([arrived]) => { setApp(arrived) }, () => undefined)
  }), [])
  return app
}

function searchOfForm({ target, nativeEvent }: SyntheticEvent): string | undefined {
  if (!(target instanceof HTMLFormElement) || new URL(target.action).pathname !== '/check') return undefined
  const { submitter } = nativeEvent as SubmitEvent
  const pairs = [...new FormData(target, submitter)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return new URLSearchParams(pairs).toString()
}

/** An ordinary press of a link within the check; with a key held down it is the browser's. */
function searchOfLink({ target, button, metaKey, ctrlKey, shiftKey }: MouseEvent): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey) return undefined
  const { pathname, search, origin, hash } = new URL(link.href)
  return origin === window.location.origin && pathname === '/check' && hash === '' ? search.slice(1) : undefined
}
