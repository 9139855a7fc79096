import { answerGet, areaRates } from '@/lib/server/public-api'

type Context = { params: Promise<{ area: string }> }

/** Public: the figures that an area's office has put in force. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { area } = await params
  return answerGet(request, () => areaRates(area), 'minutes')
}
