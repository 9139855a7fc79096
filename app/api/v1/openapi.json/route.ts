import { openApi } from '@/lib/server/public-api/openapi'

export const dynamic = 'force-static'

/** Public: the description of this interface, made from its contracts. */
export const GET = (): Response => Response.json(openApi(), { headers: { 'Cache-Control': 'public, max-age=3600' } })
