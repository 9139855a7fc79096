'use server'

import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { ratingSent } from '@/components/filing/rating-sent'
import type { RatingOutcome } from '@/lib/contracts/rating'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { giveRating } from '@/lib/server/ratings/give'

import { numberOf, text } from '../read-form'

/** A citizen's mark of a result of their own record. Refused, it gives back a code and what was chosen and written. */
export async function rate(before: RatingOutcome, form: FormData): Promise<RatingOutcome> {
  const citizen = await requireCitizen()
  const id = text(form, 'id')
  const sent = ratingSent(form)
  const done = await giveRating({ id, ownerId: citizen.id, seq: numberOf(form, 'seq') }, sent, { now: clock.now(), today: clock.today() })
  if (!done.ok) {
    refresh()
    return { turn: before.turn + 1, refused: { code: done.error.code, sent } }
  }
  revalidatePath('/filings', 'layout')
  redirect(`/filings/${id}#rating`)
}
