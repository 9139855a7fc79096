import { stepProblem } from '@/app/(citizen)/filings/outcomes'
import { StepSent } from '@/lib/contracts/filing'
import { citizenOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { saveStep, type StepRefused } from '@/lib/server/filings/save-step'
import { problem, readJson } from '@/lib/server/http'

/** One page of a draft from a phone that was offline: the same page again changes nothing. The pages themselves send forms to an action. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string; step: string }> }): Promise<Response> {
  if (!sameOrigin(request.headers)) return problem(403, 'foreign-origin')
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const body = StepSent.safeParse(await readJson(request))
  if (!body.success) return problem(422, 'bad-input')
  const { id, step } = await params
  const { version, answers: raw } = body.data
  const saved = await saveStep({ id, ownerId: citizen.id }, { step, raw, version }, { now: clock.now(), today: clock.today() })
  if (saved.ok) return Response.json({ version: saved.value.version, next: saved.value.next ?? 'check' }, { headers: { 'Cache-Control': 'no-store' } })
  const { faults, general } = stepProblem(saved.error)
  return problem(statusOf(saved.error), saved.error.code, { detail: general, faults, retryAfterSeconds: saved.error.code === 'too-often' ? saved.error.retryAfterSeconds : undefined })
}

function statusOf({ code }: StepRefused): number {
  if (code === 'not-found') return 404
  if (code === 'too-often') return 429
  return code === 'faults' ? 422 : 409
}
