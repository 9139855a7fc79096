'use client'

import { startTransition, useEffect, useState } from 'react'

import { inPieces } from '@/lib/client/device/in-pieces'
import type { Screen } from '@/lib/estimate/index'

import type { App } from './bring-app'
import type { Asides } from './no-asides'

/** Longer than most people rest between two letters: begun sooner, it would be in the way of the next one, and for nothing. */
const QUIET_MS = 500

/** What stands beside the result takes longer to work out: it follows when nobody has typed for a moment. Until then there is what stood there. */
export function useAsides(app: App | undefined, screen: Screen | undefined): Asides | undefined {
  const [shown, setShown] = useState<Asides>()
  useEffect(() => {
    if (app === undefined || screen === undefined) return undefined
    let over = false
    const work = () => { void inPieces(app.beside(screen), () => over).then((done) => { if (!over && done !== undefined) startTransition(() => { setShown(done) }) }) }
    const timer = setTimeout(work, QUIET_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [app, screen])
  return shown
}
