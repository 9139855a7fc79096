'use client'

import { uploadWords, type PhotoHint } from '@/lib/text/proofs'

import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

export type AdviceEvents = { readonly useAnyway: (id: string) => void; readonly retake: (id: string) => void }
type Props = { id: string; hints: readonly PhotoHint[]; on: AdviceEvents }

/** What may be hard to read on a photograph. It is on its way all the same: whoever took it decides. */
export function ProofAdvice({ id, hints, on }: Props) {
  if (hints.length === 0) return null
  return (
    <Notice kind="warn">
      <p>{uploadWords.looksLike(hints)}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="button" kind="plain" onClick={() => { on.retake(id) }}>{uploadWords.retake}</Button>
        <Button type="button" kind="quiet" onClick={() => { on.useAnyway(id) }}>{uploadWords.useAnyway}</Button>
      </div>
    </Notice>
  )
}
