import { RatingForm } from '@/components/filing/rating-form'
import { RatingGiven } from '@/components/filing/rating-given'
import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { RatingsOfRecord } from '@/lib/contracts/rating'
import { officeDefaults, ratingTextMost } from '@/lib/filing/index'
import { ratingWords } from '@/lib/text/ratings'

import { rate } from './actions'

type Props = { readonly id: string; readonly ratings: RatingsOfRecord; readonly today: PlainDate }

/** Last on the page and only after a result: what the citizen thinks of it, and what was answered. */
export function Rating({ id, ratings: { given, open }, today }: Props) {
  if (given.length === 0 && open === undefined) return null
  return (
    <section id="rating" tabIndex={-1} aria-labelledby="rating-title" className="card grid gap-4 p-4 sm:p-5 print:hidden">
      <h2 id="rating-title" className="text-heading">{ratingWords.title}</h2>
      {given.map((rating, at) => <RatingGiven key={at} rating={rating} today={today} />)}
      <RatingForm action={rate} id={id} open={open && { seq: open.seq, most: ratingTextMost, promise: ratingWords.promise(officeDefaults.answerRatingWorkingDays, formatDay(open.answerBy)) }} />
    </section>
  )
}

/** The answer stands far below: the way there is beside what matters. */
export function RatingNews({ ratings: { given } }: Pick<Props, 'ratings'>) {
  return given.some(({ answer }) => answer !== undefined) ? <p className="print:hidden"><a href="#rating" className="inline-flex min-h-11 items-center">{ratingWords.news}</a></p> : null
}
