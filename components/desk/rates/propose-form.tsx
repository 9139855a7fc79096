'use client'

import { type SyntheticEvent, useActionState, useState } from 'react'

import { rateFaultText, rateFileMost, rateFileTroubles, ratePageWords, type RateColumn, type RateFaultCode, type RateFileTrouble } from '@/lib/text/rates'

import { ErrorSummary } from '../../ui/error-summary'
import { FieldError } from '../../ui/field'
import { SubmitButton } from '../../ui/submit-button'

type Fault = { readonly line: number; readonly column: RateColumn; readonly code: RateFaultCode; readonly said: string }
type Outcome = { readonly turn: number; readonly trouble?: RateFileTrouble; readonly faults?: readonly Fault[] }
/** `tooLarge`: a form was sent back for its size before anybody read it. */
type Props = { readonly action: (before: Outcome, form: FormData) => Promise<Outcome>; readonly tooLarge: boolean }

/** A file to look at: nothing is in force by sending it. What is wrong with it is told all at once. */
export function ProposeForm({ action, tooLarge: sentBack }: Props) {
  const [outcome, send] = useActionState(action, { turn: 0 })
  const [tooLarge, setTooLarge] = useState(sentBack)
  const { trouble, faults = [] }: Omit<Outcome, 'turn'> = tooLarge ? { trouble: 'too-large' } : outcome
  const problem = trouble === undefined ? undefined : rateFileTroubles[trouble]
  const submitted = (event: SyntheticEvent<HTMLFormElement>) => {
    const large = isTooLarge(new FormData(event.currentTarget).get('file'))
    setTooLarge(large)
    if (large) event.preventDefault()
  }
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">{ratePageWords.upload}</h2>
      {faults.length > 0 ? <Faults faults={faults} /> : null}
      {problem === undefined ? null : <ErrorSummary errors={[{ href: '#file', message: problem }]} />}
      <form action={send} onSubmit={submitted} className="grid gap-3">
        <label htmlFor="file" className="font-medium">{ratePageWords.file}</label>
        <p id="file-hint" className="text-small text-soft">{ratePageWords.fileHint} <a href="/desk/rates/template" download>{ratePageWords.template}</a></p>
        <FieldError id="file">{problem}</FieldError>
        <input type="file" id="file" name="file" accept=".csv,.xlsx,text/csv" className="control" aria-describedby="file-hint" aria-invalid={problem !== undefined} />
        <SubmitButton pendingText={ratePageWords.sending}>{ratePageWords.send}</SubmitButton>
      </form>
    </section>
  )
}

/** What is larger never arrives: the server breaks the sending off before anybody there could say why. */
const isTooLarge = (file: FormDataEntryValue | null): boolean => file instanceof File && file.size > rateFileMost

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div role="alert" className="card border-2 border-danger p-4">
      <h3 className="text-heading text-danger">{ratePageWords.faults(faults.length)}</h3>
      <table className="mt-2 w-full border-collapse text-start">
        <thead><tr><th scope="col" className="py-1 pe-4 text-start">{ratePageWords.faultLine}</th><th scope="col" className="py-1 text-start">{ratePageWords.faultText}</th></tr></thead>
        <tbody>
          {faults.map(({ line, column, code, said }) => (
            <tr key={`${String(line)} ${column} ${code}`} className="border-t border-line align-top">
              <td className="py-1 pe-4">{line}</td>
              <td className="py-1">{rateFaultText(code, column, said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
