import { DayInput } from './day-input'
import { describedBy, Field, type FieldWords } from './field'

export type DayFieldProps = FieldWords & {
  name: string
  /** Whatever the person typed, or YYYY-MM-DD, which is shown as 2026年3月5日. */
  defaultValue?: string | undefined
  /** YYYY-MM-DD, for the picker only: typed days are judged by the server. */
  min?: string | undefined
  max?: string | undefined
}

/** A day to type in any usual way; where scripts run, also to pick from the phone's own calendar. */
export function DayField({ label, hint, error, optional, ...control }: DayFieldProps) {
  const invalid = error !== undefined && error !== ''
  return (
    <Field id={control.name} {...{ label, hint, error, optional }}>
      <DayInput {...control} label={label} invalid={invalid} describedBy={describedBy(control.name, { hint, error })} />
    </Field>
  )
}
