import { z } from 'zod'

import { faultsTold } from '@/components/filing/step-problems'
import { StepSent } from '@/lib/contracts/filing'
import { citizenOfRequest, phoneMark, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { saveAll, type AllRefused } from '@/lib/server/filings/save-all'
import { myFiling } from '@/lib/server/filings/views'
import { problem, readJson, refusal } from '@/lib/server/http'
import { refusedText } from '@/lib/text/refusals'

type Context = { readonly params: Promise<{ readonly id: string }> }

const statuses: Partial<Record<AllRefused['code'], number>> = { 'not-found': 404, 'too-often': 429 }
const noStore = { 'Cache-Control': 'no-store' }

/** An own draft as its owner's phone takes it along, to go on without network; once it is handed in its number, and nothing else of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const id = z.uuid().safeParse((await params).id)
  const filing = id.success ? await myFiling({ id: id.data, ownerId: citizen.id }, clock.today()) : undefined
  const owner = phoneMark(citizen.id)
  if (filing === undefined) return problem(404, 'not-found', { owner })
  if (filing.state !== 'draft') return Response.json({ owner, number: filing.number }, { headers: noStore })
  const { kind, version, submissionKey: key, answers, held } = filing
  return Response.json({ id: filing.id, kind, version, key, answers, held, owner }, { headers: noStore })
}

/** The whole draft as the phone has filled it in since. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request.headers)) return problem(403, 'foreign-origin')
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  const body = StepSent.safeParse(await readJson(request))
  if (!body.success) return problem(422, 'bad-input')
  const { id } = await params
  const saved = await saveAll({ id, ownerId: citizen.id }, { raw: body.data.answers, version: body.data.version }, { now: clock.now(), today: clock.today() })
  if (saved.ok) return Response.json({ version: saved.value.version }, { headers: noStore })
  if (saved.error.code === 'faults') return problem(422, 'faults', { detail: faultsTold(saved.error.faults) })
  return refusal(statuses[saved.error.code] ?? 409, saved.error, refusedText(saved.error))
}
