import { StoredRatingAnswer } from '@/lib/contracts/rating'
import type { RatingAnswer } from '@/lib/filing/index'
import { openRecordKey, openText, seal, type Context, type RecordKey } from '@/lib/server/crypto'

const saysPlace = (id: string): Context => `rating|says|${id}`
const answerPlace = (id: string): Context => `rating|answer|${id}`

export const sealSays = (id: string, key: RecordKey, says: string): Buffer => seal(key, saysPlace(id), says)
export const sealAnswer = (id: string, key: RecordKey, answer: RatingAnswer): Buffer => seal(key, answerPlace(id), JSON.stringify(answer))

type Sealed = { readonly id: string; readonly says: Buffer | null; readonly answer: Buffer | null }

export function openRating({ id, says, answer }: Sealed, wrappedKey: Buffer): { readonly says: string | undefined; readonly answer: RatingAnswer | undefined } {
  const key = openRecordKey(wrappedKey)
  return {
    says: says === null ? undefined : openText(key, saysPlace(id), says),
    answer: answer === null ? undefined : StoredRatingAnswer.parse(JSON.parse(openText(key, answerPlace(id), answer))),
  }
}
