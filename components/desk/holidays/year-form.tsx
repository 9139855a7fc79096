'use client'

import { useActionState } from 'react'

import { holidayFaultText, holidayWords, type HolidayFault, type HolidayField } from '@/lib/text/holidays'

import { ErrorSummary } from '../../ui/error-summary'
import { Notice } from '../../ui/notice'
import { SubmitButton } from '../../ui/submit-button'
import { TextField } from '../../ui/text-field'

import { YearPreview, type ShownYear } from './year-preview'

type Values = Readonly<Record<HolidayField, string>>
type Outcome = {
  readonly turn: number
  readonly values: Values
  readonly faults?: readonly HolidayFault[]
  readonly preview?: ShownYear
  readonly seen?: string
  readonly changed?: true
  readonly applied?: { readonly year: number; readonly version: number }
}
type Props = { readonly action: (before: Outcome, form: FormData) => Promise<Outcome> }

const empty: Values = { year: '', paper: '', publishedOn: '', off: '', work: '' }

/** A year's paper as it is typed: first shown, then put in force. What was typed stays whatever is wrong with it. */
export function YearForm({ action }: Props) {
  const [{ turn, values, faults = [], preview, seen, changed, applied }, send] = useActionState(action, { turn: 0, values: empty })
  const faultAt = (name: HolidayField) => faults.filter(({ field }) => field === name).map(holidayFaultText).join('；') || undefined
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">{holidayWords.add}</h2>
      {applied === undefined ? null : <div role="status"><Notice kind="ok">{holidayWords.applied(applied.year, applied.version)}</Notice></div>}
      <ErrorSummary errors={faults.map((fault) => ({ href: `#${fault.field}`, message: holidayFaultText(fault) }))} />
      <form key={turn} action={send} className="grid gap-4">
        <TextField name="year" label={holidayWords.year} inputMode="numeric" maxLength={5} defaultValue={values.year} error={faultAt('year')} />
        <TextField name="paper" label={holidayWords.paper} maxLength={80} defaultValue={values.paper} error={faultAt('paper')} />
        <TextField name="publishedOn" label={holidayWords.publishedOn} maxLength={20} defaultValue={values.publishedOn} error={faultAt('publishedOn')} />
        <TextField multiline name="off" label={holidayWords.off} hint={holidayWords.offHint} maxLength={4_000} defaultValue={values.off} error={faultAt('off')} />
        <TextField multiline optional name="work" label={holidayWords.work} hint={holidayWords.workHint} maxLength={4_000} defaultValue={values.work} error={faultAt('work')} />
        <SubmitButton kind={preview ? 'plain' : 'primary'} name="verb" value="check" pendingText={holidayWords.checking}>{holidayWords.check}</SubmitButton>
        {preview === undefined ? null : (
          <>
            {changed ? <div role="alert"><Notice kind="warn">{holidayWords.changedSince}</Notice></div> : null}
            <YearPreview year={preview} />
            <input type="hidden" name="seen" value={seen} />
            <SubmitButton name="verb" value="apply" pendingText={holidayWords.checking}>{holidayWords.apply}</SubmitButton>
          </>
        )}
      </form>
    </section>
  )
}
