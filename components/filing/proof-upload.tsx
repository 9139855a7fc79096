'use client'

import { useRef } from 'react'

import type { OnItsWay } from '@/lib/client/uploads/board'
import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import { materialWords } from '@/lib/text/materials'
import { proofWords, uploadWords, type PhotoHint } from '@/lib/text/proofs'

import { FieldError, FieldHint } from '../ui/field'
import { FileList } from '../ui/file-item'
import { useHydrated } from '../ui/use-hydrated'

import { ProofOnItsWay } from './proof-on-its-way'
import { ProofPickers } from './proof-pickers'
import { ProofPlainForm } from './proof-plain-form'
import { ProofStored, type TakeBack } from './proof-stored'
import { useNews } from './proof-news'

export type ProofEvents = {
  /** Called while the page is still in front: the camera may throw it out of memory. */
  readonly opens: () => void
  readonly pick: (file: File, replaces: string | undefined) => void
  readonly again: (id: string) => void
  readonly drop: (id: string) => void
  readonly useAnyway: (id: string) => void
  readonly remove: TakeBack
}
export type ProofUploadProps = {
  material: MaterialId
  files: readonly Proof[]
  way: readonly OnItsWay[]
  advice: Readonly<Record<string, readonly PhotoHint[]>>
  on: ProofEvents
  /** Where a form without scripts is sent, and the page it comes back to. */
  action: string
  back: string
  /** What was wrong with the last file, where no script could say so itself. */
  error?: ProofCode | undefined
}

/** The files for one paper: what is here, what is on its way, and three ways to add one more. */
export function ProofUpload({ material, files, way, advice, on, action, back, error }: ProofUploadProps) {
  const id = `proof-${material}`
  const describedBy = `${id}-hint${error === undefined ? '' : ` ${id}-error`}`
  const heading = useRef<HTMLHeadingElement>(null)
  const hydrated = useHydrated()
  const { camera, pick, opens, retake } = usePicking(on)
  const [said, say] = useNews(files)
  // The button that had the focus is gone with its file.
  const settle = (words: string) => {
    say(words)
    heading.current?.focus()
  }
  const events = { ...on, retake, drop: (item: string) => { on.drop(item); settle('') } }
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
          {files.map((proof, at) => (
            <ProofStored key={proof.id} {...{ proof, action, back }} number={at + 1} hints={advice[proof.id] ?? []} on={events} remove={on.remove} onRemoved={() => { settle(uploadWords.removed) }} />
          ))}
          {way.map((item, at) => <ProofOnItsWay key={item.id} item={item} number={files.length + at + 1} back={back} on={events} />)}
        </FileList>
      )}
      {hydrated ? <ProofPickers {...{ id, pick, opens, camera, describedBy }} /> : <ProofPlainForm {...{ id, action, material, back, describedBy }} invalid={error !== undefined} />}
      <p role="status" className="sr-only">{said}</p>
    </section>
  )
}

/** Taking one again keeps the old one until there is a new one: whoever closes the camera still has it. */
function usePicking(on: ProofEvents) {
  const camera = useRef<HTMLInputElement>(null)
  const replaces = useRef<string>(undefined)
  return {
    camera,
    opens: () => {
      replaces.current = undefined
      on.opens()
    },
    retake: (id: string) => {
      camera.current?.click()
      replaces.current = id
    },
    pick: (file: File) => { on.pick(file, replaces.current) },
  }
}
