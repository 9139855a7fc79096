import type { Proof, ProofCode, ProofOutcome } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import { proofWords } from '@/lib/text/proofs'

export type Progress = (percent: number) => void
export type Sending = { readonly filingId: string; readonly material: MaterialId; readonly file: Blob }

const PATIENCE_MS = 120_000

/** Sends one file and tells how far it is. Silence and trouble come back as codes like any refusal. */
export async function sendProof({ filingId, material, file }: Sending, onProgress: Progress): Promise<ProofOutcome<Proof>> {
  const form = new FormData()
  form.set('material', material)
  form.set('file', file, 'file')
  return read(await post(filingId, { form, onProgress }), isProof)
}

export async function takeBackProof(filingId: string, fileId: string): Promise<ProofOutcome<{ readonly id: string }>> {
  const form = new FormData()
  form.set('remove', fileId)
  return read(await post(filingId, { form }), isNamed)
}

type Reply = { readonly status: number; readonly body: unknown }

// fetch cannot tell how much of a body has left the phone.
const post = (filingId: string, { form, onProgress }: { readonly form: FormData; readonly onProgress?: Progress }): Promise<Reply | undefined> =>
  new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/filings/${filingId}/files`)
    request.setRequestHeader('accept', 'application/json')
    request.timeout = PATIENCE_MS
    request.upload.onprogress = ({ loaded, total }) => { onProgress?.(Math.floor((loaded / Math.max(total, 1)) * 100)) }
    request.onload = () => { done({ status: request.status, body: parsed(request.responseText) }) }
    request.onerror = request.ontimeout = request.onabort = () => { done(undefined) }
    request.send(form)
  })

function read<T>(reply: Reply | undefined, isValue: (body: unknown) => body is T): ProofOutcome<T> {
  if (reply === undefined) return { ok: false, error: { code: 'unreachable' } }
  if (reply.status === 200 && isValue(reply.body)) return { ok: true, value: reply.body }
  return { ok: false, error: { code: codeIn(reply.body) } }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A gateway's own page in the place of an answer.
    return undefined
  }
}

const isNamed = (body: unknown): body is { readonly id: string } => typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string'
const isProof = (body: unknown): body is Proof => isNamed(body) && 'material' in body && 'type' in body && 'bytes' in body && typeof body.bytes === 'number'

const codeIn = (body: unknown): ProofCode =>
  typeof body === 'object' && body !== null && 'code' in body && isCode(body.code) ? body.code : 'server-trouble'

const isCode = (code: unknown): code is ProofCode => typeof code === 'string' && Object.hasOwn(proofWords, code)
