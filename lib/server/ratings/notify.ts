import { tellOwner } from '@/lib/server/filings/notify'
import type { Handlers } from '@/lib/server/jobs'

/** Whoever gave a bad mark is told that there is an answer, and reads it on the record. */
export const ratingHandlers: Handlers = {
  'rating.answered': ({ payload }, now) => tellOwner({ filingId: String(payload['filingId']), event: 'rating-answered' }, now),
}
