'use client'

import { type ChangeEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { loadPlaces } from '@/lib/client/check/places'
import { rememberedPlace, rememberPlace } from '@/lib/client/estimate/remember'
import type { Pairs, Screen } from '@/lib/estimate/index'

import type { Names, Typed } from './typed'
import type * as EstimateAppModule from './estimate-app'

type App = typeof EstimateAppModule
/** What the fields start with; a new key makes them start anew. */
export type Start = { readonly key: string; readonly typed: Typed; readonly names: Names; readonly remembered?: true }
type State = { readonly start: Start; readonly app?: App; readonly read?: { readonly pairs: Pairs; readonly today: PlainDate } }

/** `rendered`: the query that the server has answered; `clockOffset`: how far its clock is from the real one, in milliseconds. */
export type Rendered = { readonly rendered: string; readonly typed: Typed; readonly names: Names; readonly clockOffset: number }

const SETTLED_MS = 400

/** The form as it stands, and the screen that follows from it once the engine has arrived and somebody has changed something. */
export function useEstimate({ rendered, typed, names, clockOffset }: Rendered) {
  const form = useRef<HTMLFormElement>(null)
  const touched = useRef(false)
  const [{ start, app, read }, setState] = useState<State>({ start: { key: rendered, typed, names } })
  const [busy, setBusy] = useState<string>()
  const reading = (pairs: Pairs) => ({ pairs, today: shanghaiDay(Date.now() + clockOffset) })

  useEffect(() => {
    let gone = false
    const arrive = (arrived: App) => {
      const other = touched.current ? undefined : otherStart(rendered, arrived)
      const now = touched.current && form.current !== null ? pairsOf(form.current) : other?.pairs
      if (!gone) setState((before) => ({ ...before, ...other, app: arrived, ...(now === undefined ? {} : { read: { pairs: now, today: shanghaiDay(Date.now() + clockOffset) } }) }))
    }
    // Where it does not arrive, the plain form goes on working.
    Promise.all([import('./estimate-app'), loadPlaces()]).then(([arrived]) => { arrive(arrived) }, () => undefined)
    return () => { gone = true }
  }, [rendered, clockOffset])

  const screen = useMemo(() => (app !== undefined && read !== undefined ? app.open(read.pairs, read.today) : undefined), [app, read])
  const keepFocus = useKeptFocus(screen !== undefined)
  useAddress(app, screen)

  const readAgain = (submitter?: HTMLElement | null): Screen | undefined => {
    touched.current = true
    keepFocus()
    if (form.current === null || app === undefined) return undefined
    const next = reading(pairsOf(form.current, submitter))
    setState((before) => ({ ...before, read: next }))
    return app.open(next.pairs, next.today)
  }
  return {
    form, start, app, screen, readAgain,
    /** The field that is being written in: what is half written is not wrong yet. */
    busy,
    changed: ({ target }: ChangeEvent<HTMLFormElement>) => {
      setBusy(isText(target) ? target.name.replace(/-text$/u, '') : undefined)
      readAgain()
    },
    left: () => {
      if (busy === undefined) return
      setBusy(undefined)
      readAgain()
    },
  }
}

/** Where the page stands for another address than the one that was asked for (without network), or a place is remembered. */
function otherStart(rendered: string, app: App): { readonly start: Start; readonly pairs: Pairs } | undefined {
  const asked: Pairs = [...new URLSearchParams(window.location.search)]
  const place = asked.some(([name]) => name === 'from') ? undefined : rememberedPlace()
  const pairs: Pairs = place === undefined ? asked : [['from', place], ...asked]
  const key = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  if (key === rendered) return undefined
  return { pairs, start: { key, typed: Object.fromEntries(pairs), names: app.placeNames(pairs), ...(place === undefined ? {} : { remembered: true }) } }
}

export function pairsOf(form: HTMLFormElement, submitter?: HTMLElement | null): Pairs {
  return [...new FormData(form, submitter ?? null)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

const isText = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'text'

/** What is shown below the fields changes hands once, from the server's to the browser's: the focus stays where it was. */
function useKeptFocus(taken: boolean): () => void {
  const last = useRef('')
  useLayoutEffect(() => {
    if (taken && last.current !== '' && document.activeElement === document.body) document.getElementById(last.current)?.focus()
  }, [taken])
  return () => { last.current = document.activeElement?.id ?? '' }
}

/** The address follows what can be read, a moment after the last change: it can be shared, and reloading brings everything back. */
function useAddress(app: App | undefined, screen: Screen | undefined): void {
  useEffect(() => {
    if (app === undefined || screen === undefined) return
    const timer = setTimeout(() => {
      window.history.replaceState(null, '', app.addressOf(screen))
      const place = app.placeOf(screen)
      if (place !== undefined) rememberPlace(place)
    }, SETTLED_MS)
    return () => { clearTimeout(timer) }
  }, [app, screen])
}
