import { familyOf, flagOf, tierOf, type Institution } from '@/lib/hospitals/index'
import type { PickedInstitution } from '@/lib/policy/index'

const specialist = (hospital: Institution): boolean | undefined => {
  const family = familyOf(hospital.kind)
  // Whether a 妇幼保健院 is a 专科医院 the documents do not say.
  if (family === 'unknown' || family === 'other' || family === 'maternal-child') return undefined
  return family === 'specialist'
}

/** The municipality is its own city, under either of its codes. */
export const cityKey = (city: string): string => (/^(?:11|12|31|50)/u.test(city) ? `${city.slice(0, 2)}0000` : city)

/** An institution as the rules on picking see it. What the list does not say is not known; a national code is only given to designated ones. */
export function pickedOf(hospital: Institution): PickedInstitution {
  const { id, level, city, code, open } = hospital
  const tier = tierOf(level)
  const { state } = flagOf(open, 'inpatient')
  return {
    id, tier: tier === 'unknown' ? undefined : tier, specialist: specialist(hospital), city: cityKey(city),
    direct: state === 'unknown' ? undefined : state === 'yes', designated: code === undefined ? undefined : true,
  }
}
