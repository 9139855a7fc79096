import type { HTMLInputAutoCompleteAttribute } from 'react'
import { describedBy, Field, type FieldWords } from './field'

export type TextFieldProps = FieldWords & {
  name: string
  defaultValue?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  maxLength?: number | undefined
  type?: 'text' | 'tel' | 'password' | 'email' | undefined
  multiline?: boolean | undefined
  spellCheck?: boolean | undefined
}

export function TextField({ label, hint, error, optional, multiline, type = 'text', ...control }: TextFieldProps) {
  const shared = {
    ...control,
    id: control.name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(control.name, { hint, error }),
  }
  return (
    <Field id={control.name} {...{ label, hint, error, optional }}>
      {multiline ? <textarea {...shared} rows={4} className="control" /> : <input {...shared} type={type} className="control" />}
    </Field>
  )
}
