import type { FieldFault } from '@/lib/contracts/common'
import { retryAfter } from '@/lib/server/http'
import { problemDetails, problemTitles, type ProblemCode } from '@/lib/text/api'

/** What a public verb hands back: a body, or a problem with its status. Nothing of it is kept. */
export type Answered = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: PublicProblem }
export type Refused = Extract<Answered, { ok: false }>
export type PublicProblem = { readonly status: number; readonly code: ProblemCode; readonly errors?: readonly FieldFault[]; readonly covered?: unknown; readonly retryAfterSeconds?: number }

export const answered = (body: unknown): Answered => ({ ok: true, body })
export const refused = (problem: PublicProblem): Refused => ({ ok: false, problem })
export const badInput = (errors: readonly FieldFault[]): Refused => refused({ status: 422, code: 'bad-input', errors })

/** A question of today may have another answer tomorrow; a document may be kept for an hour, a list that an office keeps for minutes. */
const kept = { never: 'no-store', minutes: 'public, max-age=300', hour: 'public, max-age=3600' } as const

export function respond(answer: Answered, keep: keyof typeof kept = 'never'): Response {
  if (answer.ok) return Response.json(answer.body, { headers: { 'Cache-Control': kept[keep] } })
  const { status, code, errors, covered, retryAfterSeconds } = answer.problem
  const body = { type: `/developers#${code}`, title: problemTitles[code], status, detail: problemDetails[code], ...(errors ? { errors } : {}), ...(covered === undefined ? {} : { covered }) }
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...retryAfter(retryAfterSeconds) }
  return new Response(JSON.stringify(body), { status, headers })
}
