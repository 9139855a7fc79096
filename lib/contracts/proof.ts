import { z } from 'zod'

import type { MaterialId } from '@/lib/policy/index'

const known = {
  'household-register': true, 'residence-permit': true, 'residence-registration': true, 'employer-letter': true,
  referral: true, 'emergency-diagnosis': true, 'pregnancy-record': true,
  'residence-proof': true, 'dwelling-proof': true, 'kinship-proof': true, 'relative-consent': true, 'service-proof': true, 'labour-contract': true,
  identity: true, 'agent-identity': true, 'filing-form': true, 'direct-statement': true,
} as const satisfies Record<MaterialId, true>
export const Material = z.enum(Object.keys(known) as MaterialId[])

/** Why a file was not taken. The first group is about the file, the second about the filing, the third about the way here. */
export const proofCodes = [
  'no-file', 'too-large', 'wrong-type', 'heic', 'broken', 'too-many-pixels', 'too-small', 'too-long', 'moving', 'pdf-broken', 'pdf-locked', 'pdf-active', 'pdf-long', 'pdf-fonts', 'infected', 'scanner-away',
  'too-many-files', 'no-room', 'not-possible-now', 'already-sent', 'not-found',
  'garbled', 'run-out', 'bad-request', 'other-site', 'signed-out', 'too-often', 'busy', 'unreachable', 'server-trouble',
] as const
export type ProofCode = (typeof proofCodes)[number]
export const ProofCode = z.enum(proofCodes)

/** One stored proof as its owner and the desk see it. `removable`: not yet sent to the desk, so the owner may still take it back. */
export const Proof = z.strictObject({
  id: z.uuid(),
  material: Material,
  type: z.enum(['image/jpeg', 'application/pdf']),
  bytes: z.int().positive(),
  removable: z.boolean(),
})
export type Proof = z.infer<typeof Proof>
export type ProofType = Proof['type']

/** What became of a file that was sent in parts. `looking` passes by itself; `refused` says why; a `garbled` one is sent again from the start. */
export const UploadAnswer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('receiving'), received: z.int().nonnegative(), length: z.int().positive() }),
  z.strictObject({ state: z.literal('looking') }),
  z.strictObject({ state: z.literal('ready'), proof: Proof }),
  z.strictObject({ state: z.literal('refused'), code: ProofCode }),
])
export type UploadAnswer = z.infer<typeof UploadAnswer>
export type ProofOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: ProofCode } }
