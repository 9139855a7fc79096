'use client'

import { useActionState } from 'react'

import { rateDecideTroubles, ratePageWords, type rateTableStates } from '@/lib/text/rates'

import { Notice } from '../../ui/notice'
import { SubmitButton } from '../../ui/submit-button'

type Outcome = { readonly turn: number; readonly done?: true; readonly refused?: keyof typeof rateDecideTroubles }
type Props = { readonly id: string; /** The version that the table was shown compared with. */ readonly comparedWith: number; readonly state: keyof typeof rateTableStates; readonly action: (before: Outcome, form: FormData) => Promise<Outcome> }

const verbs = { proposed: ['apply', 'discard'], 'in-force': ['undo'], replaced: [], undone: [], discarded: [] } as const

/** What may be done with a table as it stands. */
export function DecideRates({ id, comparedWith, state, action }: Props) {
  const [{ refused }, send] = useActionState(action, { turn: 0 })
  return (
    <div className="grid gap-3">
      {refused === undefined ? null : <div role="alert"><Notice kind="danger">{rateDecideTroubles[refused]}</Notice></div>}
      {state === 'in-force' ? <p className="text-soft">{ratePageWords.undoNote}</p> : null}
      {verbs[state].map((verb) => (
        <form key={verb} action={send}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="verb" value={verb} />
          <input type="hidden" name="comparedWith" value={comparedWith} />
          <SubmitButton kind={verb === 'apply' ? 'primary' : 'plain'} pendingText={ratePageWords.sending}>{ratePageWords[verb]}</SubmitButton>
        </form>
      ))}
    </div>
  )
}
