import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'

import { RatingFacts } from '@/components/desk/ratings/rating-facts'
import { ActForm } from '@/components/filing/act-form'
import { Page } from '@/components/shell/page'
import { ratingTextMost } from '@/lib/filing/index'
import { requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { ratingToAnswer } from '@/lib/server/ratings/views'
import { ratingDeskWords } from '@/lib/text/ratings'

import { OfficerBar } from '../../officer-bar'
import { answer } from '../actions'

export const metadata: Metadata = { title: ratingDeskWords.answer, robots: { index: false } }

const fields = [
  { name: 'found', label: ratingDeskWords.found, hint: ratingDeskWords.foundHint, multiline: true, maxLength: ratingTextMost },
  { name: 'done', label: ratingDeskWords.done, hint: ratingDeskWords.doneHint, multiline: true, maxLength: ratingTextMost },
] as const

export default async function RatingPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff('supervisor')
  const id = z.uuid().safeParse((await params).id)
  const by = { id: staff.id, area: staff.area, role: 'supervisor' } as const
  const rating = id.success ? await ratingToAnswer(by, id.data, { now: clock.now(), today: clock.today() }) : undefined
  if (rating === undefined) notFound()
  return (
    <Page wide title={ratingDeskWords.answer} back={{ href: '/desk/ratings', label: ratingDeskWords.back }} account={<OfficerBar staff={staff} />}>
      <RatingFacts rating={rating} />
      {rating.answer === undefined ? (
        <ActForm action={answer} hidden={{ id: rating.id }} fields={fields} send={ratingDeskWords.send}><p className="text-soft">{ratingDeskWords.answerNote}</p></ActForm>
      ) : null}
    </Page>
  )
}
