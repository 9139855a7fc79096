import { formatDay } from '@/lib/base/plain-date'
import type { DocumentInfo } from '@/lib/policy/index'
import { policyWords } from '@/lib/text/policy'

/** From when until when a document is in force, and whether anybody read the original. */
export function DocumentDates({ validity: { from, to, verifiedOn } }: { readonly validity: DocumentInfo['validity'] }) {
  const dates = `${policyWords.from(formatDay(from))}${to === undefined ? '' : policyWords.until(formatDay(to))}`
  return <>{dates}；{verifiedOn === undefined ? policyWords.unverified : policyWords.verified(formatDay(verifiedOn))}</>
}
