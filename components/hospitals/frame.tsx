import Link from 'next/link'
import type { ReactNode } from 'react'

import { Frame } from '../shell/frame'
import { Icon } from '../ui/icon'

type Props = { readonly title: ReactNode; readonly lead?: ReactNode; readonly back: { readonly href: string; readonly label: string }; readonly children: ReactNode; readonly translated?: string }

/** A page of the hospitals: no bar lies over the list. */
export function HospitalsFrame({ title, lead, back, children, translated }: Props) {
  return (
    <Frame translated={translated}>
      <div className="grid gap-5">
        <Link href={back.href} prefetch={false} className="inline-flex min-h-11 items-center gap-1 justify-self-start pe-2">
          <Icon name="back" className="size-[1.15em]" />
          {back.label}
        </Link>
        <div className="grid gap-2">
          <h1 className="text-title">{title}</h1>
          {lead ? <div className="text-soft">{lead}</div> : null}
        </div>
        {children}
      </div>
    </Frame>
  )
}
