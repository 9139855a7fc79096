import type { Kind } from '@/lib/policy/index'
import { areaName } from '@/lib/text/areas'
import { signedWords, type CommitmentText } from '@/lib/text/commitment'
import { kindWords } from '@/lib/text/kinds'
import { momentText } from '@/lib/text/moment'

import { Notice } from '../ui/notice'

type Signed = CommitmentText & { readonly kind: Kind; readonly number: string | null; readonly area: string | null; readonly signedAs: string; readonly at: Date; readonly hash: string; readonly isWhole: boolean }

/** A promise as it was signed, on one sheet: the whole text, by whom, when and to whom, and whether it is still the same text. */
export function SignedPromise({ signed }: { readonly signed: Signed }) {
  const { told, promises, isWhole } = signed
  return (
    <section className="to-stamp card grid gap-4 p-4 sm:p-6 print:gap-2 print:p-0 print:text-[13px] print:leading-snug">
      <h2 className="text-center text-heading">{signedWords.title}</h2>
      <div className="grid gap-1">
        <h3 className="font-semibold">{signedWords.told}</h3>
        <ul className="grid list-disc gap-1 ps-5">{told.map((line) => <li key={line}>{line}</li>)}</ul>
      </div>
      <div className="grid gap-1">
        <h3 className="font-semibold">{signedWords.promises}</h3>
        <ol className="grid list-decimal gap-1 ps-5">{promises.map((line) => <li key={line}>{line}</li>)}</ol>
      </div>
      <dl className="grid gap-1 border-t border-current pt-3">
        {rowsOf(signed).map(([label, value]) => <div key={label} className="flex flex-wrap gap-x-3"><dt>{label}：</dt><dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd></div>)}
      </dl>
      {isWhole ? <p className="text-small">{signedWords.whole}</p> : <Notice kind="danger"><p>{signedWords.changed}</p></Notice>}
    </section>
  )
}

function rowsOf({ number, kind, area, version, signedAs, at, hash }: Signed): readonly (readonly [string, string])[] {
  const { rows, office } = signedWords
  return [
    [rows.number, number ?? ''], [rows.kind, kindWords[kind].name], [rows.office, office(areaName(area ?? ''))],
    [rows.version, version], [rows.signedAs, signedAs], [rows.at, momentText(at)], [rows.hash, hash],
  ]
}
