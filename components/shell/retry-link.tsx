import type { ReactNode } from 'react'
import { buttonLook } from '../ui/button-look'

/** An empty address is the page's own: the worker shows the offline page under the address that was asked for. */
export function RetryLink({ children }: { children: ReactNode }) {
  return (
    <a href="" className={buttonLook('primary')}>
      {children}
    </a>
  )
}
