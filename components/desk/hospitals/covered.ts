import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import { placeName } from '@/lib/places/index'
import { importWords } from '@/lib/text/hospital-imports'

/** What a list was complete for, in words. */
export function coveredWords(covers: string | null): string {
  if (covers === null) return importWords.partly
  return importWords.complete(covers === '000000' ? importWords.whole : (placeName(covers) ?? covers))
}

export const listedWords = ({ listedOn, covers }: { readonly listedOn: PlainDate; readonly covers: string | null }): string => `${formatDay(listedOn)} · ${coveredWords(covers)}`

type Counts = { readonly added: number; readonly changed: number; readonly closed: number }
const { counts } = importWords

export const countWords = ({ added, changed, closed }: Counts): string =>
  ([[counts.added, added], [counts.changed, changed], [counts.closed, closed]] as const).map(([word, count]) => `${word} ${count.toLocaleString('en')}`).join('，')
