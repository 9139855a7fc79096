'use client'

import { type ChangeEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { inPieces } from '@/lib/client/device/in-pieces'
import { phoneShelf } from '@/lib/client/device/shelf'
import { rememberPlace } from '@/lib/client/estimate/remember'
import type { Pairs, Screen } from '@/lib/estimate/index'

import { addressNow, followAddress, startAt, type Address } from './address'
import { bringApp, type App } from './bring-app'
import type { Names, Start, Typed } from './typed'
import { useOfficial, type Official } from './use-official'
import { useRemembered } from './use-remembered'
import { answerIn, changedIn, holdHand, pairsOf, writtenOver } from './written'

type Read = { readonly pairs: Pairs; readonly today: PlainDate }
/** `read`: the form, once there is another answer to it than the server's. */
type State = { readonly start: Start; readonly app?: App; readonly read?: Read }

/** `rendered`: the query that the server has answered; `clockOffset`: how far its clock is from the real one, in milliseconds; `official`: the table in force that it answered by. */
export type Rendered = { readonly rendered: string; readonly typed: Typed; readonly names: Names; readonly clockOffset: number; readonly official: Official }

const SETTLED_MS = 400

/** The form as it stands, and the screen that follows from it once the engine has arrived and something is otherwise than the server saw it. */
export function useEstimate({ rendered, typed, names, clockOffset, official: served }: Rendered) {
  const form = useRef<HTMLFormElement>(null)
  const touched = useRef<ReadonlySet<string>>(new Set())
  // Beside the state: a letter may be typed after the engine has come and before the page is drawn with it.
  const engine = useRef<App>(undefined)
  const [{ start: begun, app, read: last }, setState] = useState<State>({ start: { key: rendered, typed, names } })
  const [busy, setBusy] = useState<string>()
  const start = useRemembered(begun)
  const today = useCallback(() => shanghaiDay(Date.now() + clockOffset), [clockOffset])
  const readForm = useCallback((submitter?: HTMLElement | null): Read | undefined => (form.current === null ? undefined : { pairs: pairsOf(form.current, submitter), today: today() }), [today])

  const [official, look] = useOfficial(served)
  const screen = useMemo(() => (app !== undefined && last !== undefined ? app.open(last.pairs, last.today, official) : undefined), [app, last, official])
  useEffect(() => {
    const written = () => new Set([...touched.current, ...changedIn(form.current)])
    return bringApp((arrived) => {
      engine.current = arrived
      const here = addressNow()
      if (!isAnswered(here, rendered)) {
        const pairs = writtenOver(here.pairs, form.current, written())
        const goOn = holdHand()
        flushSync(() => { setState({ start: startAt({ ...here, pairs }, arrived), app: arrived, read: { pairs, today: today() } }) })
        goOn()
        return
      }
      const read = start.remembered === true || written().size > 0 ? readForm() : undefined
      setState(({ start: same }) => ({ start: same, app: arrived, ...(read === undefined ? {} : { read }) }))
      if (read === undefined) void inPieces(arrived.rehearsal(readForm()?.pairs ?? [], today(), served.rows), () => touched.current.size > 0)
    }, !isAnswered(addressNow(), rendered))
  }, [rendered, start.remembered, served, today, readForm])

  useSettled(app, { screen, pairs: last?.pairs ?? [] }, look)

  const read = useCallback((submitter?: HTMLElement | null): Read | undefined => {
    const next = engine.current === undefined ? undefined : readForm(submitter)
    if (next !== undefined) setState((before) => ({ ...before, read: next }))
    return next
  }, [readForm])
  const readAgain = (submitter: HTMLElement | null): Screen | undefined => {
    const next = read(submitter)
    return next && app?.open(next.pairs, next.today, official)
  }
  return {
    form, app, start, screen, read, readAgain,
    /** The server's answer is to another address than the one that stands above it. */
    elsewhere: begun.key !== rendered,
    /** The field that is being written in: what is half written is not wrong yet. */
    busy,
    changed: ({ target }: ChangeEvent<HTMLFormElement>) => {
      touched.current = new Set([...touched.current, answerIn(target.name)])
      setBusy(isText(target) ? answerIn(target.name) : undefined)
      read()
    },
    left: () => { if (busy !== undefined) { setBusy(undefined); read() } },
  }
}

const isText = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'text'

/** Whether the server has answered what stands there. Without network its answer to the first address serves for all. */
const isAnswered = ({ key, beside }: Address, rendered: string): boolean => key === rendered && !beside

type Now = { readonly screen: Screen | undefined; readonly pairs: Pairs }

/** The tables of a new place are asked for at once, the address follows a moment after the last change. */
function useSettled(app: App | undefined, { screen, pairs }: Now, look: (place: string) => void): void {
  const place = useMemo(() => (app === undefined || screen === undefined ? undefined : app.placeOf(screen)), [app, screen])
  useEffect(() => { if (place !== undefined) look(place.code) }, [place, look])
  useEffect(() => {
    if (app === undefined || screen === undefined) return undefined
    const timer = setTimeout(() => {
      followAddress(app.addressOf(screen), screen, pairs)
      if (place !== undefined) rememberPlace(phoneShelf, place)
    }, SETTLED_MS)
    return () => { clearTimeout(timer) }
  }, [app, screen, pairs, place])
}
