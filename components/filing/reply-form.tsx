'use client'

import { useEffect, useRef } from 'react'

import { ActForm, type ActFormProps } from './act-form'

/** A form whose lines the phone keeps: who takes a photo on the way may find the page thrown out of memory. */
export function ReplyForm({ keptAs, ...form }: Omit<ActFormProps, 'arrived' | 'otherwise'> & { readonly keptAs: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const left = new AbortController()
    import('@/lib/client/kept/replies').then(({ keepReplies }) => {
      const lines = box.current?.querySelector('form')
      if (lines !== null && lines !== undefined && !left.signal.aborted) left.signal.addEventListener('abort', keepReplies(lines, keptAs))
    }).catch(() => undefined)
    return () => { left.abort() }
  }, [keptAs])
  const arrived = () => { void import('@/lib/client/kept/replies').then(({ forgetReplies }) => forgetReplies(keptAs)).catch(() => undefined) }
  return <div ref={box}><ActForm {...form} arrived={arrived} /></div>
}
