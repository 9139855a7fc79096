import Link from 'next/link'

import { packById, type LayeredPack, type PackId, type RatioAnswer, type RatioOutcome, type WindowDay } from '@/lib/policy/index'
import type { PlainDate } from '@/lib/base/plain-date'
import { assumedIn, dayIn, endIn, ratioIn, reductionIn, type Speech } from '@/lib/text/languages/index'

import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/panel'

import { Basis } from '../basis'
import { Zh } from '../zh'

type Spoken = { readonly speech: Speech }
export type NamedGap = { readonly id: string; readonly says: string }

/** When it ends. What a document leaves open is told in the words in which we know it. */
export function End({ ends, gaps, speech }: Spoken & { readonly ends: WindowDay; readonly gaps: readonly NamedGap[] }) {
  const told = endIn(ends, speech)
  if (told !== undefined) return told
  const gap = gaps.find(({ id }) => ends.type === 'gap' && id === ends.gap)
  return <>{speech.words.codes.askOffice} <Zh>{gap?.says}</Zh></>
}

/** What the document says of the ratio: one value, or every way it may turn out. Never today's due. */
export function Ratio({ ratio, speech }: Spoken & { readonly ratio: RatioAnswer }) {
  const { result } = speech.words
  switch (ratio.type) {
    case 'silent':
      return <p>{result.ratioSilent}</p>
    case 'conflict':
      return <p>{result.ratioConflict}</p>
    case 'settled':
      return <OneRatio outcome={ratio} speech={speech} />
    case 'range':
      return (
        <>
          <p>{result.ratioRange}</p>
          <ul className="grid gap-4">
            {ratio.branches.map((branch) => <li key={JSON.stringify(branch.assume)}><p className="text-small text-soft">{assumedIn(branch.assume, speech)}</p><OneRatio outcome={branch} speech={speech} /></li>)}
          </ul>
        </>
      )
  }
}

function OneRatio({ outcome: { value, base, reductions }, speech }: Spoken & { readonly outcome: RatioOutcome }) {
  const { result, codes } = speech.words
  return (
    <>
      <p className="font-semibold">{value === undefined ? result.ratioSilent : ratioIn(value, speech.words)}</p>
      {base === undefined ? null : <Basis speech={speech} pack={base.pack} cite={base.cite} says={base.says} />}
      {reductions.map((step) => <div key={step.rule}><p className="text-small">{reductionIn(step.by, codes)}</p><Basis speech={speech} pack={step.pack} cite={step.cite} says={step.says} /></div>)}
    </>
  )
}

/** Whom to ask: the number alone reaches the place one is in, not the place one is insured in. */
export function Call({ speech: { words: { result } } }: Spoken) {
  return (
    <Panel title={result.call}>
      <p>{result.callText}</p>
      <p>{result.callTimes}</p>
      <a href="tel:12393" className="inline-flex min-h-11 items-center gap-2 font-medium"><Icon name="phone" className="size-[1.25em]" />12393</a>
    </Panel>
  )
}

/** The documents that were read, each with its page in the same language. */
export function Documents({ layered, on, speech }: Spoken & { readonly layered: LayeredPack; readonly on: PlainDate }) {
  return (
    <Panel title={`${speech.words.result.documents} (${dayIn(speech.language, on)})`}>
      <ul className="grid gap-1">{layered.packs.map(({ id }) => <li key={id}><DocumentLink id={id} speech={speech} /></li>)}</ul>
    </Panel>
  )
}

function DocumentLink({ id, speech: { language, words } }: Spoken & { readonly id: PackId }) {
  return <Link href={`/${language}/policy/${id}`} prefetch={false} className="inline-block min-h-11 py-2">{words.documents[id].title} · <Zh>{packById(id)?.document.number}</Zh></Link>
}
