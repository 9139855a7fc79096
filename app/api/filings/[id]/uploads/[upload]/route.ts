import { z } from 'zod'

import { err, ok, type Result } from '@/lib/base/result'
import type { ProofCode } from '@/lib/contracts/proof'
import { citizenOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { answerOf, answerWhenLooked, inPlace, numberIn, receivePart, secondsToWait, standingOf, stopUpload, type OwnUpload, type ReceiveRefused } from '@/lib/server/uploads'

import { bare, otherVersion, refuse, speaksTus, until } from '../tus'

type Context = { readonly params: Promise<{ readonly id: string; readonly upload: string }> }

/** How much has come (tus 1.0.0): from here the sender goes on. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const own = await ownOf(request, context)
  if (!own.ok) return own.error
  const standing = await standingOf(own.value, clock.now())
  if (!standing.ok) return bare(standing.error.code === 'run-out' ? 410 : 404)
  const { received, length, code, expiresAt } = standing.value
  // What was garbled on the way has to begin again, and this is how the protocol says so.
  if (code === 'garbled') return bare(410)
  return bare(200, { 'upload-offset': String(received), 'upload-length': String(length), ...until(expiresAt) })
}

/** What became of the file: still looked at, stored, or why it was refused. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await ownOf(request, context)
  if (!own.ok) return own.error
  const answer = await waitedFor(own.value, request) ?? await answerOf(own.value, clock.now())
  return answer.ok ? Response.json(answer.value, { headers: { 'cache-control': 'private, no-store' } }) : refuse(answer.error.code)
}

/** The answer that whoever would rather wait is given later; undefined for all others, and where too many wait. */
async function waitedFor(own: OwnUpload, { headers, signal }: Request): Promise<Awaited<ReturnType<typeof answerWhenLooked>> | undefined> {
  const seconds = secondsToWait(headers)
  if (seconds === 0) return undefined
  return inPlace({ what: 'wait', ownerId: own.ownerId }, () => answerWhenLooked(own, AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)])))
}

/** Takes the next part (tus 1.0.0). */
export async function PATCH(request: Request, context: Context): Promise<Response> {
  if (!sameOrigin(request.headers)) return refuse('other-site')
  const own = await ownOf(request, context)
  if (!own.ok) return own.error
  if (!speaksTus(request)) return otherVersion()
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') return bare(415)
  const start = numberIn(request.headers, 'upload-offset')
  if (start === undefined) return refuse('bad-request')
  const received = await inPlace({ what: 'part', ownerId: own.value.ownerId }, () => receivePart({ ...own.value, start, body: request.body }, clock.now()))
  if (received === undefined) return refuse('busy')
  return received.ok ? bare(204, { 'upload-offset': String(received.value.received), ...until(received.value.expiresAt) }) : notReceived(received.error.code)
}

/** Gives up an upload, or takes back the file it became (tus 1.0.0, termination). */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  if (!sameOrigin(request.headers)) return refuse('other-site')
  const own = await ownOf(request, context)
  if (!own.ok) return own.error
  if (!speaksTus(request)) return otherVersion()
  const stopped = await stopUpload(own.value, clock.now())
  return stopped.ok ? bare(204) : refuse(stopped.error.code)
}

async function ownOf(request: Request, { params }: Context): Promise<Result<OwnUpload, Response>> {
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return err(refuse('signed-out'))
  const { id, upload } = await params
  const read = z.object({ id: z.uuid(), filingId: z.uuid() }).safeParse({ id: upload, filingId: id })
  return read.success ? ok({ ...read.data, ownerId: citizen.id }) : err(refuse('not-found'))
}

const statuses: Partial<Record<ProofCode, number>> = { garbled: 460 }
const notReceived = (code: ReceiveRefused['code']): Response => (code === 'out-of-step' ? bare(409) : refuse(code, statuses[code]))
