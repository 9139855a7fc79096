'use client'

import { useEffect, useState } from 'react'
import { readBrowser } from '@/lib/client/device/browser'
import { countVisit, dismissHint, mayHint } from '@/lib/client/device/install'
import { installWords as words } from '@/lib/text/install'
import { Button } from '../ui/button'

/** What Chrome hands over so that a button of ours may ask. */
type Offer = Event & { readonly prompt: () => Promise<unknown> }
const isOffer = (event: Event): event is Offer => 'prompt' in event && typeof event.prompt === 'function'

const isStandalone = () => matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true

/** Inside WeChat or another app there is no home screen to put anything on. */
function isInApp(): boolean {
  const { app, isView } = readBrowser(navigator.userAgent)
  return isView || app !== 'browser'
}

/** How to put the app on the home screen. Never inside a form: only the first page and a receipt have it. */
export function InstallHint({ afterSubmission = false }: { readonly afterSubmission?: boolean }) {
  const [shown, show] = useState(false)
  const [offer, setOffer] = useState<Offer>()
  useEffect(() => {
    const decide = () => {
      countVisit({ session: () => window.sessionStorage })
      show(mayHint({ afterSubmission, standalone: isStandalone(), inApp: isInApp(), now: Date.now() }))
    }
    const hold = (event: Event) => {
      if (!isOffer(event)) return
      event.preventDefault()
      setOffer(event)
    }
    addEventListener('beforeinstallprompt', hold)
    // At once, and never with the first touch: what appears under a finger moves what it was about to press.
    const timer = setTimeout(decide)
    return () => {
      clearTimeout(timer)
      removeEventListener('beforeinstallprompt', hold)
    }
  }, [afterSubmission])
  if (!shown) return null
  const leave = () => {
    dismissHint(Date.now())
    show(false)
  }
  return (
    <section aria-labelledby="install" className="card grid gap-2 p-4">
      <h2 id="install" className="text-lead">{words.title}</h2>
      <p className="text-soft">{offer === undefined ? (readBrowser(navigator.userAgent).system === 'ios' ? words.iPhone : words.other) : words.why}</p>
      <p className="flex flex-wrap gap-3">
        {offer === undefined ? null : <Button type="button" kind="plain" onClick={() => { void offer.prompt().then(leave, leave) }}>{words.add}</Button>}
        <Button type="button" kind="quiet" onClick={leave}>{words.later}</Button>
      </p>
    </section>
  )
}
