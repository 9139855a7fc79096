import type { ReactNode } from 'react'

import { readIdNumber, sexOf } from '@/lib/base/id-number'
import type { PlainDate } from '@/lib/base/plain-date'
import type { Answers } from '@/lib/filing/index'
import { packById, type Decision, type PackId } from '@/lib/policy/index'
import { areaName } from '@/lib/text/areas'
import { choiceWords } from '@/lib/text/fields'
import { printedWords } from '@/lib/text/filing'

type Props = { readonly answers: Answers; readonly decision: Decision | undefined; readonly pack: PackId; readonly today: PlainDate }
const { rows: labels, byHand } = printedWords

/** The form for the employer: what is known is filled in, the rest is left for a pen. */
export function PrintedForm({ answers, decision, pack, today }: Props) {
  const { name, idNumber, insurance = '', carePlace = '', address, contactPhone, employer } = answers
  const category = decision?.grounds.filter(({ verdict }) => verdict === true).map(({ rule }) => rule.title).join('、')
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.name, name], [labels.sex, sexWord(idNumber, today)], [labels.idNumber, idNumber], [byHand.card, undefined],
    [labels.insurance, choiceWords.insurance?.[insurance]?.label], [labels.category, category],
    [labels.employer, employer], [byHand.unitHandler, undefined], [byHand.unitAddress, undefined],
    [labels.carePlace, areaName(carePlace)], [labels.address, address], [labels.phone, contactPhone], [byHand.kin, undefined],
  ]
  return (
    <Sheet title={printedWords.title['filing-form']} pack={pack} note={printedWords.formNote}>
      <table className="w-full border-collapse">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}><th scope="row" className="w-2/5 border border-current p-2 text-start font-medium">{label}</th><td className="border border-current p-2 [overflow-wrap:anywhere]">{value}</td></tr>
          ))}
        </tbody>
      </table>
      <Signed says={printedWords.unitSays} lines={[printedWords.handler, printedWords.stamp, printedWords.day]} />
      <Signed says={printedWords.agency} lines={[...printedWords.agencySteps, printedWords.day]} />
    </Sheet>
  )
}

/** The person's own statement that they choose direct settlement. */
export function PrintedStatement({ answers: { name = '', insuredPlace = '', carePlace = '' }, pack }: Props) {
  return (
    <Sheet title={printedWords.title['direct-statement']} pack={pack} note={printedWords.statementNote}>
      <p className="leading-loose">{printedWords.statement(name, areaName(insuredPlace), areaName(carePlace))}</p>
      <Signed says="" lines={[printedWords.sign, printedWords.day]} />
    </Sheet>
  )
}

function Sheet({ title, pack, note, children }: { readonly title: string; readonly pack: PackId; readonly note: string; readonly children: ReactNode }) {
  const { document } = packById(pack) ?? {}
  return (
    <section className="to-stamp card grid gap-5 p-4 sm:p-6">
      <div className="grid gap-1 text-center">
        <h2 className="text-heading">{title}</h2>
        <p className="text-small">{printedWords.by}：{document?.number}</p>
      </div>
      {children}
      <p className="text-small">{note}</p>
    </section>
  )
}

function Signed({ says, lines }: { readonly says: string; readonly lines: readonly string[] }) {
  return (
    <div className="grid gap-8 border border-current p-3">
      {says === '' ? null : <p>{says}：</p>}
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-6">{lines.map((line) => <p key={line}>{line}</p>)}</div>
    </div>
  )
}

function sexWord(idNumber: string | undefined, today: PlainDate): string | undefined {
  const read = idNumber === undefined ? undefined : readIdNumber(idNumber, today)
  return read?.ok ? printedWords[sexOf(read.value)] : undefined
}
