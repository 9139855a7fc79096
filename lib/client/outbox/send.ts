import { sentFor } from '@/lib/contracts/session'

import { inTime } from '../device/in-time'
import { isObject } from '../drafts/forms'

import { readStop, type Stop, type Waiting } from './waiting'

export type Outcome =
  | { readonly type: 'saved'; readonly version: number; readonly next: string }
  | { readonly type: 'submitted'; readonly number: string }
  | { readonly type: 'signed-out' }
  | { readonly type: 'refused'; readonly stop: Stop }
  /** The server is there and cannot do it now. */
  | { readonly type: 'trouble' }
  | { readonly type: 'silence' }

const PATIENCE_MS = 30_000

/** Whether the network is there is told by the answer alone: phones say so when it is not. */
export async function send(waiting: Waiting, ask: typeof fetch = fetch): Promise<Outcome> {
  const { path, method, body, headers } = requestOf(waiting)
  try {
    const response = await ask(path, { method, body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json', [sentFor]: waiting.subject }, redirect: 'error', signal: inTime(PATIENCE_MS) })
    return outcomeOf(response.status, await bodyOf(response), waiting)
  } catch {
    return { type: 'silence' }
  }
}

function requestOf({ draft, version, job }: Waiting) {
  if (job.type === 'submission') return { path: `/api/filings/${draft}/submission`, method: 'POST', body: { version }, headers: { 'idempotency-key': job.key } }
  return { path: `/api/filings/${draft}/steps/${job.step}`, method: 'PUT', body: { version, answers: job.answers }, headers: {} }
}

async function bodyOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json().catch(() => undefined)
  return isObject(body) ? body : {}
}

/** Sent is only what the server has answered for, with its number or its version: a café's welcome page says 200 too. */
function outcomeOf(status: number, body: Readonly<Record<string, unknown>>, { job }: Waiting): Outcome {
  if (status >= 200 && status < 300) return (job.type === 'submission' ? submitted(body) : saved(body)) ?? { type: 'silence' }
  if (status === 401) return { type: 'signed-out' }
  if (status >= 500 || status === 429 || status === 408) return { type: 'trouble' }
  // Our refusals have a code; a gateway's have none and pass.
  return typeof body['title'] === 'string' ? { type: 'refused', stop: readStop({ ...body, code: body['title'] }) } : { type: 'trouble' }
}

const submitted = ({ number }: Readonly<Record<string, unknown>>): Outcome | undefined => (typeof number === 'string' ? { type: 'submitted', number } : undefined)
const saved = ({ version, next }: Readonly<Record<string, unknown>>): Outcome | undefined =>
  typeof version === 'number' && typeof next === 'string' ? { type: 'saved', version, next } : undefined
