'use client'

import { type ChangeEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { loadPlaces } from '@/lib/client/check/places'
import { inPieces } from '@/lib/client/device/in-pieces'
import { onceSettled } from '@/lib/client/device/settled'
import { phoneShelf } from '@/lib/client/device/shelf'
import { rememberedPlace, rememberPlace, type KeptPlace } from '@/lib/client/estimate/remember'
import type { Pairs, Screen } from '@/lib/estimate/index'

import { useHydrated } from '../ui/use-hydrated'

import type { Names, Typed } from './typed'
import { useOfficial, type Official } from './use-official'
import type * as EstimateAppModule from './estimate-app'
import type { Beside } from './estimate-app'

type App = typeof EstimateAppModule
/** What the fields start with; a new key makes them start anew. */
export type Start = { readonly key: string; readonly typed: Typed; readonly names: Names; readonly remembered?: true }
type Read = { readonly pairs: Pairs; readonly today: PlainDate }
type State = { readonly start: Start; readonly app?: App; readonly read?: Read; readonly first?: Beside | undefined }

/** `rendered`: the query that the server has answered; `clockOffset`: how far its clock is from the real one, in milliseconds; `official`: the table in force that it answered by. */
export type Rendered = { readonly rendered: string; readonly typed: Typed; readonly names: Names; readonly clockOffset: number; readonly official: Official }

const SETTLED_MS = 400

/** The form as it stands, and the screen that follows from it once the engine has arrived and somebody has changed something. */
export function useEstimate({ rendered, typed, names, clockOffset, official: served }: Rendered) {
  const form = useRef<HTMLFormElement>(null)
  const touched = useRef(false)
  const [{ start, app, read: last, first }, setState] = useState<State>({ start: { key: rendered, typed, names } })
  const [busy, setBusy] = useState<string>()
  const readForm = useCallback((submitter?: HTMLElement | null): Read | undefined =>
    (form.current === null ? undefined : { pairs: pairsOf(form.current, submitter), today: shanghaiDay(Date.now() + clockOffset) }), [clockOffset])

  const official = useOfficial(served, useMemo(() => (last === undefined ? undefined : app?.insuredPlace(last.pairs, last.today)), [app, last]))
  const screen = useMemo(() => (app !== undefined && last !== undefined ? app.open(last.pairs, last.today, official) : undefined), [app, last, official])
  const kept = useRemembered(typed)
  const keepFocus = useKeptFocus(screen !== undefined)
  useEffect(() => {
    let gone = false
    const here: Here = { rendered, served, today: () => shanghaiDay(Date.now() + clockOffset), readForm, touched: () => touched.current, gone: () => gone }
    const arrive = async (arrived: App) => {
      const now = await takenOver(arrived, here)
      keepFocus()
      if (!gone) setState((before) => ({ ...before, ...now }))
    }
    // Where it does not arrive, the plain form goes on working.
    const load = () => { Promise.all([import('./estimate-app'), loadPlaces()]).then(([arrived]) => { void arrive(arrived) }, () => undefined) }
    const callOff = onceSettled(load)
    return () => {
      gone = true
      callOff()
    }
  }, [rendered, clockOffset, served, keepFocus, readForm])

  useAddress(app, screen)

  const read = useCallback((submitter?: HTMLElement | null): Read | undefined => {
    touched.current = true
    keepFocus()
    const next = app === undefined ? undefined : readForm(submitter)
    if (next !== undefined) setState((before) => ({ ...before, read: next }))
    return next
  }, [app, keepFocus, readForm])
  const readAgain = (submitter: HTMLElement | null): Screen | undefined => {
    const next = read(submitter)
    return next && app?.open(next.pairs, next.today, official)
  }
  return {
    form, app, start: kept === undefined || start.key !== rendered ? start : withPlace(start, kept), screen, first, read, readAgain,
    /** The field that is being written in: what is half written is not wrong yet. */
    busy,
    changed: ({ target }: ChangeEvent<HTMLFormElement>) => {
      setBusy(isText(target) ? target.name.replace(/-text$/u, '') : undefined)
      read()
    },
    left: () => { if (busy !== undefined) { setBusy(undefined); read() } },
  }
}

/** The page as it stands when the engine arrives. */
type Here = {
  readonly rendered: string
  readonly served: Official
  readonly today: () => PlainDate
  readonly readForm: () => Read | undefined
  readonly touched: () => boolean
  readonly gone: () => boolean
}

/** Takes over from the server. As long as nobody has changed anything its answer stays, until all that it showed is worked out here. */
async function takenOver(arrived: App, { rendered, served, today, readForm, touched, gone }: Here): Promise<Partial<State>> {
  const other = touched() ? undefined : otherStart(rendered, arrived)
  const now = () => (other === undefined ? readForm() : { pairs: other.pairs, today: today() })
  const shown = touched() ? undefined : now()
  const beside = shown === undefined ? undefined : await inPieces(arrived.beside(arrived.open(shown.pairs, shown.today, served.rows)), () => gone() || touched())
  const read = now()
  return { ...(other === undefined ? {} : { start: other.start }), app: arrived, ...(read === undefined ? {} : { read }), first: touched() ? undefined : beside }
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
