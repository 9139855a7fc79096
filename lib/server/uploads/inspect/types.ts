import type { ProofType } from '@/lib/contracts/proof'

/** Bytes that may be stored and shown, and what they were made from where that is kept. */
export type Clean = { readonly type: ProofType; readonly bytes: Buffer; readonly original?: Buffer }

export const refusals = [
  'no-file', 'too-large', 'wrong-type', 'heic', 'broken', 'too-many-pixels', 'too-small', 'too-long', 'moving',
  'pdf-broken', 'pdf-locked', 'pdf-active', 'pdf-long', 'pdf-fonts', 'infected', 'scanner-away', 'busy',
] as const
export type Refusal = { readonly code: (typeof refusals)[number] }
