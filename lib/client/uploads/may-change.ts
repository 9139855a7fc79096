import type { ProofCode } from '@/lib/contracts/proof'

/** A refusal about the room there is, or about the way here, says nothing of the file: it stays until somebody tries again or gives it up. */
export const mayChange: ReadonlySet<ProofCode> = new Set<ProofCode>(['too-many-files', 'no-room', 'not-found', 'bad-request', 'other-site'])
