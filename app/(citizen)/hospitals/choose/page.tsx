import Link from 'next/link'
import { redirect } from 'next/navigation'

import { asksForPicks, Candidates, ChooseSet } from '@/components/hospitals/choose-set'
import { DiseaseQuestion, LookFor, WhoseRules } from '@/components/hospitals/choose-forms'
import { Page } from '@/components/shell/page'
import { Notice } from '@/components/ui/notice'
import { choiceAddress, isPlaced, readChoice, withSpecial, type Placed } from '@/lib/client/hospitals/choice'
import { placeName, poolName } from '@/lib/places/index'
import { setWords } from '@/lib/text/hospital-set'
import { kindWords } from '@/lib/text/kinds'

import { judge, lookFor, rulesOf } from './judge'
import { readAsked } from './read'

type Params = Readonly<Record<string, string | readonly string[] | undefined>>
type Props = { searchParams: Promise<Params> }

export const metadata = { title: setWords.title }
const frame = { title: setWords.title, lead: setWords.lead, back: { href: '/hospitals', label: setWords.back } }

/** Which institutions may be picked for a record, and what is wrong with a set. Everything is in the address; nothing is handed in here. */
export default async function ChoosePage({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([name, value = []]) => (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const))
  const { choice, typed, faults } = readAsked(pairs, readChoice(pairs))
  if (!isPlaced(choice)) return <Page {...frame}><WhoseRules typed={typed} kind={choice.kind} faults={faults} /></Page>
  if (pairs.some(([name]) => name === 'asked')) redirect(choiceAddress(choice))
  return <Page {...frame}><Choosing choice={choice} /></Page>
}

async function Choosing({ choice }: { readonly choice: Placed }) {
  const rules = rulesOf(choice)
  if (rules === undefined) return <><Notice kind="warn">{setWords.noPolicy}</Notice><Change choice={choice} /></>
  const { answer, rows, asksDisease } = await judge(rules, choice)
  const found = asksForPicks(answer) && choice.text.trim() !== '' ? await lookFor(choice) : undefined
  return (
    <>
      <Change choice={choice} />
      {asksDisease ? <DiseaseQuestion choice={choice} /> : null}
      <ChooseSet choice={choice} answer={answer} rows={rows} />
      {asksForPicks(answer) ? <LookFor choice={choice} /> : null}
      {found === undefined ? null : <Candidates choice={choice} found={found} />}
      <p className="text-small text-soft">{setWords.careful}</p>
    </>
  )
}

function Change({ choice: { from, to, kind, ...choice } }: { readonly choice: Placed }) {
  const again = choiceAddress(withSpecial({ ...choice, picks: [], text: '' }))
  return (
    <div>
      <p>{setWords.situation({ from: poolName(from) ?? '', to: placeName(to) ?? '', kind: kindWords[kind].short })}</p>
      <p><Link href={again} prefetch={false} className="inline-flex min-h-11 items-center">{setWords.change}</Link></p>
    </div>
  )
}
