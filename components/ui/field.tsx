import type { ReactNode } from 'react'
import { Icon } from './icon'
import { words } from './words'

export type FieldWords = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
}

/** The ids a control is described by; they follow from the field's id so that server-made links reach them. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div id={`${id}-hint`} className="text-small text-soft">
      {children}
    </div>
  ) : null
}

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  return children ? (
    <p id={`${id}-error`} className="flex items-start gap-1.5 font-medium text-danger">
      <Icon name="alert" className="mt-[.1em] size-[1.4em]" />
      <span>
        <span className="sr-only">{words.error}</span>
        {children}
      </span>
    </p>
  ) : null
}

/** Label, hint and error around one control. The control takes `id` and `describedBy(id, …)`. */
export function Field({ id, label, hint, error, optional, children }: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional ? <span className="font-normal text-soft">{words.optional}</span> : null}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </div>
  )
}
