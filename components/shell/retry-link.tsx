'use client'

import { useEffect, type ReactNode } from 'react'
import { buttonLook } from '../ui/button-look'

/** An empty address is the page's own: the worker shows the offline page under the address that was asked for. It tries by itself once the network is back. */
export function RetryLink({ children }: { children: ReactNode }) {
  useEffect(() => {
    const again = () => { window.location.reload() }
    window.addEventListener('online', again)
    return () => { window.removeEventListener('online', again) }
  }, [])
  return (
    <a href="" className={buttonLook('primary')}>
      {children}
    </a>
  )
}
