import { centres, type Centre, type Point } from './centres'

const KM_PER_DEGREE = 111
const FARTHEST_KM = 400

/** Flat within a few hundred kilometres, which is as far as it is asked. */
function kilometres(from: Point, to: Point): number {
  const east = (to.east - from.east) * Math.cos(((from.north + to.north) / 2) * (Math.PI / 180))
  return Math.hypot(east, to.north - from.north) * KM_PER_DEGREE
}

/** The codes of the cities whose seats are nearest, at most `count`; none where nothing of the mainland is near. */
export function nearestCities(here: Point, count = 3): readonly string[] {
  const far = (centre: Centre) => ({ code: centre.code, km: kilometres(here, centre) })
  return centres.map(far).filter(({ km }) => km <= FARTHEST_KM).sort((a, b) => a.km - b.km).slice(0, count).map(({ code }) => code)
}
