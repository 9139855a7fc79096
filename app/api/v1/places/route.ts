import { allPlaces, jilinPools } from '@/lib/places/index'

const cached = { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' }

/** Public: codes and names. `level=prefecture` gives the insured places that can be filed for, else every place to be treated in. */
export function GET(request: Request): Response {
  const insured = new URL(request.url).searchParams.get('level') === 'prefecture'
  const places = insured ? jilinPools : allPlaces('county')
  return Response.json(places.map(({ code, name }) => ({ code, name })), { headers: cached })
}
