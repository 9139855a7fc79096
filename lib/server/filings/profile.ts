import type { Answers } from '@/lib/filing/index'
import type { Profile } from '@/lib/server/people'

/** What the person confirmed before, as the first answers of a new record. */
export function answersOfProfile(profile: Profile | undefined): Answers {
  if (profile === undefined) return {}
  const { name, idNumber, insuredPlace, insurance, working } = profile
  return { name, idNumber, insuredPlace, insurance: insurance === 'resident' ? 'resident' : `employee-${working}` }
}

/** The person as confirmed by submitting; undefined while an answer about them is missing. */
export function profileOf({ name, idNumber, insuredPlace, insurance }: Answers): Profile | undefined {
  if (name === undefined || idNumber === undefined || insuredPlace === undefined || insurance === undefined) return undefined
  return { name, idNumber, insuredPlace, insurance: insurance === 'resident' ? 'resident' : 'employee', working: insurance === 'employee-active' ? 'active' : 'retired' }
}
