'use client'

import { Broken } from '@/components/shell/broken'
import { troubles } from '@/lib/text/troubles'
import './globals.css'

/** Stands in for the whole document when even the layout fails. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>{troubles.broken.title}</title>
        <Broken error={error} retry={retry} />
      </body>
    </html>
  )
}
