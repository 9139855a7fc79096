import type { ReactNode } from 'react'

import { formatDay } from '@/lib/base/plain-date'
import type { Estimated, Screen } from '@/lib/estimate/index'
import type { LayeredPack } from '@/lib/policy/index'
import { endsOf, type Ends, type Estimate, type Estimation } from '@/lib/reimbursement/index'
import { yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { factWords } from '@/lib/text/facts'
import { assumptionWords, turnsOnText, unknownsText } from '@/lib/text/reimbursement'

import { Notice } from '../ui/notice'

import { sentenceOf } from './amounts'
import { WhoPays } from './who-pays'

/** `says`: the result in one sentence, or what is still missing. `more`: who pays what, and what was taken for granted. */
export type Answer = { readonly says: ReactNode; readonly more?: ReactNode }

export function answerOf({ outcome }: Screen): Answer {
  switch (outcome.type) {
    case 'incomplete':
      return { says: <p>{outcome.missing.map((field) => estimateWords.incomplete[field]).join('')}</p> }
    case 'faulty':
      return { says: <p>{estimateWords.faulty}</p> }
    case 'no-policy':
      return { says: <Notice kind="warn">{estimateWords.noPolicy}</Notice> }
    case 'contradiction':
      return { says: <Notice kind="warn"><p>{estimateWords.contradiction}</p><p>{outcome.faults.flatMap((fault) => (fault.code === 'contradiction' ? [fault.fact, fault.with] : [])).map((fact) => factWords[fact]).join('、')}</p></Notice> }
    case 'estimated':
      return estimated(outcome)
  }
}

function estimated({ own, ground }: Estimated): Answer {
  const ends = endsOf(own)
  if (ends === undefined) return { says: <Notice kind="warn">{estimateWords[own.type === 'silent' || own.type === 'conflict' ? own.type : 'needs']}</Notice> }
  return { says: <p className="text-lead font-semibold">{sentenceOf(ends)}</p>, more: <More own={own} ends={ends} ground={ground} /> }
}

type MoreProps = Pick<Estimated, 'own' | 'ground'> & { readonly ends: Ends<Estimate> }

function More({ own, ends, ground }: MoreProps) {
  return (
    <>
      <p className="text-small text-soft">{estimateWords.preview}{estimateWords.ask}</p>
      {own.type === 'range' ? <Range own={own} /> : <WhoPays estimate={ends.low} caption={estimateWords.whoPays} />}
      <Silent own={own} />
      <Assumed assumptions={ends.high.assumptions} />
      <p className="text-small text-soft">
        {estimateWords.byDocuments(formatDay(ground.on), documentsOf(ground.layered))}
        {ends.high.notes.some(({ later }) => later) ? estimateWords.later : ''}
      </p>
    </>
  )
}

/** The documents that rule; those that only stand beside them say so further down. */
const documentsOf = ({ packs }: LayeredPack): string => packs.filter((pack) => pack.bases !== undefined || pack.amends !== undefined).map(({ document }) => document.number).join('、')

/** The largest few: the questions below ask for all of them anyway. */
const SHOWN = 4

function Range({ own: { low, high, turnsOn } }: { readonly own: Extract<Estimation, { type: 'range' }> }) {
  return (
    <>
      <p className="font-medium">{estimateWords.turnsOn}</p>
      <ul className="grid list-disc gap-1 ps-6">
        {turnsOn.slice(0, SHOWN).map((each) => <li key={`${each.unknown} ${each.fact ?? ''}`}>{turnsOnText(each)}<span className="text-soft">（{estimateWords.spread(yuan(each.spread))}）</span></li>)}
        {turnsOn.length > SHOWN ? <li>{estimateWords.turnsOnMore(turnsOn.length - SHOWN)}</li> : null}
      </ul>
      <div className="grid gap-3 print:grid-cols-2">
        {[{ title: estimateWords.lowEnd, end: low }, { title: estimateWords.highEnd, end: high }].map(({ title, end }) => (
          <div key={title} className="grid content-start gap-2 border-t border-line pt-3">
            <h3 className="font-medium">{title}</h3>
            <p className="text-small text-soft">{unknownsText(end.assume)}</p>
            <WhoPays estimate={end.estimate} caption={title} />
          </div>
        ))}
      </div>
    </>
  )
}

function Silent({ own: { silent } }: { readonly own: Estimation }) {
  if (silent.length === 0) return null
  return <p className="text-small text-soft">{estimateWords.silentBranches}{silent.map(unknownsText).join('；')}</p>
}

function Assumed({ assumptions }: { readonly assumptions: Estimate['assumptions'] }) {
  if (assumptions.length === 0) return null
  return (
    <div className="text-small text-soft">
      <p>{estimateWords.assumed}</p>
      <ul className="list-disc ps-5">{assumptions.map((id) => <li key={id}>{assumptionWords[id]}</li>)}</ul>
    </div>
  )
}
