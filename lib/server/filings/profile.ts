import type { PlainDate } from '@/lib/base/plain-date'
import { isUnder14, type Answers } from '@/lib/filing/index'
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

/** What the last record that was sent says of a person: what is remembered from the day on which they allow it. */
export async function lastConfirmed(tx: Tx, ownerId: string, on: PlainDate): Promise<Profile | undefined> {
  for (const row of await listOwn(tx, ownerId)) {
    const profile = row.submittedAt === null ? undefined : profileOf(openFiling(row).answers, on)
    if (profile !== undefined) return profile
  }
  return undefined
}

/** The person as confirmed by submitting; undefined while an answer about them is missing, and of a child. */
export function profileOf(answers: Answers, on: PlainDate): Profile | undefined {
  const { name, idNumber, insuredPlace, insurance } = answers
  if (name === undefined || idNumber === undefined || insuredPlace === undefined || insurance === undefined || isUnder14(answers, on)) return undefined
  return { name, idNumber, insuredPlace, insurance: insurance === 'resident' ? 'resident' : 'employee', working: insurance === 'employee-active' ? 'active' : 'retired' }
}
