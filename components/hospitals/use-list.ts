'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { lists, type ListState } from '@/lib/client/hospitals/lists'

const none: ListState = { phase: 'loading' }

/** The list of a province as far as it is here; asks for it once. */
export function useList(province: string | undefined): ListState {
  useEffect(() => {
    if (province === undefined) return
    const open = () => { lists.open(province) }
    open()
    window.addEventListener('online', open)
    return () => { window.removeEventListener('online', open) }
  }, [province])
  return useSyncExternalStore(lists.onChange, () => (province === undefined ? none : lists.stateOf(province)), () => none)
}
