import { Submission, SubmissionKey } from '@/lib/contracts/filing'
import { citizenOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { submitFiling } from '@/lib/server/filings/submit'
import { problem, readJson, refusal } from '@/lib/server/http'
import { refusedText, type Refusal } from '@/lib/text/refusals'

/** Sends a draft from a machine or a phone that was offline: 201 the first time, 200 with the same number for the same key again, 422 for another body. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!sameOrigin(request.headers)) return problem(403, 'foreign-origin')
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const key = SubmissionKey.safeParse(request.headers.get('idempotency-key'))
  if (!key.success) return problem(400, 'key-missing')
  const body = Submission.safeParse(await readJson(request))
  if (!body.success) return problem(422, 'bad-input')
  const { id } = await params
  const done = await submitFiling({ id, ownerId: citizen.id, key: key.data, body: body.data }, { now: clock.now(), today: clock.today() })
  if (done.ok) return Response.json({ number: done.value.number }, { status: done.value.repeated ? 200 : 201, headers: { 'Cache-Control': 'no-store' } })
  return refusal(statusOf(done.error.code), done.error, refusedText(done.error))
}

function statusOf(code: Refusal['code']): number {
  if (code === 'not-found') return 404
  if (code === 'too-often') return 429
  return code === 'changed-meanwhile' || code === 'already-filed' || code === 'not-possible-now' ? 409 : 422
}
