import { answerGet, searchHospitals } from '@/lib/server/public-api'

/** Public: institutions by name, sound, initials, place, level and kind. */
export const GET = (request: Request): Promise<Response> => answerGet(request, () => searchHospitals(new URL(request.url).searchParams), 'minutes')
