'use client'

import { usePathname } from 'next/navigation'
import { shell } from '@/lib/text/shell'
import { Icon } from '../ui/icon'
import { useHydrated } from '../ui/use-hydrated'

/** The way back for the app on the home screen, which has no bar of a browser or of WeChat to go by. */
export function WayBack() {
  const hydrated = useHydrated()
  const path = usePathname()
  if (!hydrated || path === '/') return null
  return (
    <button type="button" onClick={() => { window.history.back() }} className="hidden min-h-11 min-w-11 cursor-pointer items-center gap-1 text-accent [@media(display-mode:standalone)]:inline-flex">
      <Icon name="back" className="size-[1.15em]" />
      {shell.back}
    </button>
  )
}
