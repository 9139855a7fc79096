import type { ReactNode } from 'react'

import { Frame } from '../shell/frame'

type Props = { readonly title: ReactNode; readonly lead?: ReactNode; readonly back: { readonly href: string; readonly label: string }; readonly children: ReactNode; readonly translated?: string }

/** A page of the hospitals: no bar lies over the list. */
export function HospitalsFrame({ title, lead, back, children, translated }: Props) {
  return (
    <Frame back={back} translated={translated}>
      <div className="grid gap-5 pt-3">
        <div className="grid gap-2">
          <h1 className="text-title">{title}</h1>
          {lead ? <div className="text-soft">{lead}</div> : null}
        </div>
        {children}
      </div>
    </Frame>
  )
}
