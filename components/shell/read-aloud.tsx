'use client'

import { useEffect, useState } from 'react'
import { aloudWords } from '@/lib/text/looks'
import { Icon } from '../ui/icon'
import { buttonLook } from '../ui/button-look'
import { useHydrated } from '../ui/use-hydrated'

/** Reads the page to whoever would rather listen; seen in 关怀版 and by whoever asked for it. Silent as soon as the page is left. */
export function ReadAloud() {
  const hydrated = useHydrated()
  const [reading, setReading] = useState(false)
  useEffect(() => {
    const stop = () => { if ('speechSynthesis' in window) speechSynthesis.cancel() }
    addEventListener('pagehide', stop)
    return () => {
      removeEventListener('pagehide', stop)
      stop()
    }
  }, [])
  if (!hydrated || !('speechSynthesis' in window)) return null
  const toggle = () => {
    setReading(!reading)
    if (reading) speechSynthesis.cancel()
    else void import('@/lib/client/device/speak').then(({ speak }) => { speak(textOf(document.querySelector('main')), () => { setReading(false) }) })
  }
  return (
    <p className="when-aloud" data-unspoken>
      <button type="button" className={buttonLook('plain')} aria-pressed={reading} onClick={toggle}>
        <Icon name={reading ? 'stop' : 'sound'} className="size-[1.3em]" />
        {reading ? aloudWords.stop : aloudWords.read}
      </button>
    </p>
  )
}

/** What is seen of the page, and only that; this button's own words are not part of it. */
function textOf(main: HTMLElement | null): string {
  const own = main?.querySelector<HTMLElement>('[data-unspoken]')?.innerText ?? ''
  return main === null ? '' : main.innerText.replace(own, '')
}
