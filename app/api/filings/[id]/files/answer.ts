import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { Result } from '@/lib/base/result'
import { safeNext } from '@/lib/server/auth'
import { retryAfter } from '@/lib/server/http'
import { proofWords, tooOftenText } from '@/lib/text/proofs'

const statuses: Partial<Record<ProofCode, number>> = {
  'too-large': 413, 'no-room': 413, 'bad-request': 400, 'signed-out': 401, 'other-site': 403, 'not-found': 404, 'not-possible-now': 409, 'already-sent': 409, 'run-out': 410,
  'too-often': 429, busy: 503, 'scanner-away': 503,
}
const noStore = { 'cache-control': 'private, no-store' }

export type Way = { readonly request: Request; readonly form?: FormData | undefined }
type Refused = { readonly code: ProofCode; readonly retryAfterSeconds?: number }
type Done = Result<Proof | { readonly id: string }, Refused>

/** JSON for a script that asked for it; for a plain form the way back to its page, with the code of what went wrong. */
export function answer(way: Way, done: Done): Response {
  if (way.request.headers.get('accept')?.includes('application/json') !== true) return wayBack(way, done.ok ? undefined : done.error.code)
  if (done.ok) return Response.json(done.value, { headers: noStore })
  return problem(done.error)
}

/** What passes by itself in a time that nobody counts: when it is worth asking again. */
const usually: Partial<Record<ProofCode, number>> = { busy: 60, 'scanner-away': 300 }

/** RFC 9457. */
export function problem({ code, retryAfterSeconds = usually[code] }: Refused, status = statuses[code] ?? 422): Response {
  const title = code === 'too-often' && retryAfterSeconds !== undefined ? tooOftenText(retryAfterSeconds) : proofWords[code]
  const body = { type: `urn:yiditong:proof:${code}`, title, status, code }
  return new Response(JSON.stringify(body), { status, headers: { ...noStore, 'content-type': 'application/problem+json; charset=utf-8', ...retryAfter(retryAfterSeconds) } })
}

function wayBack({ request, form }: Way, code: ProofCode | undefined): Response {
  const from = textOf(form?.get('back')) ?? refererPath(request)
  // Nobody's form, or a foreign one: there is no page of ours to lead back to.
  if (code === 'other-site' || from === undefined) return problem({ code: code ?? 'bad-request' })
  const back = safeNext(from)
  return leadTo(code === 'signed-out' ? `/sign-in?next=${encodeURIComponent(back)}` : marked(back, { code, material: textOf(form?.get('material')) }))
}

/** The page reads `file-error` and `file-for` and shows the words beside the right field. */
function marked(back: string, { code, material }: { readonly code: ProofCode | undefined; readonly material: string | undefined }): string {
  const url = new URL(back, 'http://own.invalid')
  url.searchParams.delete('file-error')
  url.searchParams.delete('file-for')
  if (code !== undefined) url.searchParams.set('file-error', code)
  if (code !== undefined && material !== undefined) url.searchParams.set('file-for', material)
  if (material !== undefined) url.hash = `proof-${material}`
  return `${url.pathname}${url.search}${url.hash}`
}

const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { ...noStore, location } })

const textOf = (value: FormDataEntryValue | null | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

// A form that was too large to read, or whose sender is signed out, has not told its `back`.
function refererPath(request: Request): string | undefined {
  const referer = request.headers.get('referer')
  if (referer === null || !URL.canParse(referer)) return undefined
  const { pathname, search } = new URL(referer)
  return `${pathname}${search}`
}
