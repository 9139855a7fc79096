'use client'

import { type ComponentType, useEffect, useState } from 'react'

import type { QueueView } from '@/lib/contracts/desk'

import { QueueSections, QueueStatus } from './queue-sections'

type Live = ComponentType<{ readonly initial: QueueView }>

/** The server's list at once; what keeps it fresh comes after, and if it never comes the list stays as it is. */
export function QueueBoard({ view }: { readonly view: QueueView }) {
  const [live, setLive] = useState<{ readonly Queue: Live }>()
  useEffect(() => {
    void import('./live-queue').then(({ LiveQueue }) => { setLive({ Queue: LiveQueue }) }, () => undefined)
  }, [])
  if (live !== undefined) return <live.Queue initial={view} />
  return (
    <div className="grid gap-6">
      <QueueStatus view={view} />
      <QueueSections view={view} />
    </div>
  )
}
