'use client'

import { useActionState } from 'react'

import type { ImportOutcome } from '@/lib/contracts/hospital-import'
import { importActWords, importWords } from '@/lib/text/hospital-imports'

import { CheckField } from '../../ui/check-field'
import { SubmitButton } from '../../ui/submit-button'

import { Outcome } from './outcome'

type Props = { readonly id: string; readonly ready: boolean; readonly closed: number; readonly action: (before: ImportOutcome, form: FormData) => Promise<ImportOutcome> }

/** In force, or away with it. A list that closes institutions asks whether that is meant. */
export function DecideForm({ id, ready, closed, action }: Props) {
  const [outcome, act] = useActionState(action, { turn: 0 })
  return (
    <section className="card grid gap-4 p-4 sm:p-5">
      <Outcome outcome={outcome} />
      {ready ? (
        <form action={act} className="grid gap-4">
          <input type="hidden" name="act" value="apply" />
          <input type="hidden" name="id" value={id} />
          {closed > 0 ? <CheckField name="closesMany" label={importWords.closesMany} /> : null}
          <SubmitButton>{importActWords.apply.send}</SubmitButton>
        </form>
      ) : null}
      <form action={act}>
        <input type="hidden" name="act" value="drop" />
        <input type="hidden" name="id" value={id} />
        <SubmitButton kind="plain">{importActWords.drop.send}</SubmitButton>
      </form>
    </section>
  )
}
