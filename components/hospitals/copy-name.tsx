'use client'

import { useState } from 'react'

import { copyText } from '@/lib/client/device/clipboard'
import { hospitalWords } from '@/lib/text/hospitals'

import { Button } from '../ui/button'
import { useHydrated } from '../ui/use-hydrated'

/** Only where scripts run: without them the name is there to be selected. */
export function CopyName({ name }: { readonly name: string }) {
  const hydrated = useHydrated()
  const [copied, setCopied] = useState<boolean>()
  if (!hydrated) return null
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button type="button" kind="plain" onClick={() => { void copyText(name).then(setCopied) }}>{hospitalWords.copy}</Button>
      <span role="status" className="text-small">{copied === undefined ? '' : hospitalWords[copied ? 'copied' : 'copyFailed']}</span>
    </span>
  )
}
