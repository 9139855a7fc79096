'use client'

import type { Whereabouts } from '@/lib/client/drafts'
import { phoneWords } from '@/lib/text/phone'

import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

type Props = { readonly now: Whereabouts | undefined; readonly goOn: () => Promise<void> }

/** One line: where what was typed is now. Where a worker has the pages of the phone's own records, one goes on without network. */
export function KeptStatus({ now, goOn }: Props) {
  return (
    <div className="grid justify-items-start gap-2">
      <Line now={now} />
      {now === 'waiting' && 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
        ? <Button type="button" kind="plain" onClick={() => { goOn().catch(() => undefined) }}>{phoneWords.goOn}</Button>
        : null}
    </div>
  )
}

function Line({ now }: Pick<Props, 'now'>) {
  const isSafe = now === 'phone' || now === 'saving'
  return (
    <p role="status" aria-live={now === 'saving' ? 'off' : 'polite'} className={now === undefined ? 'sr-only' : 'flex items-start gap-1.5 text-small text-soft'}>
      {now === undefined ? null : <Icon name={isSafe ? 'clock' : 'alert'} className={`mt-[.1em] size-[1.3em] ${isSafe ? '' : 'text-warn'}`} />}
      {now === undefined ? '' : phoneWords.whereabouts[now]}
    </p>
  )
}
