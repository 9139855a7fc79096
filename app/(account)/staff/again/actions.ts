'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { assertSameOrigin, askStaffProof, confirmStaffProof, requireStaff } from '@/lib/server/auth'
import { refusedText } from '../../faults'
import { textOf, wrong, type Outcome } from '../../outcome'
import { backTo, codeAt } from './where'

/** Sends the officer another code, to the phone of their account. */
export async function askProof(before: Outcome, form: FormData): Promise<Outcome> {
  const staff = await requireStaff()
  assertSameOrigin(await headers())
  const asked = await askStaffProof(staff)
  if (!asked.ok) return wrong(before, 'code', refusedText(asked.error))
  redirect(codeAt(textOf(form, 'case')))
}

/** The code; then back to the case, where the numbers may be seen for a while. */
export async function confirmProof(before: Outcome, form: FormData): Promise<Outcome> {
  await requireStaff()
  assertSameOrigin(await headers())
  const confirmed = await confirmStaffProof(textOf(form, 'code', 40))
  if (!confirmed.ok) return wrong(before, 'code', refusedText(confirmed.error))
  redirect(backTo(textOf(form, 'case')))
}
