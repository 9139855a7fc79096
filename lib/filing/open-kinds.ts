import type { PlainDate } from '../base/plain-date'
import { jilinPools } from '../places/index'
import { filedKinds, packFor, vocabulary, type Kind } from '../policy/index'

/** The kinds of record that some place whose records are filed here knows on a day. */
export function openKinds(on: PlainDate): readonly Kind[] {
  const known = jilinPools.flatMap(({ code }) => {
    const pack = packFor(code, on)
    return pack.ok ? filedKinds(pack.value.packs) : []
  })
  return vocabulary.kind.filter((kind) => known.includes(kind))
}
