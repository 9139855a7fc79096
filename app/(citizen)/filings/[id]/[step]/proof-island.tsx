'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { ProofMark } from '@/components/filing/proof-mark'
import { ProofUpload } from '@/components/filing/proof-upload'
import { onceSettled } from '@/lib/client/device/settled'
import { boardNow, change, dismiss, emptyBoard, onBoard } from '@/lib/client/uploads/board'
import { drop, getReady, pick, tryAgain } from '@/lib/client/uploads/pick'
import { noteGone, withNoted } from '@/lib/client/uploads/since'
import { takeBackProof } from '@/lib/client/uploads/take-back'
import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'

type Props = {
  filingId: string
  material: MaterialId
  files: readonly Proof[]
  /** This page, for the form without scripts. */
  back: string
  error?: ProofCode | undefined
}

const useBoard = () => useSyncExternalStore(onBoard, boardNow, () => emptyBoard)

/** Joins what people see to what survives the network. */
export function ProofIsland({ filingId, material, files, back, error }: Props) {
  const { way, advice } = useBoard()
  useEffect(() => onceSettled(getReady), [])
  return (
    <ProofUpload
      {...{ material, back, error, advice }}
      files={withNoted(filingId, material, files)}
      way={way.filter((item) => item.filingId === filingId && item.material === material)}
      action={`/api/filings/${filingId}/files`}
      on={{
        opens: () => undefined,
        pick: (file, replaces) => { void pick({ filingId, material, file, replaces }) },
        again: tryAgain,
        drop: (id) => { void drop(filingId, id) },
        useAnyway: dismiss,
        remove: async (fileId) => noteGone(filingId, await takeBackProof(filingId, fileId)),
      }}
    />
  )
}

/** One choice for all photographs of the page. */
export function MarkIsland() {
  return <ProofMark on={useBoard().mark} onChange={(mark) => { change({ mark }) }} />
}
