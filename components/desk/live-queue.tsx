'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { loadQueue } from '@/lib/client/desk/load-queue'
import type { QueueView } from '@/lib/contracts/desk'
import { queueWords } from '@/lib/text/desk'

import { Notice } from '../ui/notice'

import { QueueSections, QueueStatus } from './queue-sections'
import { useAwake } from './use-awake'

const every = 20_000

/** The queue that asks again by itself while somebody is there. Loaded after the page; without it the page is as the server sent it. */
export function LiveQueue({ initial }: { readonly initial: QueueView }) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <Fresh initial={initial} />
    </QueryClientProvider>
  )
}

function Fresh({ initial }: { readonly initial: QueueView }) {
  const awake = useAwake()
  const { data, isError } = useQuery({
    queryKey: ['desk-queue'],
    queryFn: ({ signal }) => loadQueue(signal),
    initialData: { view: initial },
    initialDataUpdatedAt: () => Date.now(),
    staleTime: every,
    refetchInterval: ({ state }) => (awake && state.data && 'view' in state.data ? every : false),
    structuralSharing: true,
    retry: 1,
  })
  const view = 'view' in data ? data.view : initial
  return (
    <div className="grid gap-6">
      <QueueStatus view={view} note={awake ? queueWords.live : queueWords.resting} />
      {isError ? <Notice kind="warn">{queueWords.unreachable}</Notice> : null}
      {'view' in data ? null : <Notice kind="warn">{queueWords.signedOut} <a href="/staff/sign-in">{queueWords.signIn}</a></Notice>}
      <QueueSections view={view} />
    </div>
  )
}
