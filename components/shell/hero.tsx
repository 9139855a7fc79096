import type { ReactNode } from 'react'
import { homeWords, shell } from '@/lib/text/shell'
import { Landscape } from './landscape'

export function Hero({ children }: { children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <Landscape className="-mb-2 w-full" />
      <h1 className="text-display">{shell.promise}</h1>
      <p className="text-lead text-soft">{homeWords.lead}</p>
      <p className="grid pt-1 sm:justify-start">{children}</p>
    </section>
  )
}
