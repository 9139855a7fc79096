import { endsOf, type Authority, type Estimate, type Estimation, type Step } from '@/lib/reimbursement/index'
import { yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { rateRowText } from '@/lib/text/rate-rows'
import { formulaText, stepWords } from '@/lib/text/reimbursement'

import { Cited } from '../policy/cited'
import { Disclosure } from '../ui/disclosure'
import { Panel } from '../ui/panel'


/** The way from the bill to what the person pays, line by line: the formula, its numbers and what they rest on are one tap away. */
export function Way({ own }: { readonly own: Estimation }) {
  const ends = endsOf(own)
  if (ends === undefined) return null
  return (
    <Panel title={estimateWords.way}>
      <p className="text-small text-soft print:hidden">{estimateWords.wayLead}</p>
      {own.type === 'settled' ? <Steps estimate={ends.low} caption={estimateWords.way} /> : (
        <div className="print:hidden">
          <Disclosure summary={estimateWords.lowEnd}><Steps estimate={ends.low} caption={estimateWords.lowEnd} /></Disclosure>
          <Disclosure summary={estimateWords.highEnd}><Steps estimate={ends.high} caption={estimateWords.highEnd} /></Disclosure>
        </div>
      )}
      <Notes estimate={ends.high} />
    </Panel>
  )
}

/** What the documents say about money beside the ratio, later ones too. */
function Notes({ estimate: { notes } }: { readonly estimate: Estimate }) {
  if (notes.length === 0) return null
  return (
    <Disclosure summary={estimateWords.notes(notes.length)}>
      <ul className="grid gap-3">
        {notes.map(({ rule, pack, cite, says }) => <li key={`${pack} ${rule}`}><p>{says}</p><Cited pack={pack} cite={cite} says={says} /></li>)}
      </ul>
    </Disclosure>
  )
}

function Steps({ estimate: { steps }, caption }: { readonly estimate: Estimate; readonly caption: string }) {
  const [name, amount] = estimateWords.stepHeads
  return (
    <table role="table" className="block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only"><tr role="row"><th role="columnheader" scope="col">{name}</th><th role="columnheader" scope="col">{amount}</th></tr></thead>
      <tbody role="rowgroup" className="block">
        {steps.map((step, at) => <Line key={`${step.id} ${String(at)}`} step={step} />)}
      </tbody>
    </table>
  )
}

/** What is unfolded takes the whole width, and the amount follows below it: beside it there is no room on a narrow phone with large text. */
function Line({ step }: { readonly step: Step }) {
  const { id, amount, unit, authorities, year } = step
  return (
    <tr role="row" className="flex flex-wrap justify-end gap-x-2 border-t border-line first:border-t-0">
      <th role="rowheader" scope="row" className="grow py-1 text-start font-normal has-[details[open]]:basis-full">
        <Disclosure summary={`${year === undefined ? '' : `${String(year)}年：`}${stepWords[id]}`}>
          <p>{estimateWords.formula}{formulaText(step)}</p>
          {authorities.map((authority) => <Why key={authority.type === 'rule' ? authority.rule : JSON.stringify(authority.row)} authority={authority} />)}
        </Disclosure>
      </th>
      <td role="cell" className="py-3.5 text-end whitespace-nowrap tabular-nums">{unit === 'percent' ? `${String(amount)}%` : yuan(amount)}</td>
    </tr>
  )
}

function Why({ authority }: { readonly authority: Authority }) {
  if (authority.type === 'rule') return <Cited pack={authority.pack} cite={authority.cite} says={authority.says} />
  return <p className="text-small text-soft">{rateRowText(authority.row)}</p>
}
