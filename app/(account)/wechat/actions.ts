'use server'

import { redirect } from 'next/navigation'
import { whereNext } from '@/lib/server/account'
import { requireCitizen } from '@/lib/server/auth'
import { askCodeOfKnown, stopWeChat } from '@/lib/server/wechat'
import { refusedText } from '../faults'
import { textOf, wrong, type Outcome } from '../outcome'

/** Sends the code to the phone of the account that this WeChat is bound to. */
export async function askKnownCode(before: Outcome, form: FormData): Promise<Outcome> {
  const asked = await askCodeOfKnown()
  if (!asked.ok) return wrong(before, 'phone', refusedText(asked.error))
  redirect(`/sign-in/code?next=${encodeURIComponent(whereNext(textOf(form, 'next', 300)))}`)
}

/** No more notices in WeChat. */
export async function unbindWeChat(): Promise<void> {
  const citizen = await requireCitizen('/account')
  await stopWeChat(citizen.id)
  redirect('/account')
}
