import { answerGet, oneHospital } from '@/lib/server/public-api'

type Context = { params: Promise<{ id: string }> }

/** Public: one institution, with address and telephone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerGet(request, () => oneHospital(id), 'minutes')
}
