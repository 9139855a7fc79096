import { formatDay, shanghaiDay } from '@/lib/base/plain-date'
import { uploadWords } from '@/lib/text/proofs'

import { boardNow } from './board'

/** What is written over a photograph taken now, if somebody wants it: what it is for, and the day in China. */
export const markNow = (): string | undefined => (boardNow().mark ? uploadWords.mark(formatDay(shanghaiDay(Date.now()))) : undefined)
