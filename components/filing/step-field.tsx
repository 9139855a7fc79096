import { phoneWords } from '@/lib/text/phone'

import { PlaceSearchField } from '../shell/place-search-field'
import { CheckField } from '../ui/check-field'
import { ChoiceField, type Choice } from '../ui/choice-field'
import { DayField } from '../ui/day-field'
import type { PlaceOption } from '../ui/place-option'
import { spokenDay } from '../ui/spoken-day'
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
type Values = Readonly<Record<string, string>>

/** What these questions show before anybody has typed, by the names they are sent with. */
export const shownBy = (fields: readonly StepField[]): Values =>
  Object.assign({}, ...fields.map((field) => ({ [field.id]: shownValue(field), ...(hasWords(field) ? { [`${field.id}-text`]: field.valueText ?? '' } : {}) }))) as Values

/** Picked from a list: a code, and the words that stand in the line. */
const hasWords = ({ type }: StepField): boolean => type === 'place' || type === 'institution'

function shownValue({ type, value = '', version }: StepField): string {
  if (type === 'day') return spokenDay(value)
  return type === 'agree' && value !== version ? '' : value
}

/** An answer as a person reads it: as it stands on the page, or as they typed it. */
export function shownAs(field: StepField, typed: Values = shownBy([field])): string {
  const value = typed[hasWords(field) ? `${field.id}-text` : field.id] ?? ''
  if (value === '') return phoneWords.conflict.empty
  if (field.type === 'agree') return field.label
  const label = field.options?.find((option) => option.value === value)?.label
  return typeof label === 'string' ? label : value
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
