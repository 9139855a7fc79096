import type { ReactNode } from 'react'

import type { CaseView } from '@/lib/contracts/desk'
import { answerText } from '@/lib/text/answers'
import { fieldWords } from '@/lib/text/fields'
import { caseWords } from '@/lib/text/desk'

const masked: ReadonlySet<string> = new Set(['name', 'guardianName', 'idNumber', 'contactPhone', 'address', 'signedAs'])

/** What the citizen answered, in their order; who they are stays masked. `children`: the way to see it. */
export function CaseFacts({ view: { fields, answers }, children }: { readonly view: CaseView; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-heading">{caseWords.facts}</h2>
      <dl className="card grid gap-x-6 gap-y-3 p-4 sm:grid-cols-2 sm:p-5">
        {fields.filter((field) => field !== 'agreed').map((field) => (
          <div key={field} className="grid min-w-0 content-start">
            <dt className="text-small text-soft">{fieldWords[field].label}</dt>
            <dd>{masked.has(field) ? answers[field] : answerText(field, answers)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}
