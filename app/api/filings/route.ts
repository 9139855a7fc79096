import { faultsTold } from '@/components/filing/step-problems'
import { NewFiling, SubmissionKey } from '@/lib/contracts/filing'
import { citizenOfRequest, phoneMark, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { readSent } from '@/lib/server/filings/institutions'
import { startDraft } from '@/lib/server/filings/start-draft'
import { problem, readJson, refusal } from '@/lib/server/http'
import { refusedText } from '@/lib/text/refusals'

/** A whole draft at once, for a phone that was offline: every fault of every page is told together; the same key finds the same draft. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return problem(403, 'foreign-origin')
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const key = SubmissionKey.safeParse(request.headers.get('idempotency-key'))
  if (!key.success) return problem(400, 'key-missing')
  const body = NewFiling.safeParse(await readJson(request))
  if (!body.success) return problem(422, 'bad-input')
  const { answers, faults } = await readSent({ kind: body.data.kind, raw: body.data.answers }, clock.today())
  if (faults.length > 0) return problem(422, 'faults', faultsTold(faults))
  const draft = await startDraft({ ownerId: citizen.id, kind: body.data.kind, submissionKey: key.data }, clock.now(), answers)
  if (!draft.ok) return refusal(draft.error.code === 'too-often' ? 429 : 422, draft.error, refusedText(draft.error))
  return Response.json({ id: draft.value.id, version: draft.value.version, owner: phoneMark(citizen.id) }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}
