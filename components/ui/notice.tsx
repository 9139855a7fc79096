import type { ReactNode } from 'react'
import { Icon } from './icon'
import { type Tone, tones } from './tone'

export function Notice({ kind, title, children }: { kind: Tone; title?: string | undefined; children: ReactNode }) {
  const { icon, box, ink } = tones[kind]
  return (
    <div className={`flex items-start gap-3 rounded-card p-4 ${box}`}>
      <Icon name={icon} className={`mt-[.1em] size-[1.4em] ${ink}`} />
      <div className="grid min-w-0 gap-1">
        {title ? <p className={`font-semibold ${ink}`}>{title}</p> : null}
        <div className="flow">{children}</div>
      </div>
    </div>
  )
}
