'use client'

import { useActionState, type ReactNode } from 'react'

import type { ButtonKind } from '../ui/button-look'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'

export type ActOutcome = { readonly problem?: string; readonly turn: number }
export type ActAction = (before: ActOutcome, form: FormData) => Promise<ActOutcome>

type Props = { readonly action: ActAction; readonly hidden: Readonly<Record<string, string>>; readonly send: string; readonly kind?: ButtonKind; readonly children?: ReactNode }

/** One act with one button: sent, withdrawn, ended, answered. */
export function ActForm({ action, hidden, send, kind = 'primary', children }: Props) {
  const [{ problem, turn }, act] = useActionState(action, { turn: 0 })
  return (
    <form action={act} noValidate className="grid gap-4">
      {problem === undefined ? null : <ErrorSummary key={turn} errors={[{ href: '#main', message: problem }]} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <SubmitButton kind={kind}>{send}</SubmitButton>
    </form>
  )
}
