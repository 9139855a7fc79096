'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'

import type { ActOutcome } from '@/components/filing/act-form'
import { err } from '@/lib/base/result'
import { assertSameOrigin, requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { answerRating } from '@/lib/server/ratings/answer'
import { ratingAnswerRefusedWords } from '@/lib/text/ratings'

const Typed = z.object({ found: z.string(), done: z.string() }).catch({ found: '', done: '' })

/** What was found and done about a bad mark of the supervisor's own area; whoever gave it is told. */
export async function answer(before: ActOutcome, form: FormData): Promise<ActOutcome> {
  const { id: staffId, area } = await requireStaff('supervisor')
  assertSameOrigin(await headers())
  const id = z.uuid().safeParse(form.get('id'))
  const values = Typed.parse(Object.fromEntries(form))
  const done = id.success ? await answerRating({ id: staffId, area, role: 'supervisor' }, { id: id.data, ...values }, clock.now()) : err({ code: 'not-found' } as const)
  if (done.ok) redirect(`/desk/ratings/${String(id.data)}`)
  refresh()
  return { turn: before.turn + 1, problem: ratingAnswerRefusedWords[done.error.code], values }
}
