import { currentCalendar } from '@/lib/server/calendar'
import { answerPost, determine } from '@/lib/server/public-api'

/** Public: facts in, the whole answer with its trace out. Nothing about a person is accepted, nothing is kept. */
export const POST = (request: Request): Promise<Response> => answerPost(request, async (body) => determine(body, await currentCalendar()))
