'use client'

import { useRouter } from 'next/navigation'

import { ProofUpload } from '@/components/filing/proof-upload'
import { sendProof, takeBackProof } from '@/lib/client/uploads/send'
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
  const router = useRouter()
  return (
    <ProofUpload
      {...{ material, files, back, error }}
      action={`/api/filings/${filingId}/files`}
      prepare={async (file) => shrink(await copyOf(file))}
      send={async (file, tell) => {
        const outcome = await sendProof({ filingId, material, file }, tell)
        if (outcome.ok) router.refresh()
        return outcome
      }}
      remove={async (fileId) => {
        const outcome = await takeBackProof(filingId, fileId)
        if (outcome.ok) router.refresh()
        return outcome
      }}
    />
  )
}
