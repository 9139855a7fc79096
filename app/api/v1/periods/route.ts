import { currentCalendar } from '@/lib/server/calendar'
import { answerPost, countPeriod } from '@/lib/server/public-api'

/** Public: when a period ends, with the reasoning. */
export const POST = (request: Request): Promise<Response> => answerPost(request, async (body) => countPeriod(body, await currentCalendar()))
