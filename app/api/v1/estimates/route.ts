import { answerPost, estimateBill } from '@/lib/server/public-api'

/** Public: a bill in, who pays what out, with every formula. Nothing about a person is accepted, nothing is kept. */
export const POST = (request: Request): Promise<Response> => answerPost(request, estimateBill)
