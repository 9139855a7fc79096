import { answerPost, countPeriod } from '@/lib/server/public-api'

/** Public: when a period ends, with the reasoning. */
export const POST = (request: Request): Promise<Response> => answerPost(request, countPeriod)
