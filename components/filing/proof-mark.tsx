'use client'

import { useId } from 'react'

import { uploadWords } from '@/lib/text/proofs'

import { FieldHint } from '../ui/field'
import { useHydrated } from '../ui/use-hydrated'

/** Whether what a photograph is for is written over it. A plain form cannot write on pictures, so it is not asked there. */
export function ProofMark({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const id = useId()
  if (!useHydrated()) return null
  return (
    <div className="grid gap-1.5">
      <div className="relative">
        <input id={id} type="checkbox" className="tick peer" checked={on} aria-describedby={`${id}-hint`} onChange={({ currentTarget }) => { onChange(currentTarget.checked) }} />
        <label htmlFor={id} className="choice">{uploadWords.markChoice}</label>
      </div>
      <FieldHint id={id}>{uploadWords.markWhy}</FieldHint>
    </div>
  )
}
