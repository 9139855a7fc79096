import Link from 'next/link'
import type { ReactNode } from 'react'
import { shell } from '@/lib/text/shell'
import { Emblem } from '../ui/route-line'
import { LooksSwitch } from './looks-switch'
import { WayBack } from './way-back'

/** Slim and not fixed: WeChat and the province's app draw their own bar above it. */
export function Header({ account, width }: { account?: ReactNode; width: string }) {
  return (
    <header className="border-b border-line">
      <div className={`flex flex-wrap items-center justify-between gap-x-4 px-4 py-1.5 sm:px-6 ${width}`}>
        <WayBack />
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center gap-2 text-lead font-semibold text-ink no-underline">
          <Emblem className="size-[1.6em]" />
          {shell.name}
        </Link>
        <span className="flex flex-wrap items-center gap-x-4">
          {account}
          <LooksSwitch />
        </span>
      </div>
    </header>
  )
}
