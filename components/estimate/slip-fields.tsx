import type { Fault } from '@/lib/estimate/index'
import { estimateFields, estimateWords, slipLines } from '@/lib/text/estimate'

import { Disclosure } from '../ui/disclosure'

import { faultOf, type Typed } from './typed'
import { MoneyField } from './money-field'

/** The lines that a slip tells. They stay in the form while they are out of sight, so that going back finds them as they were. */
export function SlipFields({ typed, faults, shown }: { readonly typed: Typed; readonly faults: readonly Fault[]; readonly shown: boolean }) {
  return (
    <div hidden={!shown} className={shown ? 'grid gap-6' : ''}>
      <Disclosure summary={estimateWords.slipTitle}><SlipPicture /></Disclosure>
      {(['selfPaid', 'firstShare', 'overLimit', 'inScope'] as const).map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
    </div>
  )
}

/** A slip as it is mostly printed, with the lines that are asked for. */
function SlipPicture() {
  return (
    <>
      <p>{estimateWords.slipLead}</p>
      <table className="w-full border-collapse border border-edge bg-surface text-small">
        <caption className="sr-only">{estimateWords.slipTitle}</caption>
        <thead>
          <tr className="bg-sunken text-start">{estimateWords.slipHeads.map((head) => <th key={head} scope="col" className="border border-line px-2 py-1.5 text-start font-medium">{head}</th>)}</tr>
        </thead>
        <tbody>
          {slipLines.map(({ mark, name, field }) => (
            <tr key={mark}>
              <td className="border border-line px-2 py-1.5 text-center font-semibold">{mark}</td>
              <th scope="row" className="border border-line px-2 py-1.5 text-start font-normal">{name}</th>
              <td className="border border-line px-2 py-1.5">{estimateFields[field].label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
