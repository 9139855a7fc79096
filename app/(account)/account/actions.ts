'use server'

import { redirect } from 'next/navigation'
import { remember, stopRemembering } from '@/lib/server/account'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'

/** Lets be remembered what was confirmed, for the next time. */
export async function rememberMe(): Promise<void> {
  const citizen = await requireCitizen('/account')
  await remember(citizen.id, clock.now())
  redirect('/account')
}

/** Takes it back: as easily as it was given. */
export async function forgetMe(): Promise<void> {
  const citizen = await requireCitizen('/account')
  await stopRemembering(citizen.id, clock.now())
  redirect('/account')
}
