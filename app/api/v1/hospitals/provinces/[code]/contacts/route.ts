import { provinceResponse } from '@/lib/server/hospitals'
import { answerGet, noSuchThing } from '@/lib/server/public-api'

type Context = { params: Promise<{ code: string }> }

/** Public: addresses and telephone numbers of what a phone keeps of a province, the same for everybody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return (await provinceResponse(request, (await params).code, 'contacts')) ?? answerGet(request, noSuchThing)
}
