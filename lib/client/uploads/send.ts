import { DetailedError, Upload } from 'tus-js-client'

import type { Proof, ProofCode, ProofOutcome } from '@/lib/contracts/proof'

import { headersFor } from '../vault/here'

import { sha256Of, type KeptPhoto, type Parcel } from './kept-photo'
import { read } from './read-answer'

/** So much is lost at most when the line is cut: two seconds of a slow network. */
export const PART_BYTES = 256 * 1024
const SILENCE_MS = 20_000
/** So long the server may think before it answers that it still looks (RFC 7240), and so long nobody asks it again. */
const WAIT_SECONDS = 10
const LOOK_AGAIN_MS = 1000
const LONGEST_LOOK_MS = 75_000

export type Tell = {
  readonly sent: (bytes: number) => void
  /** The server has named the place for the parts: whoever knows it can go on after a cut. */
  readonly named: (url: string) => void
  /** The server has one more part for good. */
  readonly accepted: () => void
  readonly looking: () => void
}
type Trouble = { readonly code: ProofCode }
type Way = { readonly tell: Tell; readonly signal: AbortSignal }

/** Sends what the server does not have yet, and waits until it has looked at the whole. Silence and trouble come back as codes like any refusal. */
export async function sendParcel(parcel: Parcel, way: Way): Promise<ProofOutcome<Proof>> {
  const parts = await sendParts(parcel, way)
  if (!parts.ok) return parts
  way.tell.looking()
  return outcomeOf({ url: parts.value, owner: parcel.kept.owner }, way.signal)
}

/** Sends a file that is kept elsewhere, and tells how it ended. */
export async function sendProof({ file, ...of }: Pick<KeptPhoto, 'filingId' | 'material' | 'owner'> & { readonly file: Blob }): Promise<ProofOutcome<Proof>> {
  const kept = { ...of, sha256: await sha256Of(file), hints: [] }
  return sendParcel({ id: kept.sha256, kept, file }, { tell: { sent: silent, named: silent, accepted: silent, looking: silent }, signal: new AbortController().signal })
}
const silent = () => undefined

type Sent = ProofOutcome<string>

/** One try. The library goes on from the place the server names; when to try again is not its business. */
function sendParts({ id, kept, file }: Parcel, { tell, signal }: Way): Promise<Sent> {
  return new Promise((done) => {
    const upload: Upload = new Upload(file, {
      endpoint: `/api/filings/${kept.filingId}/uploads`, uploadUrl: kept.url ?? null, chunkSize: PART_BYTES, retryDelays: null,
      headers: headersFor(kept.owner), metadata: { material: kept.material, sha256: kept.sha256, type: file.type },
      // Where the parts go stands in the sealed vault, and nowhere else on the phone.
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => { if (upload.url !== null) tell.named(upload.url) },
      onProgress: (bytes) => { heard(); tell.sent(bytes) },
      onChunkComplete: () => { tell.accepted() },
      onSuccess: () => { end(upload.url === null ? unreachable : { ok: true, value: upload.url }) },
      onError: (error) => { end(isOutOfStep(error) && upload.url !== null && upload.url !== kept.url ? goOn(upload.url) : { ok: false, error: troubleIn(error) }) },
    })
    const stop = () => { void upload.abort().finally(() => { end(unreachable) }) }
    let silence = setTimeout(stop, SILENCE_MS)
    const heard = () => { clearTimeout(silence); silence = setTimeout(stop, SILENCE_MS) }
    // Announced by an earlier page: the server has some of it, and tells how much.
    const goOn = (url: string) => sendParts({ id, kept: { ...kept, url }, file }, { tell, signal })
    const end = (sent: Sent | Promise<Sent>) => { clearTimeout(silence); signal.removeEventListener('abort', stop); done(sent) }
    signal.addEventListener('abort', stop)
    upload.start()
  })
}

const unreachable = { ok: false, error: { code: 'unreachable' } } as const

const answerIn = (error: Error | DetailedError) => (error instanceof DetailedError ? error.originalResponse : null)

/** A 409 without words: the server has more, or less, than this phone thought. */
const isOutOfStep = (error: Error | DetailedError): boolean => answerIn(error)?.getStatus() === 409 && answerIn(error)?.getBody() === ''

function troubleIn(error: Error | DetailedError): Trouble {
  const answer = answerIn(error)
  return answer === null || isOutOfStep(error) ? unreachable.error : { code: read(answer.getBody()).code }
}

/** Asks until the file has been looked at: mostly the first answer tells. */
async function outcomeOf({ url, owner }: { readonly url: string } & Pick<KeptPhoto, 'owner'>, signal: AbortSignal): Promise<ProofOutcome<Proof>> {
  const until = Date.now() + LONGEST_LOOK_MS
  while (Date.now() < until && !signal.aborted) {
    const answer = await asked(url, { accept: 'application/json', prefer: `wait=${String(WAIT_SECONDS)}`, ...headersFor(owner) }, signal)
    if (answer === undefined) return unreachable
    const { state, proof, code } = read(answer)
    if (state === 'ready' && proof !== undefined) return { ok: true, value: proof }
    if (state !== 'looking') return { ok: false, error: { code } }
    await pause(LOOK_AGAIN_MS)
  }
  return { ok: false, error: { code: 'busy' } }
}

/** What the server says, unless the line is dead or keeps silent. */
async function asked(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string | undefined> {
  const end = new AbortController()
  const stop = () => { end.abort() }
  const timer = setTimeout(stop, SILENCE_MS)
  signal.addEventListener('abort', stop)
  try {
    const answer = await fetch(url, { headers, signal: end.signal })
    return await answer.text().catch(() => '')
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

const pause = (ms: number) => new Promise((done) => { setTimeout(done, ms) })

/** Gives up what was announced, or takes back what it became meanwhile. If nobody hears it, it runs out by itself. */
export const callOff = (url: string): void => { void fetch(url, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' }, keepalive: true }).catch(() => undefined) }
