'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { isWeChat } from '@/lib/client/device/browser'
import { landing } from '@/lib/client/wechat/landing'

/** Tells WeChat what a page is passed on as. Outside of WeChat nothing of it is fetched. */
export function InWeChat() {
  const path = usePathname()
  useEffect(() => {
    const { userAgent } = navigator
    if (!isWeChat(userAgent)) return
    // A file that does not come is a card that WeChat makes by itself.
    import('@/lib/client/wechat/share').then(({ offerCard }) => offerCard({ landing, now: window.location.href, userAgent })).catch(() => undefined)
  }, [path])
  return null
}
