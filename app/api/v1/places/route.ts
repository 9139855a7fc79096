import { openPools } from '@/lib/filing/index'
import { allPlaces } from '@/lib/places/index'
import { clock } from '@/lib/server/clock'

const cached = { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' }

/** Public: codes and names. `level=pool` gives the insured places that some document answers for, else every place to be treated in. */
export function GET(request: Request): Response {
  const insured = new URL(request.url).searchParams.get('level') === 'pool'
  const places = insured ? openPools(clock.today()) : allPlaces('county')
  return Response.json(places.map(({ code, name }) => ({ code, name })), { headers: cached })
}
