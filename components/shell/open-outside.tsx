'use client'

import { useState } from 'react'
import { copyText } from '@/lib/client/device/clipboard'
import { outsideWords } from '@/lib/text/wechat'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'

/** How to open this page in a browser, for what the window of WeChat cannot do. Shown when somebody asks for that, never on entry. */
export function OpenOutside({ onClose }: { readonly onClose: () => void }) {
  const [copied, setCopied] = useState<boolean>()
  const address = `${window.location.origin}${window.location.pathname}`
  const { title, how, again, copy, copied: done, notCopied, close } = outsideWords
  return (
    <Sheet title={title} close={close} onClose={onClose}>
      <p className="flex items-start justify-between gap-3 text-lead">{how}<span aria-hidden="true" className="text-[1.8em] leading-none text-accent">↗</span></p>
      <p className="text-soft">{again}</p>
      <Button type="button" onClick={() => { void copyText(address).then(setCopied) }}>{copy}</Button>
      <p role="status">{copied === undefined ? '' : copied ? done : notCopied}</p>
      {copied === false ? <p className="rounded-control bg-sunken p-3 break-all select-all">{address}</p> : null}
    </Sheet>
  )
}
