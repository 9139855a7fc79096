'use client'

import { useEffect } from 'react'

import { onceSettled } from '@/lib/client/device/settled'

/** The phone takes the draft along once the page is quiet: where the network goes away, it is gone on with under /kept. */
export function TakeAlong({ id }: { readonly id: string }) {
  useEffect(() => onceSettled(() => {
    // Without network, or where nothing may be kept, there is nothing to take along.
    void import('@/lib/client/kept/along').then(({ takeAlong }) => takeAlong(id), () => undefined)
  }), [id])
  return null
}
