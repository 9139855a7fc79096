import { err, ok, type Result } from '@/lib/base/result'
import type { ProofCode } from '@/lib/contracts/proof'

import { limits } from './limits'

/** One file, and a little for the other fields and the borders between them. */
const MOST = limits.fileBytes + 64 * 1024

/** Reads a sent form and stops as soon as it is too large, whatever its header promised. */
export async function readForm(request: Request): Promise<Result<FormData, { readonly code: Extract<ProofCode, 'too-large' | 'bad-request'> }>> {
  const type = request.headers.get('content-type') ?? ''
  if (Number(request.headers.get('content-length')) > MOST) return err({ code: 'too-large' })
  if (request.body === null || !type.startsWith('multipart/form-data')) return err({ code: 'bad-request' })
  let size = 0
  const counted = request.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform: (part, on) => {
      size += part.byteLength
      if (size > MOST) on.error(new Error('too large'))
      else on.enqueue(part)
    },
  }))
  const form = await new Response(counted, { headers: { 'content-type': type } }).formData().catch(() => undefined)
  if (form !== undefined) return ok(form)
  return err({ code: size > MOST ? 'too-large' : 'bad-request' })
}
