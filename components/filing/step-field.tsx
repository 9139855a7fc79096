import { PlaceSearchField } from '../shell/place-search-field'
import { CheckField } from '../ui/check-field'
import { ChoiceField, type Choice } from '../ui/choice-field'
import { DayField } from '../ui/day-field'
import type { PlaceOption } from '../ui/place-option'
import { TextField } from '../ui/text-field'

/** One question as the page hands it to the form: words are already chosen, nothing of the rules travels. */
export type StepField = {
  readonly id: string
  readonly type: 'choice' | 'place' | 'day' | 'line' | 'name' | 'id-number' | 'phone' | 'agree' | 'signature'
  readonly label: string
  readonly hint?: string | undefined
  readonly options?: readonly Choice[] | undefined
  readonly level?: 'prefecture' | 'county' | undefined
  readonly version?: string | undefined
  readonly max?: number | undefined
  readonly optional?: boolean | undefined
  readonly value?: string | undefined
  readonly valueText?: string | undefined
  readonly asTitle?: boolean | undefined
}
export type StepFault = { readonly field: string; readonly message: string; readonly candidates?: readonly PlaceOption[] | undefined }

type Props = { readonly field: StepField; readonly fault: StepFault | undefined; readonly values: Readonly<Record<string, string>> }

/** Shows what was typed last, also when it was refused. */
export function StepFieldInput({ field, fault, values }: Props) {
  const { id, label, hint, optional, asTitle } = field
  const shared = { name: id, label, hint, optional, error: fault?.message }
  const value = values[id] ?? field.value
  switch (field.type) {
    case 'choice':
      return <ChoiceField {...shared} options={field.options ?? []} defaultValue={value} asTitle={asTitle} />
    case 'place':
      return <PlaceSearchField {...shared} level={field.level ?? 'county'} defaultText={values[`${id}-text`] ?? field.valueText} defaultCode={fault === undefined ? value : undefined} candidates={fault?.candidates ?? []} />
    case 'day':
      return <DayField {...shared} defaultValue={value} />
    case 'agree':
      return <CheckField name={id} label={label} hint={hint} error={fault?.message} value={field.version} defaultChecked={value === field.version} />
    default:
      return <TextField {...shared} {...typing(field)} defaultValue={value} />
  }
}

function typing({ type, max }: StepField) {
  switch (type) {
    case 'name':
      return { autoComplete: 'name', maxLength: 60, spellCheck: false } as const
    case 'id-number':
      return { autoComplete: 'off', maxLength: 30, inputMode: 'text', spellCheck: false } as const
    case 'phone':
      return { autoComplete: 'tel', type: 'tel', inputMode: 'tel', maxLength: 30 } as const
    case 'line':
      return { multiline: (max ?? 0) > 60, autoComplete: 'off' } as const
    default:
      return { autoComplete: 'off' } as const
  }
}
