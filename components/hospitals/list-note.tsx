import { formatDay } from '@/lib/base/plain-date'
import type { ListInfo } from '@/lib/hospitals/index'
import { hospitalWords, originWords } from '@/lib/text/hospitals'

/** What every list is to be taken for, and of which day it is. */
export function Caution({ info }: { readonly info: ListInfo }) {
  return <p className="text-small text-soft">{hospitalWords.caution(formatDay(info.on), originWords[info.origin])}</p>
}

/** Where the list that counts is. */
export function Official() {
  return <p className="text-small text-soft">{hospitalWords.official}</p>
}
