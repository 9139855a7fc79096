import type { ProofCode, ProofType } from '@/lib/contracts/proof'

/** Bytes that may be stored and shown. */
export type Clean = { readonly type: ProofType; readonly bytes: Buffer }
export type Refusal = {
  readonly code: Extract<ProofCode,
    | 'no-file' | 'too-large' | 'wrong-type' | 'heic' | 'broken' | 'too-many-pixels' | 'too-small' | 'too-long' | 'moving'
    | 'pdf-broken' | 'pdf-locked' | 'pdf-active' | 'busy'>
}
