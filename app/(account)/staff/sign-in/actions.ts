'use server'

import { redirect } from 'next/navigation'
import { askStaffCode, confirmStaffCode, currentAdministrator } from '@/lib/server/auth'
import { signInFaults } from '@/lib/text/account'
import { refusedText } from '../../faults'
import { textOf, told, wrong, type Outcome } from '../../outcome'

/** Checks the password; a right one sends the code. The password never comes back to the page. */
export async function askStaff(before: Outcome, form: FormData): Promise<Outcome> {
  const login = textOf(form, 'login', 60)
  const password = textOf(form, 'password', 200)
  const missing = [...(login.trim() === '' ? [problem('login', 'login-missing')] : []), ...(password === '' ? [problem('password', 'password-missing')] : [])]
  if (missing.length > 0) return told(before, { values: { login }, problems: missing })
  const asked = await askStaffCode(login, password)
  if (!asked.ok) {
    const message = asked.error.code === 'wrong-password' ? signInFaults['wrong-password'] : refusedText(asked.error)
    return told(before, { values: { login }, problems: [{ field: 'login', message }] })
  }
  redirect('/staff/sign-in/code')
}

/** The second factor; then the desk, or the lists that an administrator keeps. */
export async function confirmStaff(before: Outcome, form: FormData): Promise<Outcome> {
  const confirmed = await confirmStaffCode(textOf(form, 'code', 40))
  if (!confirmed.ok) return wrong(before, 'code', refusedText(confirmed.error))
  redirect((await currentAdministrator()) === undefined ? '/desk' : '/desk/admin')
}

const problem = (field: string, code: 'login-missing' | 'password-missing') => ({ field, message: signInFaults[code] })
