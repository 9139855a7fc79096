'use client'

import { useActionState, useEffect, useState } from 'react'

import type { DeskRefusal, Identity, RevealOutcome } from '@/lib/contracts/desk'
import { caseWords, deskRefusedWords } from '@/lib/text/desk'
import { fieldWords } from '@/lib/text/fields'

import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'

const seconds = 30
const shown = ['name', 'idNumber', 'guardianName', 'contactPhone', 'address'] as const

type Props = { readonly id: string; readonly action: (before: RevealOutcome, form: FormData) => Promise<RevealOutcome> }

/** Asked for by a form, so that it is never in an address or a history; where scripts run it folds itself away. */
export function RevealIdentity({ id, action }: Props) {
  const [{ turn, identity, refused }, act] = useActionState(action, { turn: 0 })
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      {identity ? <ForAWhile key={turn} identity={identity} /> : null}
      {refused ? <Refused id={id} code={refused} key={turn} /> : null}
      <p className="flex flex-wrap items-center gap-x-3">
        <SubmitButton kind="plain">{caseWords.reveal}</SubmitButton>
        <span className="text-small text-soft">{caseWords.revealAudited}</span>
      </p>
    </form>
  )
}

/** What is missing is one step away; everything else is only told. */
function Refused({ id, code }: { readonly id: string; readonly code: DeskRefusal }) {
  return (
    <div role="alert">
      <Notice kind={code === 'prove-again' ? 'warn' : 'danger'}>
        <p>{deskRefusedWords[code]}</p>
        {code === 'prove-again' ? <p><LinkButton kind="plain" href={`/staff/again?case=${id}`}>{caseWords.prove}</LinkButton></p> : null}
      </Notice>
    </div>
  )
}

function ForAWhile({ identity }: { readonly identity: Identity }) {
  const [open, setOpen] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => { setOpen(false) }, seconds * 1_000)
    return () => { clearTimeout(timer) }
  }, [])
  if (!open) return null
  return (
    <div role="status" className="card grid gap-3 border-2 border-warn p-4">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {shown.filter((field) => identity[field] !== undefined).map((field) => (
          <div key={field} className="min-w-0">
            <dt className="text-small text-soft">{fieldWords[field].label}</dt>
            <dd className="font-medium">{identity[field]}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-soft">{caseWords.revealed(seconds)}</p>
    </div>
  )
}
