import type { PlainDate } from '@/lib/base/plain-date'
import { addressOfGiven, givenOf, type Estimated } from '@/lib/estimate/index'
import { onward } from '@/lib/filing/index'
import { endsOf, type Compared, type Comparison, type Ends, type Estimate } from '@/lib/reimbursement/index'
import { span, yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { actionWords, differenceText, scenarioWords } from '@/lib/text/reimbursement'

import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { ThinBar } from './who-pays'

type Props = { readonly outcome: Estimated; readonly comparison: Comparison; readonly today: PlainDate }

/** The same bill in the other situations, in yuan of difference, and the one thing that gains most. */
export function Compare({ outcome, comparison: { own, others, best }, today }: Props) {
  const ends = endsOf(own)
  const shown = others.filter(({ own: told, difference }) => !told && difference !== undefined)
  if (ends === undefined || shown.length === 0) return null
  const differs = shown.some(({ difference }) => difference !== undefined && (difference.low !== 0 || difference.high !== 0))
  if (!differs && own.type === 'range') return <Panel title={estimateWords.compare}><p>{estimateWords.afterMore}</p><Onward outcome={outcome} today={today} /></Panel>
  return (
    <Panel title={estimateWords.compare}>
      <Best best={best} certain={own.type === 'settled'} />
      <p>{estimateWords.compareLead}</p>
      <table role="table" className="block w-full">
        <caption className="sr-only">{estimateWords.compare}</caption>
        <thead role="rowgroup" className="sr-only"><tr role="row">{estimateWords.compareHeads.map((head) => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr></thead>
        <tbody role="rowgroup" className="block">
          <Row name={estimateWords.own} ends={ends} differs={estimateWords.now} />
          {shown.map((each) => <Other key={each.scenario} compared={each} />)}
        </tbody>
      </table>
      <Onward outcome={outcome} today={today} />
    </Panel>
  )
}

/** What gains for certain is said first; that nothing would be better can be said only of one certain amount. */
function Best({ best, certain }: { readonly best: Comparison['best']; readonly certain: boolean }) {
  if (best === undefined) return certain ? <Notice kind="info">{estimateWords.noBest}</Notice> : null
  const [say, amount] = best.gain > 0 ? [estimateWords.best, best.gain] : [estimateWords.bestAtMost, best.most]
  return <Notice kind="ok">{say(actionWords[best.scenario], yuan(amount))}</Notice>
}

function Other({ compared: { scenario, estimation, difference } }: { readonly compared: Compared }) {
  const ends = endsOf(estimation)
  return ends === undefined || difference === undefined ? null : <Row name={scenarioWords[scenario]} ends={ends} differs={differenceText(difference)} />
}

type RowProps = { readonly name: string; readonly ends: Ends<Estimate>; readonly differs: string }

/** One situation: on a phone its own block, and for a reader still a row of the table. */
function Row({ name, ends: { low, high }, differs }: RowProps) {
  return (
    <tr role="row" className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line py-3 first:border-t-0">
      <th role="rowheader" scope="row" className="grid grow basis-full gap-1.5 text-start font-medium print:basis-[8em]">{name}<ThinBar estimate={high} /></th>
      <td role="cell" className="tabular-nums">{estimateWords.pays(span(low.person, high.person))}</td>
      <td role="cell" className="tabular-nums">{differs}</td>
    </tr>
  )
}

/** On to the record: the case goes along as codes, the amounts stay here. */
function Onward({ outcome: { facts, given }, today }: { readonly outcome: Estimated; readonly today: PlainDate }) {
  const [from, to] = [givenOf(given, 'from'), givenOf(given, 'to')]
  const going = facts.kind === undefined ? undefined : onward({ kind: facts.kind, facts, from, to }, today)
  const filing = going?.type === 'file' ? going.href : undefined
  const check = addressOfGiven(given.filter(([id]) => id === 'from' || id === 'to' || id === 'kind')).replace('/estimate', '/check')
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {filing === undefined ? null : <LinkButton href={filing}>{estimateWords.file}</LinkButton>}
      <LinkButton href={check} kind="plain">{estimateWords.check}</LinkButton>
      {filing === undefined ? null : <p className="w-full text-small text-soft">{estimateWords.fileNote}</p>}
    </div>
  )
}
