'use client'

import { useActionState, useEffect, useRef } from 'react'

import type { ReportReason } from '@/lib/contracts/hospital'
import { hospitalWords, reportReasonWords } from '@/lib/text/hospitals'

import { ChoiceField } from '../ui/choice-field'
import { ErrorSummary } from '../ui/error-summary'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

type Field = 'what' | 'says'
/** What was typed comes back with what was wrong with it. */
export type ReportOutcome = {
  readonly turn: number
  readonly sent?: boolean
  readonly problem?: { readonly field: Field; readonly message: string }
  readonly values?: Readonly<Partial<Record<Field, string>>>
}
export type ReportAction = (before: ReportOutcome, form: FormData) => Promise<ReportOutcome>

const reasons = (Object.keys(reportReasonWords) as ReportReason[]).map((value) => ({ value, label: reportReasonWords[value] }))

/** Says what is wrong with an institution; nothing of the person is asked. */
export function ReportForm({ action, hospital }: { readonly action: ReportAction; readonly hospital: string }) {
  const [{ turn, sent, problem, values = {} }, act] = useActionState(action, { turn: 0 })
  if (sent) return <Thanks />
  const errorOf = (field: Field) => (problem?.field === field ? problem.message : undefined)
  return (
    <form action={act} noValidate className="grid gap-5">
      {problem === undefined ? null : <ErrorSummary key={turn} errors={[{ href: `#${problem.field}`, message: problem.message }]} />}
      <input type="hidden" name="hospital" value={hospital} />
      <ChoiceField key={`what-${String(turn)}`} name="what" label={hospitalWords.reportWhat} options={reasons} defaultValue={values.what} error={errorOf('what')} />
      <TextField key={`says-${String(turn)}`} name="says" label={hospitalWords.reportNote} hint={hospitalWords.reportNoteHint} multiline optional maxLength={200} autoComplete="off" defaultValue={values.says} error={errorOf('says')} />
      <SubmitButton>{hospitalWords.reportSend}</SubmitButton>
    </form>
  )
}

function Thanks() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { box.current?.focus() }, [])
  return <div ref={box} tabIndex={-1} role="status"><Notice kind="ok" title={hospitalWords.reportThanks.title}>{hospitalWords.reportThanks.text}</Notice></div>
}
