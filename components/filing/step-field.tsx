import { PlaceSearchField } from '../shell/place-search-field'
import { CheckField } from '../ui/check-field'
import { ChoiceField, type Choice } from '../ui/choice-field'
import { DayField } from '../ui/day-field'
import type { PlaceOption } from '../ui/place-option'
import { TextField } from '../ui/text-field'

import { InstitutionField } from './institution-field'

/** One question as the page hands it to the form: words are already chosen, nothing of the rules travels. */
export type StepField = {
  readonly id: string
  readonly type: 'choice' | 'place' | 'institution' | 'day' | 'line' | 'name' | 'id-number' | 'phone' | 'agree' | 'signature'
  readonly label: string
  readonly hint?: string | undefined
  readonly options?: readonly Choice[] | undefined
  readonly level?: 'pool' | 'county' | undefined
  /** Where the institutions lie that are meant. */
  readonly city?: string | undefined
  readonly version?: string | undefined
  readonly max?: number | undefined
  readonly optional?: boolean | undefined
  readonly value?: string | undefined
  readonly valueText?: string | undefined
  readonly asTitle?: boolean | undefined
}
export type StepFault = { readonly field: string; readonly message: string; readonly candidates?: readonly PlaceOption[] | undefined }

type Props = { readonly field: StepField; readonly fault: StepFault | undefined; readonly values: Readonly<Record<string, string>> }

type Shared = { readonly name: string; readonly label: string; readonly hint: string | undefined; readonly optional: boolean | undefined; readonly error: string | undefined }
type Shown = Props & { readonly shared: Shared; readonly value: string | undefined }

/** Shows what was typed last, also when it was refused. */
export function StepFieldInput(props: Props) {
  const { field: { id, type, label, hint, optional, value }, fault, values } = props
  const shared = { name: id, label, hint, optional, error: fault?.message }
  const Input = inputs[type] ?? TextInput
  return <Input {...props} shared={shared} value={values[id] ?? value} />
}

const inputs: Partial<Record<StepField['type'], (shown: Shown) => React.ReactNode>> = { choice: ChoiceInput, place: PlaceInput, institution: InstitutionInput, day: DayInput, agree: AgreeInput }

function ChoiceInput({ field: { options = [], asTitle }, shared, value }: Shown) {
  return <ChoiceField {...shared} options={options} defaultValue={value} asTitle={asTitle} />
}

/** A refused code is not sent again: the words or a tapped candidate say what is meant. */
function PlaceInput({ field: { id, level = 'county', valueText }, fault, values, shared, value }: Shown) {
  return (
    <PlaceSearchField
      {...shared} level={level} defaultText={values[`${id}-text`] ?? valueText}
      defaultCode={fault === undefined ? value : undefined} candidates={fault?.candidates ?? []}
    />
  )
}

function InstitutionInput({ field: { id, city = '', valueText }, fault, values, shared, value }: Shown) {
  return (
    <InstitutionField
      {...shared} city={city} defaultText={values[`${id}-text`] ?? valueText}
      defaultCode={fault === undefined ? value : undefined} candidates={fault?.candidates ?? []}
    />
  )
}

function DayInput({ shared, value }: Shown) {
  return <DayField {...shared} defaultValue={value} />
}

function AgreeInput({ field: { version }, shared: { name, label, hint, error }, value }: Shown) {
  return <CheckField name={name} label={label} hint={hint} error={error} value={version} defaultChecked={value === version} />
}

function TextInput({ field, shared, value }: Shown) {
  return <TextField {...shared} {...typing(field)} defaultValue={value} />
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
