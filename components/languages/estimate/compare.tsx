import { endsOf, type Compared, type Comparison, type Ends, type Estimate } from '@/lib/reimbursement/index'
import { yuan } from '@/lib/text/amounts'
import { differenceIn, spanIn, type Speech } from '@/lib/text/languages/index'

import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'

type Props = { readonly speech: Speech; readonly comparison: Comparison }

/** The same bill in the other situations, in yuan of difference, and the one thing that gains most. */
export function Compare({ speech, comparison: { own, others, best } }: Props) {
  const { estimate } = speech.words
  const ends = endsOf(own)
  const shown = others.filter(({ own: told, difference }) => !told && difference !== undefined)
  if (ends === undefined || shown.length === 0) return null
  const differs = shown.some(({ difference }) => difference !== undefined && (difference.low !== 0 || difference.high !== 0))
  if (!differs && own.type === 'range') return <Panel title={estimate.compare}><p>{estimate.afterMore}</p></Panel>
  const [situation, pays, compared] = estimate.compareHeads
  return (
    <Panel title={estimate.compare}>
      <Best speech={speech} best={best} certain={own.type === 'settled'} />
      <p>{estimate.compareLead}</p>
      <table role="table" className="block w-full">
        <caption className="sr-only">{estimate.compare}</caption>
        <thead role="rowgroup" className="sr-only"><tr role="row">{[situation, pays, compared].map((head) => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr></thead>
        <tbody role="rowgroup" className="block">
          <Row speech={speech} name={estimate.own} ends={ends} differs={estimate.now} />
          {shown.map((each) => <Other key={each.scenario} speech={speech} compared={each} />)}
        </tbody>
      </table>
    </Panel>
  )
}

/** What gains for certain is said first; that nothing would be better can be said only of one certain amount. */
function Best({ speech: { words: { estimate } }, best, certain }: { readonly speech: Speech; readonly best: Comparison['best']; readonly certain: boolean }) {
  const action = best?.scenario === 'filed' || best?.scenario === 'transfer-with-papers' ? estimate.actions[best.scenario] : undefined
  if (best !== undefined && action !== undefined) return <Notice kind="ok">{best.gain > 0 ? estimate.best(action, yuan(best.gain)) : estimate.bestAtMost(action, yuan(best.most))}</Notice>
  return certain ? <Notice kind="info">{estimate.noBest}</Notice> : null
}

function Other({ speech, compared: { scenario, estimation, difference } }: { readonly speech: Speech; readonly compared: Compared }) {
  const ends = endsOf(estimation)
  return ends === undefined || difference === undefined ? null : <Row speech={speech} name={speech.words.estimate.scenarios[scenario]} ends={ends} differs={differenceIn(difference, speech.words)} />
}

/** One situation: on a phone its own block, and for a reader still a row of the table. */
function Row({ speech: { words }, name, ends: { low, high }, differs }: { readonly speech: Speech; readonly name: string; readonly ends: Ends<Estimate>; readonly differs: string }) {
  return (
    <tr role="row" className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line py-3 first:border-t-0">
      <th role="rowheader" scope="row" className="grow basis-full text-start font-medium">{name}</th>
      <td role="cell" className="tabular-nums">{words.estimate.pays(spanIn(low.person, high.person, words))}</td>
      <td role="cell" className="text-end tabular-nums">{differs}</td>
    </tr>
  )
}
