import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { GivenRating } from '@/lib/contracts/rating'
import { ratingLevelWords, ratingReasonWords, ratingWords } from '@/lib/text/ratings'
import { eventWords } from '@/lib/text/states'

import { Notice } from '../ui/notice'

/** A mark that was given, and what came of it: the answer, or by when there is one. */
export function RatingGiven({ rating, today }: { readonly rating: GivenRating; readonly today: PlainDate }) {
  const { event, level, reasons, says, answer } = rating
  return (
    <div className="grid gap-3">
      <Notice kind="ok" title={ratingWords.thanks}>
        <p>{ratingWords.given(eventWords[event], ratingLevelWords[level])}</p>
        {reasons.length === 0 ? null : <p>{ratingWords.reasons}：{reasons.map((reason) => ratingReasonWords[reason]).join('、')}</p>}
        {says === undefined ? null : <p className="wrap-anywhere">{ratingWords.said}：{says}</p>}
      </Notice>
      {answer === undefined ? <Awaited {...{ rating, today }} /> : (
        <Notice kind="info" title={ratingWords.answered(formatDay(answer.on))}>
          <p className="wrap-anywhere">{ratingWords.found}：{answer.found}</p>
          <p className="wrap-anywhere">{ratingWords.done}：{answer.done}</p>
        </Notice>
      )}
    </div>
  )
}

function Awaited({ rating: { answerBy }, today }: { readonly rating: GivenRating; readonly today: PlainDate }) {
  if (answerBy === undefined) return null
  return answerBy < today ? <Notice kind="warn">{ratingWords.overdue(formatDay(answerBy))}</Notice> : <p>{ratingWords.answerBy(formatDay(answerBy))}</p>
}
