'use server'

import { redirect } from 'next/navigation'
import { whereNext } from '@/lib/server/account'
import { askCitizenCode, confirmCitizenCode } from '@/lib/server/auth'
import { refusedText } from '../faults'
import { textOf, told, wrong, type Outcome } from '../outcome'

/** Sends the code to the phone that was typed. */
export async function askCode(before: Outcome, form: FormData): Promise<Outcome> {
  const phone = textOf(form, 'phone', 40)
  const asked = await askCitizenCode(phone)
  if (!asked.ok) return told(before, { values: { phone }, problems: [{ field: 'phone', message: refusedText(asked.error) }] })
  redirect(`/sign-in/code?next=${encodeURIComponent(whereNext(textOf(form, 'next', 300)))}`)
}

/** Signs in with the code and leads back to where the person came from. */
export async function confirmCode(before: Outcome, form: FormData): Promise<Outcome> {
  const confirmed = await confirmCitizenCode(textOf(form, 'code', 40))
  if (!confirmed.ok) return wrong(before, 'code', refusedText(confirmed.error))
  redirect(whereNext(textOf(form, 'next', 300)))
}
