import Link from 'next/link'
import type { ReactNode } from 'react'

import { choiceAddress, withoutPick, withPick, withSpecial, type Placed } from '@/lib/client/hospitals/choice'
import type { SetAnswer } from '@/lib/policy/index'
import { hospitalKindWords, levelWords } from '@/lib/text/hospitals'
import { setWords, slotWords } from '@/lib/text/hospital-set'

import { buttonLook } from '../ui/button-look'

import { SetRules, SetVerdict } from './set-verdict'
import type { Row } from './view'

type Props = {
  readonly choice: Placed
  readonly answer: SetAnswer
  /** Every institution named by the choice that the list still has. */
  readonly rows: ReadonlyMap<string, Row>
}

/** What was picked for a record, where each one stands, and what the documents say to it. Every button is a link to the changed choice. */
export function ChooseSet({ choice, answer, rows }: Props) {
  return (
    <>
      <SetRules answer={answer} />
      {asksForPicks(answer) || choice.picks.length > 0 ? <Picked choice={choice} answer={answer} rows={rows} /> : null}
      {choice.picks.length > 0 || choice.special !== undefined ? <SetVerdict answer={answer} nameOf={(id) => rows.get(id)?.hospital.name ?? setWords.gone} /> : null}
    </>
  )
}

/** Whether there is anything to pick at all. */
export const asksForPicks = ({ rules }: SetAnswer): boolean => rules.some(({ picks }) => picks.type === 'extra' || picks.type === 'one')

function Picked({ choice, answer: { taken, free }, rows }: Props) {
  return (
    <section className="grid gap-2">
      <h2 className="text-heading">{setWords.picked}</h2>
      {choice.picks.length === 0 ? <p className="text-soft">{setWords.nonePicked}</p> : (
        <ul className="card cells">
          {choice.picks.map((id) => {
            const slot = taken[id]
            return <One key={id} id={id} row={rows.get(id)} slot={slot === undefined ? undefined : slotWords[slot]}><Acts choice={choice} id={id} /></One>
          })}
        </ul>
      )}
      {free.length === 0 ? null : <p>{setWords.free}{free.map((slot) => slotWords[slot]).join('、')}</p>}
    </section>
  )
}

type OneProps = { readonly id: string; readonly row: Row | undefined; readonly slot: string | undefined; readonly children: ReactNode }

function One({ row, slot, children }: OneProps) {
  return (
    <li className="grid gap-1 px-4 py-3">
      <p className="font-medium">{row?.hospital.name ?? setWords.gone}</p>
      {row === undefined ? null : <p className="text-small text-soft">{aboutOf(row)}{slot === undefined ? '' : ` · ${slot}`}</p>}
      <p className="flex flex-wrap gap-x-5">{children}</p>
    </li>
  )
}

export const aboutOf = ({ hospital: { level, kind }, place }: Row): string => [levelWords[level], hospitalKindWords[kind], place].join(' · ')

const act = 'inline-flex min-h-11 items-center'

function Acts({ choice, id }: { readonly choice: Placed; readonly id: string }) {
  const forDiseases = choice.special === id ? { words: setWords.unmakeSpecial, next: withSpecial(choice) } : { words: setWords.makeSpecial, next: withSpecial(choice, id) }
  return (
    <>
      <Link href={choiceAddress(withoutPick(choice, id))} prefetch={false} scroll={false} className={act}>{setWords.remove}</Link>
      {choice.disease === 'yes' ? <Link href={choiceAddress(forDiseases.next)} prefetch={false} scroll={false} className={act}>{forDiseases.words}</Link> : null}
    </>
  )
}

type CandidatesProps = { readonly choice: Placed; readonly found: readonly Row[] }

/** What the search has found, each with its button. */
export function Candidates({ choice, found }: CandidatesProps) {
  const fresh = found.filter(({ hospital }) => !choice.picks.includes(hospital.id))
  if (fresh.length === 0) return <p role="status">{setWords.nobody}</p>
  return (
    <ul className="card cells">
      {fresh.map((row) => (
        <li key={row.hospital.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3">
          <span className="min-w-0 grow basis-44">
            <span className="block font-medium">{row.hospital.name}</span>
            <span className="block text-small text-soft">{aboutOf(row)}</span>
          </span>
          <Link href={choiceAddress(withPick(choice, row.hospital.id))} prefetch={false} scroll={false} className={buttonLook('plain')}>
            {setWords.pick}
            <span className="sr-only">{row.hospital.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
