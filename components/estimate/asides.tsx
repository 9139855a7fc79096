import Link from 'next/link'
import { Fragment } from 'react'

import { formatDay } from '@/lib/base/plain-date'
import { addressOfGiven, type Estimated, type Screen } from '@/lib/estimate/index'
import { packById } from '@/lib/policy/index'
import type { Comparison } from '@/lib/reimbursement/index'
import { estimateWords } from '@/lib/text/estimate'

import { Panel } from '../ui/panel'

import { Compare } from './compare'
import { Keep } from './keep'
import { linesOf, textOf } from './lines'
import { noAsides, type Asides } from './no-asides'
import { OtherReadings } from './other-readings'
import { toldOf } from './told'
import { Way } from './way'

type Shown = { readonly screen: Screen; readonly place: string | undefined }

/** What stands beside the result and takes longer to work out: the browser waits with it until nobody is typing. */
export function asidesOf({ screen, place, comparison }: Shown & { readonly comparison: Comparison | undefined }): Asides {
  const { outcome } = screen
  if (outcome.type !== 'estimated' || comparison === undefined) return noAsides
  return {
    told: <Told screen={screen} place={place} />,
    compared: <Compare outcome={outcome} comparison={comparison} today={screen.today} />,
    grounds: (
      <>
        <Way own={outcome.own} />
        <OtherReadings own={comparison.own} ground={outcome.ground} />
        <Kept screen={screen} place={place} />
        <div className="print:hidden"><Documents outcome={outcome} /></div>
      </>
    ),
  }
}

function Kept({ screen, place }: Shown) {
  const lines = linesOf(screen, place)
  return lines.length === 0 ? null : <Keep address={addressOfGiven(screen.sheet.given)} picture={lines} text={textOf(lines)} />
}

/** On paper alone: what was filled in, in a few words. */
function Told({ screen, place }: Shown) {
  const told = toldOf(screen, place)
  if (told.length === 0) return null
  return (
    <dl className="hidden grid-cols-[auto_1fr_auto_1fr] gap-x-4 print:grid">
      {told.map(({ label, value }) => <Fragment key={label}><dt className="text-soft">{label}</dt><dd>{value}</dd></Fragment>)}
    </dl>
  )
}

function Documents({ outcome: { ground } }: { readonly outcome: Estimated }) {
  return (
    <Panel title={estimateWords.documents}>
      <p>{estimateWords.byDay(formatDay(ground.on))}</p>
      <ul className="grid gap-1">
        {ground.layered.packs.map(({ id }) => (
          <li key={id}><Link href={`/policy/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">{packById(id)?.document.title} · {packById(id)?.document.number}</Link></li>
        ))}
      </ul>
      <p>{estimateWords.preview}{estimateWords.ask}</p>
    </Panel>
  )
}
