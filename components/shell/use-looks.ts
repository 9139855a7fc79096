'use client'

import { useSyncExternalStore } from 'react'

function onChange(tell: () => void): () => void {
  const watcher = new MutationObserver(tell)
  watcher.observe(document.documentElement, { attributeFilter: ['data-looks'] })
  return () => { watcher.disconnect() }
}

/** Whether 关怀版 is on, also while it is turned on and off; in the server's HTML and on first paint it is not. */
export const useElder = (): boolean => useSyncExternalStore(onChange, () => document.documentElement.dataset['looks'] === 'elder', () => false)
