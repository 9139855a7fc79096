import type { ProofOutcome } from '@/lib/contracts/proof'

import { read } from './read-answer'

/** Takes back a file that the server has. */
export async function takeBackProof(filingId: string, fileId: string): Promise<ProofOutcome<{ readonly id: string }>> {
  const form = new FormData()
  form.set('remove', fileId)
  const answer = await fetch(`/api/filings/${filingId}/files`, { method: 'POST', headers: { accept: 'application/json' }, body: form }).catch(() => undefined)
  if (answer === undefined) return { ok: false, error: { code: 'unreachable' } }
  const { id, code } = read(await answer.text().catch(() => ''))
  return answer.status === 200 && id !== undefined ? { ok: true, value: { id } } : { ok: false, error: { code } }
}
