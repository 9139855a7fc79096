'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the server's HTML and on first paint, true once scripts run: enhancements appear only when they work. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)
