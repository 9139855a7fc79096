'use server'

import { askAgain } from '@/lib/server/account'
import { codeWords } from '@/lib/text/account'
import { refusedText } from './faults'
import { told, wrong, type Outcome } from './outcome'

/** Sends another code to the phone that this browser gave before. */
export async function codeAgain(before: Outcome, form: FormData): Promise<Outcome> {
  const asked = await askAgain(form.get('purpose') === 'staff' ? 'staff' : 'citizen')
  return asked.ok ? told(before, { notice: codeWords.againDone }) : wrong(before, 'code', refusedText(asked.error))
}
