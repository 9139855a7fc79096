import { provinceResponse } from '@/lib/server/hospitals'
import { answerGet, noSuchThing } from '@/lib/server/public-api'

type Context = { params: Promise<{ code: string }> }

/** Public: all that a phone keeps of a province, the same for everybody and without a count: caches on the way may answer. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return (await provinceResponse(request, (await params).code)) ?? answerGet(request, noSuchThing)
}
