'use client'

import { useActionState } from 'react'

import type { ReportReason } from '@/lib/contracts/hospital'
import type { ImportOutcome } from '@/lib/contracts/hospital-import'
import { importActWords, importWords, reportWords } from '@/lib/text/hospital-imports'

import { SubmitButton } from '../../ui/submit-button'
import { momentOf } from '../when'

import { Outcome } from './outcome'

type Report = { readonly id: string; readonly hospitalId: string; readonly name: string; readonly what: ReportReason; readonly says: string | null; readonly madeAt: Date }
type Props = { readonly reports: readonly Report[]; readonly action: (before: ImportOutcome, form: FormData) => Promise<ImportOutcome> }

/** What people found wrong, the oldest first. Nobody signed it. */
export function ReportList({ reports, action }: Props) {
  const [outcome, act] = useActionState(action, { turn: 0 })
  return (
    <section aria-labelledby="reports" className="grid gap-2">
      <h2 id="reports" className="text-heading">{importWords.reports}</h2>
      <Outcome outcome={outcome} />
      {reports.length === 0 ? <p className="card px-4 py-3 text-soft">{importWords.noReports}</p> : null}
      <ul className={reports.length === 0 ? 'hidden' : 'card cells'}>
        {reports.map(({ id, hospitalId, name, what, says, madeAt }) => (
          <li key={id} className="grid gap-1 px-4 py-3.5">
            <p className="font-medium"><a href={`/hospitals/${hospitalId}`}>{name}</a> · {reportWords[what]}</p>
            {says === null ? null : <p>{says}</p>}
            <p className="text-small text-soft">{momentOf(madeAt)}</p>
            <form action={act}>
              <input type="hidden" name="act" value="close-report" />
              <input type="hidden" name="id" value={id} />
              <SubmitButton kind="plain">{importActWords['close-report'].send}</SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
