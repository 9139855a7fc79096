import type { Proof, ProofCode } from '@/lib/contracts/proof'
import { proofWords } from '@/lib/text/proofs'

export type Answer = { readonly state: string | undefined; readonly id: string | undefined; readonly proof: Proof | undefined; readonly code: ProofCode }

/** Reads what the server says of a file. A gateway's own page in the place of an answer is trouble of the server. */
export function read(text: string): Answer {
  const body = parsed(text)
  const { state, proof, code, id } = isRecord(body) ? body : {}
  return { state: isText(state) ? state : undefined, id: isText(id) ? id : undefined, proof: isProof(proof) ? proof : undefined, code: isCode(code) ? code : 'server-trouble' }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isCode = (code: unknown): code is ProofCode => isText(code) && Object.hasOwn(proofWords, code)
const isProof = (body: unknown): body is Proof => isRecord(body) && isText(body['id']) && isText(body['material']) && isText(body['type']) && typeof body['bytes'] === 'number'
