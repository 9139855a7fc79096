import { openPools } from '@/lib/filing/index'
import { allPlaces } from '@/lib/places/index'
import { clock } from '@/lib/server/clock'
import { answerPacked, pack, type Packed } from '@/lib/server/http/packed'
import { processWide } from '@/lib/server/process-wide'

const kept = 'public, max-age=86400, stale-while-revalidate=604800'
const lists = processWide('lists of places', () => new Map<string, Promise<Packed>>())

/** Public: codes and names. `level=pool` gives the insured places that some document answers for, else every place to be treated in. */
export async function GET(request: Request): Promise<Response> {
  const insured = new URL(request.url).searchParams.get('level') === 'pool'
  return answerPacked(request.headers, await (insured ? poolsOf(clock.today()) : made('county', () => allPlaces('county'))), kept)
}

/** Which places are answered for changes with the day: only the list of today is held. */
function poolsOf(today: string): Promise<Packed> {
  const name = `pool-${today}`
  for (const old of lists.keys()) if (old.startsWith('pool-') && old !== name) lists.delete(old)
  return made(name, () => openPools(clock.today()))
}

type Place = { readonly code: string; readonly name: string }

function made(name: string, places: () => readonly Place[]): Promise<Packed> {
  const before = lists.get(name)
  if (before !== undefined) return before
  const list = pack(JSON.stringify(places().map(({ code, name: called }) => ({ code, name: called }))))
  lists.set(name, list)
  return list
}
