'use client'

import { useActionState, type ReactNode } from 'react'

import { OneByOne } from '../shell/one-by-one'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'

import { StepFieldInput, type StepFault, type StepField } from './step-field'

export type StepOutcome = { readonly faults: readonly StepFault[]; readonly general?: string; readonly values: Readonly<Record<string, string>>; readonly turn: number }
export type StepAction = (before: StepOutcome, form: FormData) => Promise<StepOutcome>

const untouched: StepOutcome = { faults: [], values: {}, turn: 0 }

type Props = {
  readonly action: StepAction
  readonly hidden: Readonly<Record<string, string>>
  readonly fields: readonly StepField[]
  readonly send: string
  readonly children?: ReactNode
}

/** One page of the filing. Without scripts it is a plain form; what was typed comes back with what was wrong. */
export function StepForm({ action, hidden, fields, send, children }: Props) {
  const [{ faults, general, values, turn }, act] = useActionState(action, untouched)
  const faultOf = (id: string) => faults.find(({ field }) => field === id)
  const problems = faults.map(({ field, message }) => ({ href: `#${field}` as const, message }))
  return (
    <form action={act} noValidate className="grid gap-6">
      {general === undefined ? null : <ErrorSummary key={`general-${turn}`} errors={[{ href: '#main', message: general }]} />}
      {problems.length > 0 ? <ErrorSummary key={turn} errors={problems} /> : null}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <OneByOne ids={fields.map(({ id }) => id)} faults={faults} send={<SubmitButton>{send}</SubmitButton>}>
        {fields.map((field) => <StepFieldInput key={`${field.id}-${turn}`} field={field} fault={faultOf(field.id)} values={values} />)}
      </OneByOne>
    </form>
  )
}
