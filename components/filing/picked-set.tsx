import type { Picks } from '@/lib/filing/index'
import { picksWords, setWords } from '@/lib/text/hospital-set'

import { SetRules, SetVerdict } from '../hospitals/set-verdict'

/** What the documents say to the institutions of a record, by what the list says of them today. `codes`: for whoever enters them elsewhere. */
export function PickedSet({ picks: { answer, named }, codes }: { readonly picks: Picks; readonly codes?: true }) {
  const nameOf = (id: string) => named.find(({ one }) => one.id === id)?.name ?? setWords.gone
  const known = named.filter(({ one, name }) => one.id !== name)
  return (
    <section className="grid gap-3">
      <h2 className="text-heading">{picksWords.verdict}</h2>
      <SetRules answer={answer} />
      <SetVerdict answer={answer} nameOf={nameOf} />
      <p className="text-small text-soft">{picksWords.list}{codes === undefined ? '' : known.map(({ one, name }) => `；${name} ${one.id}`).join('')}</p>
    </section>
  )
}
