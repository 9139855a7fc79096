import { allPacks } from '@/lib/policy/index'
import type { Speech } from '@/lib/text/languages/index'

import { Cell, CellGroup } from '../../ui/cell'

import { LanguagePage } from '../page'
import { Zh } from '../zh'

import { datesIn } from './dates'

/** Every document that the answers come from. */
export function PolicyList({ speech }: { readonly speech: Speech }) {
  const { language, words: { policy, documents, shell } } = speech
  return (
    <LanguagePage speech={speech} address="/policy" title={policy.title} lead={policy.lead} back={{ href: '/', label: shell.home }}>
      <CellGroup>
        {allPacks.map(({ id, document }) => (
          <Cell key={id} href={`/${language}/policy/${id}`} icon="document" title={documents[id].title} note={<><Zh>{document.number}</Zh> · {datesIn(document.validity, speech)}</>} />
        ))}
      </CellGroup>
    </LanguagePage>
  )
}
