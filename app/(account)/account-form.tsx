'use client'

import { useActionState, type ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField, type TextFieldProps } from '@/components/ui/text-field'
import type { ButtonKind } from '@/components/ui/button-look'
import { untouched, type FormAct, type Outcome } from './outcome'

type Props = {
  readonly action: FormAct
  readonly hidden?: Readonly<Record<string, string>>
  readonly fields?: readonly TextFieldProps[]
  readonly send: string
  readonly pending: string
  readonly kind?: ButtonKind
  readonly children?: ReactNode
}

/** A few fields and one button. Without scripts it is a plain form, and the page comes back with what was wrong. */
export function AccountForm({ action, hidden = {}, fields = [], send, pending, kind, children }: Props) {
  const [{ problems, notice, values, turn }, act] = useActionState(action, untouched)
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.message
  return (
    <form action={act} noValidate className="grid gap-5">
      <Wrong key={turn} problems={problems} asks={fields.length > 0} />
      <div role="status" className={notice === undefined ? 'sr-only' : undefined}>{notice === undefined ? null : <Notice kind="ok">{notice}</Notice>}</div>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {fields.map((field) => <TextField key={`${field.name}-${String(turn)}`} {...field} error={errorOf(field.name)} defaultValue={values[field.name]} />)}
      {children}
      <div>
        <SubmitButton kind={kind} pendingText={pending}>{send}</SubmitButton>
      </div>
    </form>
  )
}

/** What was wrong, each with the way to its field; where nothing was asked there is nothing to mend, only to know. */
function Wrong({ problems, asks }: Pick<Outcome, 'problems'> & { readonly asks: boolean }) {
  if (problems.length === 0) return null
  if (!asks) return <div role="alert"><Notice kind="warn">{problems.map(({ message }) => <p key={message}>{message}</p>)}</Notice></div>
  return <ErrorSummary errors={problems.map(({ field, message }) => ({ href: `#${field}` as const, message }))} />
}
