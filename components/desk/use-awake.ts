'use client'

import { useEffect, useState } from 'react'

const restAfter = 5 * 60_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const

/** False after five minutes without a sign of somebody there: a page left open must not keep its session alive. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    const rest = () => { setAwake(false) }
    let timer = setTimeout(rest, restAfter)
    const wake = () => {
      clearTimeout(timer)
      timer = setTimeout(rest, restAfter)
      setAwake(true)
    }
    for (const sign of signs) addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [])
  return awake
}
