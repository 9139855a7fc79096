import { readJson } from '../http'

import { tooMany } from './admit'
import { refused, respond, type Answered } from './answer'

export { listDocuments, oneDocument } from './documents'
export { determine } from './determine'
export { estimateBill } from './estimate-bill'
export { oneHospital, searchHospitals } from './hospitals'
export { openApi } from './openapi'
export { countPeriod } from './period'
export { areaRates } from './rates'

/** A question with a JSON body, from anybody: counted, answered, forgotten. */
export async function answerPost(request: Request, verb: (body: unknown) => Answered | Promise<Answered>): Promise<Response> {
  const limited = await tooMany(request.headers)
  if (limited) return respond(limited)
  const body = await readJson(request)
  return respond(body === undefined ? refused({ status: 400, code: 'not-json' }) : await verb(body))
}

/** Public data, the same for everybody. */
export async function answerGet(request: Request, verb: () => Answered | Promise<Answered>, keep: 'hour' | 'minutes' = 'hour'): Promise<Response> {
  const limited = await tooMany(request.headers)
  return limited ? respond(limited) : respond(await verb(), keep)
}

export const noSuchThing = (): Answered => refused({ status: 404, code: 'not-found' })
