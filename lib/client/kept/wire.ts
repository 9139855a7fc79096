import { inTime } from '../device/in-time'
import { headersFor } from '../vault/here'

import type { Wire } from './send'

const PATIENCE_MS = 30_000

/** The network as a record on the phone meets it; silence is undefined. */
export const wire: Wire = {
  send: async (method, path, { key, body, owner }) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headersFor(owner) }
    const answer = await fetch(path, { method, headers, body: JSON.stringify(body), redirect: 'error', signal: inTime(PATIENCE_MS) }).catch(() => undefined)
    if (answer === undefined) return undefined
    return { status: answer.status, body: await answer.json().catch(() => undefined) as unknown }
  },
  // Few records have a photograph with them; the others do without what sends it.
  sendPhoto: async ({ filingId, photo: { material, bytes }, owner }) => (await import('../uploads/send')).sendProof({ filingId, material, file: bytes, owner }),
}
