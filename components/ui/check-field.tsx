import type { ReactNode } from 'react'
import { describedBy, FieldError, FieldHint } from './field'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  value?: string | undefined
  defaultChecked?: boolean | undefined
}

/** One box to tick, never ticked beforehand unless the person did it. */
export function CheckField({ name, label, hint, error, value = 'yes', defaultChecked }: Props) {
  return (
    <div className="grid gap-1.5">
      <FieldError id={name}>{error}</FieldError>
      <div className="relative">
        <input
          id={name} name={name} type="checkbox" value={value} defaultChecked={defaultChecked} className="tick peer"
          aria-invalid={error ? true : undefined} aria-describedby={describedBy(name, { hint, error })}
        />
        <label htmlFor={name} className="choice">
          {label}
        </label>
      </div>
      <FieldHint id={name}>{hint}</FieldHint>
    </div>
  )
}
