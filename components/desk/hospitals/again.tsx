'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { importWords } from '@/lib/text/hospital-imports'

const EVERY_MS = 2_000

/** Looks again while the file is being read; without scripts there is a link. */
export function Again({ href }: { readonly href: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => { router.refresh() }, EVERY_MS)
    return () => { clearInterval(timer) }
  }, [router])
  return <p className="text-soft">{importWords.readingNote} <a href={href} className="inline-flex min-h-11 items-center">{importWords.refresh}</a></p>
}
