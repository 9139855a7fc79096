import { familyOf } from './kind'
import { tierOf, type Tier } from './level'
import { flagOf, type Institution } from './types'

/** An institution as the rules on picking see it. Undefined is not known. */
export type AsPicked = Pick<Institution, 'id' | 'city' | 'name'> & {
  readonly tier: Exclude<Tier, 'unknown'> | undefined
  readonly specialist: boolean | undefined
  readonly direct: boolean | undefined
  readonly designated: boolean | undefined
}

function isSpecialist({ kind }: Institution): boolean | undefined {
  const family = familyOf(kind)
  // Whether a 妇幼保健院 is a 专科医院 the documents do not say.
  if (family === 'unknown' || family === 'other' || family === 'maternal-child') return undefined
  return family === 'specialist'
}

/** What the list does not say is not known; a national code is only given to designated ones. */
export function asPicked(hospital: Institution): AsPicked {
  const { id, name, level, city, code, open } = hospital
  const tier = tierOf(level)
  const { state } = flagOf(open, 'inpatient')
  return {
    id, name, city, tier: tier === 'unknown' ? undefined : tier, specialist: isSpecialist(hospital),
    direct: state === 'unknown' ? undefined : state === 'yes', designated: code === undefined ? undefined : true,
  }
}
