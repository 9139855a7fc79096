import Link from 'next/link'
import { Fragment } from 'react'

import { formatDay } from '@/lib/base/plain-date'
import { addressOfGiven, type Estimated, type Screen } from '@/lib/estimate/index'
import { packById } from '@/lib/policy/index'
import { estimateWords } from '@/lib/text/estimate'

import { Panel } from '../ui/panel'

import { Answer } from './answer'
import { Compare } from './compare'
import { Figures } from './figures'
import { Further } from './further'
import { Keep } from './keep'
import { linesOf, textOf } from './lines'
import { toldOf } from './told'
import { OtherReadings } from './other-readings'
import { Way } from './way'

type Props = { readonly screen: Screen; readonly place: string | undefined }

/** Everything that follows from what is filled in. It is the same from the server and in the browser, and changes with each letter. */
export function Live({ screen, place }: Props) {
  const { outcome, today } = screen
  return (
    <div className="sheet grid gap-6">
      <Told screen={screen} place={place} />
      <Answer screen={screen} />
      <Further screen={screen} />
      {outcome.type === 'estimated' ? <Compare outcome={outcome} today={today} /> : null}
      <Figures screen={screen} />
      {outcome.type === 'estimated' ? <Grounds screen={screen} outcome={outcome} place={place} /> : null}
    </div>
  )
}

function Grounds({ screen, outcome, place }: Props & { readonly outcome: Estimated }) {
  const lines = linesOf(screen, place)
  return (
    <>
      <Way own={outcome.comparison.own} />
      <OtherReadings outcome={outcome} />
      {lines.length === 0 ? null : <Keep address={addressOfGiven(screen.sheet.given)} picture={lines} text={textOf(lines)} />}
      <div className="print:hidden"><Documents outcome={outcome} /></div>
    </>
  )
}

/** On paper alone: what was filled in, in a few words. */
function Told({ screen, place }: Props) {
  const told = toldOf(screen, place)
  if (told.length === 0) return null
  return (
    <dl className="hidden grid-cols-[auto_1fr_auto_1fr] gap-x-4 print:grid">
      {told.map(({ label, value }) => <Fragment key={label}><dt className="text-soft">{label}</dt><dd>{value}</dd></Fragment>)}
    </dl>
  )
}

function Documents({ outcome }: { readonly outcome: Estimated }) {
  return (
      <Panel title={estimateWords.documents}>
        <p>{estimateWords.byDay(formatDay(outcome.ground.on))}</p>
        <ul className="grid gap-1">
          {outcome.ground.layered.packs.map(({ id }) => (
            <li key={id}><Link href={`/policy/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">{packById(id)?.document.title} · {packById(id)?.document.number}</Link></li>
          ))}
        </ul>
        <p>{estimateWords.preview}{estimateWords.ask}</p>
      </Panel>
  )
}
