import { SignedNote } from '@/lib/contracts/filing'
import { hashToken } from '@/lib/server/crypto'
import { transaction } from '@/lib/server/db'
import type { CommitmentText } from '@/lib/text/commitment'

import { openFiling, openNote, type Filing } from './filing'
import { findOwnToRead, listEvents, type EventRow, type Own } from './repo'

/** The hash that goes with a promise: the same text gives the same one, and no other does. */
export const markOfText = ({ version, told, promises }: CommitmentText): string => hashToken(JSON.stringify({ version, told, promises }))

/** A promise as it was signed. `isWhole`: the text that is kept still gives the hash that was written down beside it. */
export type SignedPromise = CommitmentText & Pick<Filing, 'kind' | 'number' | 'area'> & {
  readonly signedAs: string
  readonly at: Date
  readonly hash: string
  readonly isWhole: boolean
}

/** The person's own copy; undefined for anybody else's record, and for one that was sent without a promise. */
export async function mySignedPromise(own: Own): Promise<SignedPromise | undefined> {
  const found = await transaction(async (tx) => {
    const row = await findOwnToRead(tx, own)
    return row && { filing: openFiling(row), signing: (await listEvents(tx, row.id)).find(isSigning) }
  })
  return found?.signing && copyOf(found.filing, found.signing)
}

/** The sending with which a promise was given, its text kept. */
export const isSigning = ({ data, note }: Pick<EventRow, 'data' | 'note'>): boolean => note !== null && data['commitmentHash'] !== undefined

function copyOf({ id, key, kind, number, area }: Filing, { seq, note, data, at }: EventRow): SignedPromise | undefined {
  if (note === null) return undefined
  const text = SignedNote.parse(openNote(id, seq, { key, note }))
  const hash = String(data['commitmentHash'])
  return { ...text, kind, number, area, at, hash, isWhole: markOfText(text) === hash }
}
