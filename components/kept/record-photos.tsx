'use client'

import type { KeptPhoto } from '@/lib/client/kept/record'
import { dropPhoto, keepPhoto } from '@/lib/client/kept/store'
import { copyOf, shrink } from '@/lib/client/uploads/shrink'
import type { Proof } from '@/lib/contracts/proof'
import { toHandIn } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import { keptWords } from '@/lib/text/kept'

import { ProofUpload, type ProofUploadProps } from '../filing/proof-upload'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'

import { judgementOf } from './judgement'
import type { Shown } from './kept-page'

/** The papers of a record on the phone: they wait here, sealed, until it is handed in. */
export function RecordPhotos({ next, ...shown }: Shown & { readonly next: string }) {
  const judgement = judgementOf(shown)
  const needed = judgement.ok ? toHandIn(judgement.value.decision).filter(({ promised }) => !promised) : []
  if (needed.length === 0) return <Notice kind="info">{keptWords.noProof}</Notice>
  const materials = [...new Set(needed.map(({ rule }) => rule.material))]
  return (
    <div className="grid gap-6">
      {needed.some(({ rule }) => rule.filled === 'printed') ? <Notice kind="warn">{keptWords.printed}</Notice> : null}
      <p>{keptWords.photoHere}</p>
      {materials.map((material) => (
        <ProofUpload key={material} {...keeping(shown.record.id, material)} material={material} files={shown.photos.filter((photo) => photo.material === material).map(proofOf)} />
      ))}
      <LinkButton href={next}>{keptWords.goAhead}</LinkButton>
    </div>
  )
}

const proofOf = ({ id, material, type, bytes }: KeptPhoto): Proof => ({ id, material, type, bytes: bytes.size, removable: true })

/** What sending means here: it stays on the phone. */
function keeping(record: string, material: MaterialId): Pick<ProofUploadProps, 'prepare' | 'send' | 'remove' | 'action' | 'back'> {
  return {
    action: '', back: '',
    prepare: async (file) => shrink(await copyOf(file)),
    send: async (bytes) => {
      const photo: KeptPhoto = { id: crypto.randomUUID(), record, material, type: bytes.type === 'application/pdf' ? 'application/pdf' : 'image/jpeg', bytes }
      await keepPhoto(photo)
      return { ok: true, value: proofOf(photo) }
    },
    remove: async (id) => {
      await dropPhoto({ id })
      return { ok: true, value: { id } }
    },
  }
}
