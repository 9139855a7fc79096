import type { APIRequestContext } from '@playwright/test'
import { ratingWords } from '@/lib/text/ratings'

import { formOn, sendForm, type Form } from './forms'

type Askers = { readonly owner: APIRequestContext; readonly supervisor: APIRequestContext }

/** The form with which the owner has marked the result of this record badly, and where a supervisor reads it. */
export async function ratesBadly({ owner, supervisor }: Askers, id: string): Promise<{ readonly form: Form; readonly path: string }> {
  const form = await formOn(owner, { path: `/filings/${id}`, words: ratingWords.send })
  await sendForm(owner, form, { level: 'dissatisfied', reason: 'late' })
  const list = await (await supervisor.get('/desk/ratings')).text()
  return { form, path: /\/desk\/ratings\/[\da-f-]{36}/.exec(list)?.[0] ?? '/desk/no-rating' }
}
