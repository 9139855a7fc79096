import { estimateFields } from '@/lib/text/estimate'

import { TextField } from '../ui/text-field'

import type { Typed } from './typed'

type Name = 'total' | 'selfPaid' | 'firstShare' | 'overLimit' | 'inScope' | 'deductible' | 'ratio' | 'cap' | 'deductibleUsed' | 'poolUsed' | 'account'
type Props = { readonly name: Name; readonly typed: Typed; readonly error: string | undefined; readonly mark?: string | undefined; readonly note?: string | undefined }

/** An amount as people write it. `mark`: the number under which the slip shows it; `note`: instead of the field's own hint. */
export function MoneyField({ name, typed, error, mark, note }: Props) {
  const { label, hint } = estimateFields[name]
  const shared = mark === undefined ? label : `${mark} ${label}`
  return <TextField name={name} label={shared} hint={note ?? hint} error={error} defaultValue={typed[name]} inputMode="decimal" autoComplete="off" maxLength={30} />
}
