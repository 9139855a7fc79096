import type { DocumentInfo } from '@/lib/policy/index'
import { dayIn, type Speech } from '@/lib/text/languages/index'

/** From when until when a document is in force. */
export const datesIn = ({ from, to }: DocumentInfo['validity'], { language, words: { result } }: Speech): string =>
  to === undefined ? result.from(dayIn(language, from)) : result.fromTo(dayIn(language, from), dayIn(language, to))
