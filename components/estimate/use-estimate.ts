'use client'

import { type ChangeEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { loadPlaces } from '@/lib/client/check/places'
import { onceSettled } from '@/lib/client/device/settled'
import { phoneShelf } from '@/lib/client/device/shelf'
import { rememberedPlace, rememberPlace, type KeptPlace } from '@/lib/client/estimate/remember'
import type { Pairs, Screen } from '@/lib/estimate/index'

import { useHydrated } from '../ui/use-hydrated'

import type { Names, Typed } from './typed'
import { useOfficial, type Official } from './use-official'
import type * as EstimateAppModule from './estimate-app'

type App = typeof EstimateAppModule
/** What the fields start with; a new key makes them start anew. */
export type Start = { readonly key: string; readonly typed: Typed; readonly names: Names; readonly remembered?: true }
type State = { readonly start: Start; readonly app?: App; readonly read?: { readonly pairs: Pairs; readonly today: PlainDate } }

/** `rendered`: the query that the server has answered; `clockOffset`: how far its clock is from the real one, in milliseconds; `official`: the table in force that it answered by. */
export type Rendered = { readonly rendered: string; readonly typed: Typed; readonly names: Names; readonly clockOffset: number; readonly official: Official }

const SETTLED_MS = 400

/** The form as it stands, and the screen that follows from it once the engine has arrived and somebody has changed something. */
export function useEstimate({ rendered, typed, names, clockOffset, official: first }: Rendered) {
  const form = useRef<HTMLFormElement>(null)
  const touched = useRef(false)
  const [{ start, app, read }, setState] = useState<State>({ start: { key: rendered, typed, names } })
  const [busy, setBusy] = useState<string>()

  const official = useOfficial(first, useMemo(() => (read === undefined ? undefined : app?.insuredPlace(read.pairs, read.today)), [app, read]))
  const screen = useMemo(() => (app !== undefined && read !== undefined ? app.open(read.pairs, read.today, official) : undefined), [app, read, official])
  const kept = useRemembered(typed)
  const keepFocus = useKeptFocus(screen !== undefined)
  useEffect(() => {
    let gone = false
    const arrive = (arrived: App) => {
      const other = touched.current ? undefined : otherStart(rendered, arrived)
      const now = form.current !== null && other === undefined ? pairsOf(form.current) : other?.pairs
      keepFocus()
      if (!gone) setState((before) => ({ ...before, ...other, app: arrived, ...(now === undefined ? {} : { read: { pairs: now, today: shanghaiDay(Date.now() + clockOffset) } }) }))
    }
    // Where it does not arrive, the plain form goes on working.
    const load = () => { Promise.all([import('./estimate-app'), loadPlaces()]).then(([arrived]) => { arrive(arrived) }, () => undefined) }
    const callOff = onceSettled(load)
    return () => {
      gone = true
      callOff()
    }
  }, [rendered, clockOffset, keepFocus])

  useAddress(app, screen)

  const readAgain = useCallback((submitter?: HTMLElement | null): Screen | undefined => {
    touched.current = true
    keepFocus()
    if (form.current === null || app === undefined) return undefined
    const next = { pairs: pairsOf(form.current, submitter), today: shanghaiDay(Date.now() + clockOffset) }
    setState((before) => ({ ...before, read: next }))
    return app.open(next.pairs, next.today, official)
  }, [app, clockOffset, keepFocus, official])
  return {
    form, app, start: kept === undefined || start.key !== rendered ? start : withPlace(start, kept), screen, readAgain,
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

/** The place of the last time on this phone, where the address names none: known once scripts run, and the same as long as the page is open. */
function useRemembered(typed: Typed): KeptPlace | undefined {
  const hydrated = useHydrated()
  const [place] = useState(() => (typeof window === 'undefined' || typed['from'] !== undefined ? undefined : rememberedPlace(phoneShelf)))
  return hydrated ? place : undefined
}

const withPlace = ({ typed, names }: Start, { code, name }: KeptPlace): Start => ({ key: 'remembered', typed: { ...typed, from: code }, names: { ...names, from: name }, remembered: true })

/** Where the page stands for another address than the one that was asked for: without network the first one serves for all. */
function otherStart(rendered: string, app: App): { readonly start: Start; readonly pairs: Pairs } | undefined {
  const pairs: Pairs = [...new URLSearchParams(window.location.search)]
  const key = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  return key === rendered ? undefined : { pairs, start: { key, typed: Object.fromEntries(pairs), names: app.placeNames(pairs) } }
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
  return useCallback(() => { last.current = document.activeElement?.id ?? '' }, [])
}

/** The address follows what can be read, a moment after the last change: it can be shared, and reloading brings everything back. */
function useAddress(app: App | undefined, screen: Screen | undefined): void {
  useEffect(() => {
    if (app === undefined || screen === undefined) return
    const timer = setTimeout(() => {
      window.history.replaceState(null, '', app.addressOf(screen))
      const place = app.placeOf(screen)
      if (place !== undefined) rememberPlace(phoneShelf, place)
    }, SETTLED_MS)
    return () => { clearTimeout(timer) }
  }, [app, screen])
}
