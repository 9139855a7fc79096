import { formatDay } from '@/lib/base/plain-date'
import type { OpenRating, RatingsOfArea } from '@/lib/contracts/rating'
import { ratingLevels } from '@/lib/filing/index'
import { ratingDeskWords, ratingLevelWords, ratingReasonWords } from '@/lib/text/ratings'

import { Cell, CellGroup } from '../../ui/cell'
import { DueTag } from '../due-tag'

/** How many marks of each level the area was given, and the bad ones that wait, the first due first. */
export function RatingList({ ratings: { open, counts } }: { readonly ratings: RatingsOfArea }) {
  return (
    <>
      <p>{ratingDeskWords.counts}：{ratingLevels.map((level) => `${ratingLevelWords[level]} ${String(counts[level])}`).join(' · ')}</p>
      <CellGroup title={`${ratingDeskWords.open}（${String(open.length)}）`}>
        {open.length === 0 ? <Cell title={ratingDeskWords.none} /> : open.map((rating) => <Row key={rating.id} rating={rating} />)}
      </CellGroup>
    </>
  )
}

function Row({ rating: { id, record, level, reasons, due } }: { readonly rating: OpenRating }) {
  return (
    <Cell
      href={`/desk/ratings/${id}`} title={record?.number ?? ratingDeskWords.hidden} value={ratingLevelWords[level]}
      end={due && <span className="flex flex-wrap items-center gap-2"><DueTag due={due} /><span className="text-small text-soft">{formatDay(due.day)}</span></span>}
      note={reasons.map((reason) => ratingReasonWords[reason]).join('、')}
    />
  )
}
