'use client'

import { useSyncExternalStore } from 'react'

import { dropPicked, keepPicked, onItsWay } from '@/lib/client/kept/pick'
import { boardNow, change, dismiss, emptyBoard, onBoard } from '@/lib/client/uploads/board'
import { toHandIn } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import { keptWords } from '@/lib/text/kept'

import { ProofMark } from '../filing/proof-mark'
import { ProofUpload } from '../filing/proof-upload'
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
        <PapersOf key={material} shown={shown} material={material} />
      ))}
      <Mark />
      <LinkButton href={next}>{keptWords.goAhead}</LinkButton>
    </div>
  )
}

/** What sending means here: it stays on the phone. */
function PapersOf({ shown: { record, photos, kept }, material }: { readonly shown: Shown; readonly material: MaterialId }) {
  const board = useSyncExternalStore(onBoard, boardNow, () => emptyBoard)
  const drop = (id: string) => { void dropPicked(id) }
  const waiting = photos.filter((photo) => photo.material === material).map((photo) => onItsWay(photo, kept.lasting))
  const beingMade = board.way.filter((item) => item.filingId === record.id && item.material === material && !waiting.some(({ id }) => id === item.id))
  return (
    <ProofUpload
      material={material} files={[]} way={[...waiting, ...beingMade]} advice={{}} action="" back=""
      on={{
        drop, useAnyway: dismiss, again: () => undefined, opens: () => undefined,
        pick: (file, replaces) => { void keepPicked({ record: record.id, material, file, replaces }) },
        remove: (id) => Promise.resolve({ ok: true, value: { id } }),
      }}
    />
  )
}

function Mark() {
  return <ProofMark on={useSyncExternalStore(onBoard, boardNow, () => emptyBoard).mark} onChange={(mark) => { change({ mark }) }} />
}
