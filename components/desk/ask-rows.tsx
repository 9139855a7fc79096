'use client'

import { useFieldArray, useForm } from 'react-hook-form'

import { askWords } from '@/lib/text/desk'

import { Button } from '../ui/button'

export type AskRowsProps = { readonly says: readonly string[] }

const most = 10

/** As many rows as it takes, added and taken away; they are sent by the form around them like any other field. */
export function AskRows({ says }: AskRowsProps) {
  const { control, register } = useForm({ defaultValues: { rows: says.map((each) => ({ says: each })) } })
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' })
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-medium">{askWords.questions}</legend>
      {fields.map((field, at) => (
        <div key={field.id} className="grid gap-1.5">
          <label htmlFor={`rows.${at}.says`} className="font-medium">{askWords.row(at + 1)}</label>
          <input id={`rows.${at}.says`} className="control" maxLength={300} defaultValue={field.says} {...register(`rows.${at}.says`)} />
          {fields.length > 1 ? <p><Button type="button" kind="quiet" onClick={() => { remove(at) }}>{askWords.remove(at + 1)}</Button></p> : null}
        </div>
      ))}
      {fields.length < most ? <p><Button type="button" kind="quiet" onClick={() => { append({ says: '' }) }}>{askWords.more}</Button></p> : null}
    </fieldset>
  )
}
