import type { ProofCode } from '@/lib/contracts/proof'
import { tusVersion } from '@/lib/server/uploads'

import { problem } from '../files/answer'

const ours = { 'tus-resumable': tusVersion, 'cache-control': 'private, no-store' }

/** An answer without a body, as the protocol wants them. */
export const bare = (status: number, headers: Readonly<Record<string, string>> = {}): Response => new Response(null, { status, headers: { ...ours, ...headers } })

/** A refusal in words, with the status that the protocol gives it where that is another. */
export function refuse(refused: ProofCode | { readonly code: ProofCode; readonly retryAfterSeconds?: number }, status?: number): Response {
  const said = problem(typeof refused === 'string' ? { code: refused } : refused, status)
  said.headers.set('tus-resumable', tusVersion)
  return said
}

export const speaksTus = (request: Request): boolean => request.headers.get('tus-resumable') === tusVersion

export const otherVersion = (): Response => bare(412, { 'tus-version': tusVersion })

export const until = (expiresAt: Date): Readonly<Record<string, string>> => ({ 'upload-expires': expiresAt.toUTCString() })
