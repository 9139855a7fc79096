'use client'

import { ProofUpload } from '@/components/filing/proof-upload'
import { sendProof, takeBackProof } from '@/lib/client/uploads/send'
import { noteAdded, noteGone, withNoted } from '@/lib/client/uploads/since'
import { copyOf, shrink } from '@/lib/client/uploads/shrink'
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

/** Joins what people see to what survives the network. */
export function ProofIsland({ filingId, material, files, back, error }: Props) {
  return (
    <ProofUpload
      {...{ material, back, error }}
      files={withNoted(filingId, material, files)}
      action={`/api/filings/${filingId}/files`}
      prepare={async (file) => shrink(await copyOf(file))}
      send={async (file, tell) => noteAdded(filingId, await sendProof({ filingId, material, file }, tell))}
      remove={async (fileId) => noteGone(filingId, await takeBackProof(filingId, fileId))}
    />
  )
}
