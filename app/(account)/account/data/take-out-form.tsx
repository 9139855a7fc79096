'use client'

import type { ReactNode } from 'react'
import { UnlessWeChat } from '@/components/shell/unless-wechat'

/** A form of the browser’s own: its answer is a file, and no page. */
export function TakeOutForm({ children }: { readonly children: ReactNode }) {
  return (
    <UnlessWeChat>
      {(unless) => <form method="post" action="/api/account/export" onSubmit={(event) => { if (!unless(() => undefined)) event.preventDefault() }}>{children}</form>}
    </UnlessWeChat>
  )
}
