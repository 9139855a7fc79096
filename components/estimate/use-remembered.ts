'use client'

import { useMemo, useState } from 'react'

import { phoneShelf } from '@/lib/client/device/shelf'
import { rememberedPlace, type KeptPlace } from '@/lib/client/estimate/remember'

import { useHydrated } from '../ui/use-hydrated'

import type { Start } from './typed'

/** The place of the last time on this phone, where the address names none and nobody was quicker: known once scripts run, and the same as long as the page is open. */
export function useRemembered(start: Start): Start {
  const hydrated = useHydrated()
  const [place] = useState(() => (typeof window === 'undefined' || start.typed['from'] !== undefined || isWritten() ? undefined : rememberedPlace(phoneShelf)))
  return useMemo(() => (hydrated && place !== undefined && start.typed['from'] === undefined ? withPlace(start, place) : start), [hydrated, place, start])
}

function isWritten(): boolean {
  const field = document.getElementById('from')
  return field instanceof HTMLInputElement && field.value !== ''
}

const withPlace = (start: Start, { code, name }: KeptPlace): Start =>
  ({ ...start, typed: { ...start.typed, from: code }, names: { ...start.names, from: name }, remembered: true })
