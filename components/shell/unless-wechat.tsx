'use client'

import dynamic from 'next/dynamic'
import { useState, type ReactNode } from 'react'
import { isWeChat } from '@/lib/client/device/browser'

const OpenOutside = dynamic(() => import('./open-outside').then((file) => file.OpenOutside), { ssr: false })

type Props = { readonly children: (unless: (act: () => void) => boolean) => ReactNode }

/**
 * For a button that does what the window of WeChat cannot: print, or hand over a file. `unless(act)` acts in a browser; in WeChat it says how to
 * get to one, and is false.
 */
export function UnlessWeChat({ children }: Props) {
  const [isAsked, setAsked] = useState(false)
  const unless = (act: () => void): boolean => {
    const isHere = isWeChat(navigator.userAgent)
    if (isHere) setAsked(true)
    else act()
    return !isHere
  }
  return (
    <>
      {children(unless)}
      {isAsked ? <OpenOutside onClose={() => { setAsked(false) }} /> : null}
    </>
  )
}
