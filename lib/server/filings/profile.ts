import type { Answers } from '@/lib/filing/index'
import type { Tx } from '@/lib/server/db'
import type { Profile } from '@/lib/server/people'

import { openFiling } from './filing'
import { listOwn } from './repo'

/** What the person confirmed before, as the first answers of a new record. */
export function answersOfProfile(profile: Profile | undefined): Answers {
  if (profile === undefined) return {}
  const { name, idNumber, insuredPlace, insurance, working } = profile
  return { name, idNumber, insuredPlace, insurance: insurance === 'resident' ? 'resident' : `employee-${working}` }
}

/** What the last record that was sent says of the person: what is remembered from the day on which they allow it. */
export async function lastConfirmed(tx: Tx, ownerId: string): Promise<Profile | undefined> {
  const last = (await listOwn(tx, ownerId)).find(({ submittedAt }) => submittedAt !== null)
  return last === undefined ? undefined : profileOf(openFiling(last).answers)
}

/** The person as confirmed by submitting; undefined while an answer about them is missing. */
export function profileOf({ name, idNumber, insuredPlace, insurance }: Answers): Profile | undefined {
  if (name === undefined || idNumber === undefined || insuredPlace === undefined || insurance === undefined) return undefined
  return { name, idNumber, insuredPlace, insurance: insurance === 'resident' ? 'resident' : 'employee', working: insurance === 'employee-active' ? 'active' : 'retired' }
}
