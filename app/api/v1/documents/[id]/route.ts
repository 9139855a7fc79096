import { answerGet, oneDocument } from '@/lib/server/public-api'

type Context = { params: Promise<{ id: string }> }

/** Public: one document, rule by rule. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerGet(request, () => oneDocument(id))
}
