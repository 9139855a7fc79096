'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Keeper, Tell, Whereabouts } from '@/lib/client/drafts'
import { answerOf, typedIn, type PageOfDraft, type Values } from '@/lib/client/drafts/typed'
import { phone } from '@/lib/client/phone-file'
import { phoneWords } from '@/lib/text/phone'

import type { StepFault } from './step-field'

export type { Keeper } from '@/lib/client/drafts'
export type { PageOfDraft } from '@/lib/client/drafts/typed'
type Told = { readonly faults: readonly StepFault[]; readonly general?: string; readonly values: Values }
type Wish = { readonly keeper: RefObject<Keeper | undefined>; readonly turn: number; readonly form: RefObject<HTMLFormElement | null>; readonly page: PageOfDraft | undefined; readonly shown: Values }

/** What the phone has kept of this page, and keeps from now on. Nothing of it is there until scripts run and their file has come. */
export function useKept({ keeper, turn, form, page, shown }: Wish) {
  const [whereabouts, setWhereabouts] = useState<Whereabouts>()
  const [conflict, setConflict] = useState<Values>()
  const [told, setTold] = useState<Told & { readonly count: number; readonly after: number }>()
  const [drawn, setDrawn] = useState<Drawn>({})
  const latest = useRef(turn)
  const before = useRef<Values>(undefined)
  const router = useRouter()
  const described = JSON.stringify({ page, shown })

  useEffect(() => { latest.current = turn }, [turn])
  useEffect(() => {
    const { page: now, shown: showing } = JSON.parse(described) as { page?: PageOfDraft; shown: Values }
    if (now === undefined) return
    const was = before.current
    before.current = showing
    const left = new AbortController()
    const isGone = () => left.signal.aborted
    const say = (next: Told) => {
      const stands = form.current === null ? {} : typedIn(new FormData(form.current), Object.keys(next.values))
      setDrawn((each) => drawnAnew(each, { stands, values: next.values }))
      setTold((last) => ({ ...next, count: (last?.count ?? 0) + 1, after: latest.current }))
    }
    const tell: Tell = {
      whereabouts: setWhereabouts,
      conflict: setConflict,
      values: (values) => { say({ values, faults: [] }) },
      stopped: ({ code, says, faults }, values) => {
        say({ values, faults, ...(says === undefined ? {} : { general: says }) })
        if (code === 'changed-meanwhile') router.refresh()
      },
      // Every page that the browser has of this draft is old now.
      saved: (next) => { location.assign(`/filings/${now.draft}/${next}`) },
    }
    phone().then(async ({ keepForm }) => {
      if (isGone() || form.current === null) return
      const begun = await keepForm({ form: form.current, page: { ...now, shown: showing, before: was }, tell })
      if (isGone()) begun.stop()
      else keeper.current = begun
    }).catch(() => undefined)
    return () => {
      left.abort()
      keeper.current?.stop()
      keeper.current = undefined
    }
  }, [described, form, keeper, router])

  const goOn = async () => {
    const faulty = page === undefined || form.current === null ? undefined : await onThePhone(page, typedIn(new FormData(form.current), Object.keys(shown)))
    if (faulty !== undefined) setTold((before) => ({ ...faulty, count: (before?.count ?? 0) + 1, after: turn }))
  }
  // What the server has said since is newer.
  return { goOn, whereabouts, conflict, told: told?.after === turn ? told : undefined, drawn }
}

/** How often each question was drawn anew, because something else is to stand in it; all others stay as they are, with what somebody is typing. */
type Drawn = Readonly<Record<string, number>>

function drawnAnew(each: Drawn, { stands, values }: { readonly stands: Values; readonly values: Values }): Drawn {
  const others = new Set(Object.keys(values).filter((name) => values[name] !== stands[name]).map(answerOf))
  return { ...each, ...Object.fromEntries([...others].map((id) => [id, (each[id] ?? 0) + 1])) }
}

/** Leads on to the next page on the phone, or tells what is wrong with this one. */
async function onThePhone(page: PageOfDraft, values: Values): Promise<Told | undefined> {
  const [{ goOn }, { faultsShown }] = await Promise.all([import('@/lib/client/kept/go-on'), import('./step-problems')])
  const gone = await goOn({ ...page, raw: values })
  if (gone === undefined) return { values, faults: [], general: phoneWords.noCopy }
  if ('faults' in gone) return { values, faults: faultsShown(gone.faults) }
  location.assign(gone.href)
  return undefined
}
