import type { Estimated, Screen } from '@/lib/estimate/index'
import { endsOf, payers, type Estimate, type Estimation } from '@/lib/reimbursement/index'
import { yuan } from '@/lib/text/amounts'
import { dayIn, spanIn, turnIn, unknownIn, type Speech } from '@/lib/text/languages/index'

import { payerTones } from '../../estimate/who-pays'
import { Notice } from '../../ui/notice'
import { StackedBar } from '../../ui/stacked-bar'

type Props = { readonly speech: Speech; readonly outcome: Screen['outcome'] }

/** What it comes to, first of all: one sentence, who pays what, and what was taken for granted. Or what is still missing. */
export function Answer({ speech, outcome }: Props) {
  const { estimate } = speech.words
  return (
    <section aria-labelledby="result" className="card grid gap-3 border-2 border-accent p-4 sm:p-5">
      <h2 id="result" className="text-heading">{estimate.result}</h2>
      <Body speech={speech} outcome={outcome} />
    </section>
  )
}

function Body({ speech, outcome }: Props) {
  const { estimate, questions } = speech.words
  switch (outcome.type) {
    case 'incomplete':
      return <p role="status">{outcome.missing.map((field) => estimate.incomplete[field]).join('')}</p>
    case 'faulty':
      return <p role="status">{estimate.faulty}</p>
    case 'no-policy':
      return <Notice kind="warn">{estimate.noPolicy}</Notice>
    case 'contradiction':
      return <Notice kind="warn"><p>{estimate.contradiction}</p><ul>{outcome.faults.flatMap((fault) => (fault.code === 'contradiction' ? [fault.fact, fault.with] : [])).map((fact) => <li key={fact}>{questions[fact].title}</li>)}</ul></Notice>
    case 'estimated':
      return <Amounts speech={speech} outcome={outcome} />
  }
}

function Amounts({ speech, outcome: { own, ground } }: { readonly speech: Speech; readonly outcome: Estimated }) {
  const { language, words } = speech
  const { estimate } = words
  const ends = endsOf(own)
  if (ends === undefined) return <Notice kind="warn">{estimate[own.type === 'silent' || own.type === 'conflict' ? own.type : 'needs']}</Notice>
  const { low, high } = ends
  const sentence = low.person === high.person ? estimate.sentence : estimate.sentenceRange
  const numbers = ground.layered.packs.filter((pack) => pack.bases !== undefined || pack.amends !== undefined).map(({ document }) => document.number).join(', ')
  return (
    <>
      <p role="status" className="text-lead font-semibold">{sentence(yuan(low.total), spanIn(low.funds, high.funds, words), spanIn(low.person, high.person, words))}</p>
      <p className="text-small text-soft">{estimate.preview} {estimate.ask}</p>
      {own.type === 'range' ? <Range speech={speech} own={own} /> : <WhoPays speech={speech} estimate={low} caption={estimate.whoPays} />}
      {own.silent.length === 0 ? null : <p className="text-small text-soft">{estimate.silentBranches} {own.silent.map((branch) => branch.map((each) => unknownIn(each, speech)).join('; ')).join('; ')}</p>}
      <div className="text-small text-soft">
        <p>{estimate.assumed}</p>
        <ul className="list-disc ps-5">{high.assumptions.map((id) => <li key={id}>{estimate.assumptions[id]}</li>)}</ul>
        <p>{estimate.confidence[high.confidence]}.</p>
      </div>
      <p className="text-small text-soft">{estimate.byDocuments(dayIn(language, ground.on), numbers)} {high.notes.some(({ later }) => later) ? estimate.later : ''}</p>
    </>
  )
}

/** The largest few: the questions ask for all of them anyway. */
const SHOWN = 4

function Range({ speech, own: { low, high, turnsOn } }: { readonly speech: Speech; readonly own: Extract<Estimation, { type: 'range' }> }) {
  const { estimate } = speech.words
  const named = turnsOn.slice(0, SHOWN).map((each) => ({ name: turnIn(each, speech.words), spread: each.spread }))
  return (
    <>
      <p className="font-medium">{estimate.turnsOn}</p>
      <ul className="grid list-disc gap-1 ps-6">{named.map(({ name, spread }) => <li key={name}>{name} <span className="text-soft">({estimate.spread(yuan(spread))})</span></li>)}</ul>
      {[{ title: estimate.lowEnd, end: low }, { title: estimate.highEnd, end: high }].map(({ title, end }) => (
        <div key={title} className="grid gap-2 border-t border-line pt-3">
          <h3 className="font-medium">{title}</h3>
          <p className="text-small text-soft">{end.assume.map((each) => unknownIn(each, speech)).join('; ')}</p>
          <WhoPays speech={speech} estimate={end.estimate} caption={title} />
        </div>
      ))}
    </>
  )
}

/** Those who pay nothing are left out; the pool and what is paid in cash always stand there. */
function WhoPays({ speech: { words: { estimate: words } }, estimate: { parts, total }, caption }: { readonly speech: Speech; readonly estimate: Estimate; readonly caption: string }) {
  const shown = payers.filter((payer) => parts[payer] > 0 || payer === 'cash' || payer === 'pool')
  const rows = shown.map((payer) => ({ id: payer, label: words.payers[payer], weight: parts[payer], amount: yuan(parts[payer]), tone: payerTones[payer] }))
  return <StackedBar caption={caption} heads={words.heads} parts={rows} total={{ id: 'total', label: words.totalRow, weight: total, amount: yuan(total), tone: 'edge' }} />
}
