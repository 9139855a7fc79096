import type { ReactNode } from 'react'

import { placeIn, type Speech } from '@/lib/text/languages/index'

import { describedBy, FieldHint } from '../ui/field'
import { Icon } from '../ui/icon'

type Shared = { readonly name: string; readonly label: string; readonly hint?: string | undefined; readonly error?: string | undefined; readonly speech: Speech }

/** Label, hint and error around one control, the error told in the page's language. */
export function Labelled({ name, label, hint, error, speech: { words: { shell } }, children }: Shared & { readonly children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="font-medium">{label}</label>
      <FieldHint id={name}>{hint}</FieldHint>
      {error === undefined ? null : <p id={`${name}-error`} className="flex items-start gap-1.5 font-medium text-danger"><Icon name="alert" className="mt-[.1em] size-[1.4em]" /><span><span className="sr-only">{shell.error} </span>{error}</span></p>}
      {children}
    </div>
  )
}

const about = ({ name, hint, error }: Shared) => ({ id: name, 'aria-invalid': error === undefined ? undefined : true, 'aria-describedby': describedBy(name, { hint, error }) })

export type Group = { readonly label: string; readonly codes: readonly string[] }

/** A place from a list: nothing has to be written, and the address carries its code alone. */
export function PlaceSelect({ groups, first, chosen, ...shared }: Shared & { readonly groups: readonly Group[]; readonly first: string; readonly chosen?: string | undefined }) {
  const { name, speech: { language } } = shared
  return (
    <Labelled {...shared}>
      <select name={name} defaultValue={chosen ?? ''} className="control" {...about(shared)}>
        <option value="">{first}</option>
        {groups.map(({ label, codes }) => (
          <optgroup key={label} label={label}>{codes.map((code) => <option key={code} value={code}>{placeIn(language, code)}</option>)}</optgroup>
        ))}
      </select>
    </Labelled>
  )
}

export function Select({ options, chosen, ...shared }: Shared & { readonly options: readonly (readonly [value: string, label: string])[]; readonly chosen?: string | undefined }) {
  return (
    <Labelled {...shared}>
      <select name={shared.name} defaultValue={chosen ?? ''} className="control" {...about(shared)}>
        {options.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
      </select>
    </Labelled>
  )
}

type InputProps = Shared & { readonly type: 'text' | 'search' | 'date'; readonly field?: string; readonly inputMode?: 'numeric' | 'decimal'; readonly value?: string | undefined }

/** `field`: the name under which it travels, where that is not the id. */
export function Input({ type, field, inputMode, value, ...shared }: InputProps) {
  return (
    <Labelled {...shared}>
      <input name={field ?? shared.name} type={type} inputMode={inputMode} defaultValue={value} maxLength={60} autoComplete="off" autoCapitalize="off" spellCheck={false} className="control" {...about(shared)} />
    </Labelled>
  )
}

