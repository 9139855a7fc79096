'use client'

import { useRef, useState } from 'react'

import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import { materialWords } from '@/lib/text/materials'
import { proofWords, uploadWords } from '@/lib/text/proofs'

import { FieldError, FieldHint } from '../ui/field'
import { FileList } from '../ui/file-item'
import { useHydrated } from '../ui/use-hydrated'

import { proofName } from './proof-item'
import { ProofOnItsWay } from './proof-on-its-way'
import { ProofPickers } from './proof-pickers'
import { ProofPlainForm } from './proof-plain-form'
import { ProofStored } from './proof-stored'
import { useProofs, type ProofEvents } from './proof-sending'

export type ProofUploadProps = ProofEvents & {
  material: MaterialId
  files: readonly Proof[]
  /** Where a form without scripts is sent, and the page it comes back to. */
  action: string
  back: string
  /** What was wrong with the last file, where no script could say so itself. */
  error?: ProofCode | undefined
}

/** The files for one paper: what is here, what is on its way, and three ways to add one more. */
export function ProofUpload({ material, files: given, action, back, error, ...events }: ProofUploadProps) {
  const id = `proof-${material}`
  const describedBy = `${id}-hint${error === undefined ? '' : ` ${id}-error`}`
  const [said, say] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const { files, way, add, deliver, drop, takeBack } = useProofs(given, events)
  const hydrated = useHydrated()
  const told = (sent: ReturnType<typeof add>) => {
    void sent.then((outcome) => { say(outcome.ok ? uploadWords.added(proofName(outcome.value.type, files.length + 1)) : '') })
  }
  const pick = (file: File) => { told(add(file)) }
  // The button that had the focus is gone with its file.
  const settle = (words: string) => {
    say(words)
    heading.current?.focus()
  }
  const { name, how } = materialWords[material]
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="card grid gap-4 p-4 sm:p-5">
      <div className="grid gap-1">
        <h2 ref={heading} tabIndex={-1} id={`${id}-name`} className="text-heading">{name}</h2>
        <FieldHint id={id}>{how}。{uploadWords.limits}</FieldHint>
        <FieldError id={id}>{error === undefined ? undefined : proofWords[error]}</FieldError>
      </div>
      {files.length + way.length === 0 ? null : (
        <FileList>
          {files.map((proof, at) => <ProofStored key={proof.id} {...{ proof, action, back }} number={at + 1} remove={takeBack} onRemoved={() => { settle(uploadWords.removed) }} />)}
          {way.map((item, at) => (
            <ProofOnItsWay key={item.key} item={item} number={files.length + at + 1} again={(file) => { told(deliver({ ...item, file })) }} giveUp={() => { drop(item.key); settle('') }} />
          ))}
        </FileList>
      )}
      {hydrated ? <ProofPickers {...{ id, pick, describedBy }} /> : <ProofPlainForm {...{ id, action, material, back, describedBy }} invalid={error !== undefined} />}
      <p role="status" className="sr-only">{said}</p>
    </section>
  )
}
