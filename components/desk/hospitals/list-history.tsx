'use client'

import { useActionState } from 'react'

import type { ImportOutcome, ListLine } from '@/lib/contracts/hospital-import'
import { importActWords, importWords, listKindWords } from '@/lib/text/hospital-imports'

import { SubmitButton } from '../../ui/submit-button'
import { momentOf } from '../when'

import { countWords, listedWords } from './covered'
import { Outcome } from './outcome'

type Props = { readonly lists: readonly ListLine[]; readonly action: (before: ImportOutcome, form: FormData) => Promise<ImportOutcome> }

/** The states the list has been in. Only the last import can be taken back. */
export function ListHistory({ lists, action }: Props) {
  const [outcome, act] = useActionState(action, { turn: 0 })
  return (
    <section aria-labelledby="lists" className="grid gap-2">
      <h2 id="lists" className="text-heading">{importWords.lists}</h2>
      <Outcome outcome={outcome} />
      {lists.length === 0 ? <p className="card px-4 py-3 text-soft">{importWords.noLists}</p> : null}
      <ul className={lists.length === 0 ? 'hidden' : 'card cells'}>
        {lists.map((list) => (
          <li key={list.id} className="grid gap-1 px-4 py-3.5">
            <p className="font-medium">{importWords.nth(list.id)} · {titleOf(list)}{list.undone ? `（${importWords.undone}）` : ''}</p>
            <p className="text-small text-soft">{list.kind === 'starter' ? importWords.forReference : listedWords(list)} · {momentOf(list.madeAt)}{list.kind === 'undo' ? '' : ` · ${countWords(list)}`}</p>
            {list.undoable ? (
              <form action={act}>
                <input type="hidden" name="act" value="undo" />
                <input type="hidden" name="list" value={list.id} />
                <SubmitButton kind="plain">{importActWords.undo.send}</SubmitButton>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const titleOf = ({ kind, title, undoes }: ListLine): string => {
  if (kind === 'undo') return importWords.undoes(undoes ?? 0)
  return kind === 'starter' ? listKindWords.starter : title
}
