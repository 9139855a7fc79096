'use client'

import { useState } from 'react'

import type { Proof, ProofCode, ProofOutcome } from '@/lib/contracts/proof'
import { proofWords, uploadWords, type PhotoHint } from '@/lib/text/proofs'

import { buttonLook } from '../ui/button-look'

import { ProofAdvice, type AdviceEvents } from './proof-advice'
import { ProofItem, proofName } from './proof-item'

export type TakeBack = (fileId: string) => Promise<ProofOutcome<{ readonly id: string }>>
type Props = { proof: Proof; number: number; action: string; back: string; remove: TakeBack; onRemoved: () => void; hints: readonly PhotoHint[]; on: AdviceEvents }

/** A stored file with its remove button, which is a form where no script runs. */
export function ProofStored({ proof, number, action, back, remove, onRemoved, hints, on }: Props) {
  const [code, setCode] = useState<ProofCode>()
  const [pending, setPending] = useState(false)
  const takeBack = async () => {
    setPending(true)
    const outcome = await remove(proof.id)
    setPending(false)
    if (outcome.ok) onRemoved()
    else setCode(outcome.error.code)
  }
  const button = (
    <form method="post" action={action} encType="multipart/form-data" onSubmit={(event) => { event.preventDefault(); void takeBack() }}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="material" value={proof.material} />
      <input type="hidden" name="remove" value={proof.id} />
      <button type="submit" disabled={pending} className={buttonLook('quiet')} aria-label={uploadWords.removeNamed(proofName(proof.type, number))}>
        {pending ? uploadWords.removing : uploadWords.remove}
      </button>
    </form>
  )
  return (
    <ProofItem proof={proof} number={number} end={proof.removable ? button : undefined} error={code === undefined ? undefined : proofWords[code]}>
      <ProofAdvice id={proof.id} hints={hints} on={on} />
    </ProofItem>
  )
}
