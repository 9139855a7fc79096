'use client'

import { useActionState, type ReactNode } from 'react'
import { phoneWords } from '@/lib/text/phone'

import type { ButtonKind } from '../ui/button-look'
import { ErrorSummary } from '../ui/error-summary'
import { sentByScript } from '../ui/sent-by-script'
import { SubmitButton } from '../ui/submit-button'
import { TextField, type TextFieldProps } from '../ui/text-field'
import { useHydrated } from '../ui/use-hydrated'
import { words } from '../ui/words'

import { orElse } from './or-else'

/** `values` is what was typed, given back when it could not be done: without scripts the page comes anew. */
export type ActOutcome = { readonly problem?: string; readonly values?: Readonly<Record<string, string>>; readonly turn: number }
export type ActAction = (before: ActOutcome, form: FormData) => Promise<ActOutcome>

export type ActFormProps = {
  readonly action: ActAction
  readonly hidden: Readonly<Record<string, string>>
  readonly fields?: readonly TextFieldProps[]
  readonly send: string
  readonly kind?: ButtonKind
  /** What to do where nobody answers; as a rule it is said, and the person does it again. */
  readonly otherwise?: ActAction
  readonly arrived?: () => void
  readonly children?: ReactNode
}

/** One act with one button: sent, withdrawn, ended, answered. */
export function ActForm({ action, hidden, fields = [], send, kind = 'primary', otherwise = say, arrived, children }: ActFormProps) {
  const hydrated = useHydrated()
  const [{ problem, values = {}, turn }, act] = useActionState(hydrated ? orElse(action, { otherwise, ...(arrived === undefined ? {} : { arrived }) }) : action, { turn: 0 })
  return (
    <form action={act} onSubmit={sentByScript(act)} noValidate className="grid gap-4">
      {problem === undefined ? null : <ErrorSummary key={turn} title={words.notDone} errors={[{ href: '#main', message: problem }]} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      {fields.map((field) => <TextField key={field.name} {...field} defaultValue={values[field.name]} />)}
      <SubmitButton kind={kind}>{send}</SubmitButton>
    </form>
  )
}

const say: ActAction = ({ turn }, form) => Promise.resolve({ problem: phoneWords.unreachable, values: textsIn(form), turn: turn + 1 })

const textsIn = (form: FormData): Readonly<Record<string, string>> => Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
