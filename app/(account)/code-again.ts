'use server'

import { askAgain } from '@/lib/server/account'
import { codeWords } from '@/lib/text/account'
import { refusedText } from './faults'
import { textOf, told, wrong, type Outcome } from './outcome'

const purposes = ['staff', 'step-up'] as const

/** Sends another code to the phone that this browser gave before. */
export async function codeAgain(before: Outcome, form: FormData): Promise<Outcome> {
  const purpose = textOf(form, 'purpose')
  const asked = await askAgain(purposes.find((each) => each === purpose) ?? 'citizen')
  return asked.ok ? told(before, { notice: codeWords.againDone }) : wrong(before, 'code', refusedText(asked.error))
}
