'use client'

import { useEffect, useRef, useState } from 'react'
import { aloudWords } from '@/lib/text/looks'
import { Icon } from '../ui/icon'
import { buttonLook } from '../ui/button-look'
import { useHydrated } from '../ui/use-hydrated'

/**
 * Reads the page to whoever would rather listen; seen in 关怀版 and by whoever asked for it, where the phone can speak. It has its place from
 * the first paint, so that nothing moves when it comes to work. Silent as soon as the page is left, or another question stands on it.
 */
export function ReadAloud() {
  const hydrated = useHydrated()
  const [reading, setReading] = useState(false)
  const silence = useRef<() => void>(undefined)
  useEffect(() => {
    const stop = () => { silence.current?.() }
    addEventListener('pagehide', stop)
    return () => {
      removeEventListener('pagehide', stop)
      stop()
    }
  }, [])
  const read = () => {
    setReading(true)
    void start(() => { setReading(false) }).then((stop) => { silence.current = stop }, () => { setReading(false) })
  }
  return (
    <p className="when-aloud ms-auto pb-3" data-unspoken>
      <button type="button" className={buttonLook('quiet')} disabled={!hydrated} aria-pressed={reading} onClick={() => { if (reading) silence.current?.(); else read() }}>
        <Icon name={reading ? 'stop' : 'sound'} className="size-[1.3em]" />
        {reading ? aloudWords.stop : aloudWords.read}
      </button>
    </p>
  )
}

/** Begins to read and gives back how to stop. What reads comes only when it is wanted. */
async function start(done: () => void): Promise<() => void> {
  const [{ speak }, { onAddress }] = await Promise.all([import('@/lib/client/device/speak'), import('@/lib/client/device/address')])
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    unwatch()
    done()
  }
  const stop = () => {
    speechSynthesis.cancel()
    over()
  }
  const unwatch = onAddress(stop)
  speak(textOf(document.querySelector('main')), over)
  return stop
}

/** What is seen of the page, and only that; this button's own words are not part of it. */
function textOf(main: HTMLElement | null): string {
  const own = main?.querySelector<HTMLElement>('[data-unspoken]')?.innerText ?? ''
  return main === null ? '' : main.innerText.replace(own, '')
}
