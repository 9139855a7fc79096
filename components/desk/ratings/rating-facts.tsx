import Link from 'next/link'

import { formatDay } from '@/lib/base/plain-date'
import type { RatingToAnswer } from '@/lib/contracts/rating'
import { ratingDeskWords, ratingLevelWords, ratingReasonWords } from '@/lib/text/ratings'
import { eventWords } from '@/lib/text/states'

import { Notice } from '../../ui/notice'
import { SummaryList } from '../../ui/summary-list'
import { DueTag } from '../due-tag'

/** A bad mark as the supervisor reads it. Of the person it says no more than they wrote; whoever had the case in hand is not led to it. */
export function RatingFacts({ rating: { event, on, level, reasons, says, due, record, answer } }: { readonly rating: RatingToAnswer }) {
  const rows = [
    { label: ratingDeskWords.level, value: ratingLevelWords[level] },
    { label: ratingDeskWords.reasons, value: reasons.map((reason) => ratingReasonWords[reason]).join('、') },
    ...(says === undefined ? [] : [{ label: ratingDeskWords.says, value: <span className="wrap-anywhere">{says}</span> }]),
    { label: ratingDeskWords.event, value: eventWords[event] },
    { label: ratingDeskWords.on, value: formatDay(on) },
    { label: ratingDeskWords.record, value: record === undefined ? ratingDeskWords.hidden : <Link href={`/desk/${record.id}`} prefetch={false} className="inline-flex min-h-11 items-center">{record.number}</Link> },
    ...(due === undefined || answer !== undefined ? [] : [{ label: ratingDeskWords.due, value: <span className="flex flex-wrap items-center gap-2">{formatDay(due.day)}<DueTag due={due} /></span> }]),
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {answer === undefined ? null : (
        <div role="status">
          <Notice kind="ok" title={ratingDeskWords.answered}>
            <p className="wrap-anywhere">{ratingDeskWords.found}：{answer.found}</p>
            <p className="wrap-anywhere">{ratingDeskWords.done}：{answer.done}</p>
          </Notice>
        </div>
      )}
    </>
  )
}
