'use server'

import { redirect } from 'next/navigation'
import { deleteAccount } from '@/lib/server/account'
import { requireCitizen, signOut } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { deleteWords } from '@/lib/text/own-data'
import { textOf, told, type Outcome } from '../../outcome'

/** Ends the account of whoever has written that they want it. It cannot be undone. */
export async function deleteOwnAccount(before: Outcome, form: FormData): Promise<Outcome> {
  const citizen = await requireCitizen('/account/delete')
  const confirm = textOf(form, 'confirm', 40)
  if (confirm.trim() !== deleteWords.word) return told(before, { values: { confirm }, problems: [{ field: 'confirm', message: deleteWords.wrong }] })
  await deleteAccount(citizen.id, clock.now())
  await signOut('citizen')
  redirect('/sign-in?account=deleted')
}
