import { answerGet, listDocuments } from '@/lib/server/public-api'

/** Public: the documents that are read. */
export const GET = (request: Request): Promise<Response> => answerGet(request, listDocuments)
