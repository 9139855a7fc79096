'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** A page that the browser kept whole and shows again on the way back is asked for anew: it may have changed, or be nobody's any more. */
export function ComeBack() {
  const router = useRouter()
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => { if (persisted) router.refresh() }
    window.addEventListener('pageshow', back)
    return () => { window.removeEventListener('pageshow', back) }
  }, [router])
  return null
}
