import Link from 'next/link'

import { addressOf, MOST_ROWS, ROWS, type Query } from '@/lib/client/hospitals/query'
import type { ListInfo } from '@/lib/hospitals/index'
import { hospitalWords } from '@/lib/text/hospitals'

import { EmptyState } from '../ui/empty-state'
import { buttonLook } from '../ui/button-look'
import { CellGroup } from '../ui/cell'

import { HospitalCell, otherName } from './hospital-cell'
import { Caution, Official } from './list-note'
import { nothingKnown, type Found } from './view'

type Props = { readonly found: Found; readonly query: Query; readonly info: ListInfo }

/** The list with its count, which is said aloud, politely, whenever it changes. */
export function Results({ found, query, info }: Props) {
  const { rows, more } = found
  const mixed = rows.some(({ hospital }) => !nothingKnown(hospital.open))
  return (
    <section aria-label={hospitalWords.results} className="grid gap-3">
      <p role="status" className="font-medium">{countOf(found)}</p>
      <Caution info={info} />
      {rows.length === 0 ? <Nothing query={query} /> : null}
      {rows.length > 0 && !mixed ? <p className="text-small text-soft">{hospitalWords.allUnknown}</p> : null}
      {rows.length === 0 ? null : (
        <CellGroup>
          {rows.map(({ hospital, place }) => <HospitalCell key={hospital.id} hospital={hospital} place={place} called={otherName(hospital, query.text)} mixed={mixed} />)}
        </CellGroup>
      )}
      {more === 0 ? null : <More query={query} more={more} />}
      <Official />
    </section>
  )
}

function countOf({ rows, more }: Found): string {
  return more === undefined ? hospitalWords.foundMany(rows.length) : hospitalWords.found(rows.length + more)
}

function Nothing({ query }: { readonly query: Query }) {
  const { opened, shown, ...place } = query
  const clear = addressOf(opened === undefined ? { ...(place.province === undefined ? {} : { province: place.province }), text: '', shown } : { ...place, shown })
  const text = opened === undefined ? hospitalWords.none.text : hospitalWords.noneOpened
  return <EmptyState title={hospitalWords.none.title} text={text} action={<Link href={clear} prefetch={false} className={buttonLook('plain')}>{opened === undefined ? hospitalWords.clear : hospitalWords.clearOpened}</Link>} />
}

/** Without scripts it is a longer page; with them it is the same list, longer. */
function More({ query, more }: { readonly query: Query; readonly more: number | undefined }) {
  if (query.shown >= MOST_ROWS) return <p className="text-soft">{hospitalWords.tooMany}</p>
  return (
    <Link href={addressOf({ ...query, shown: query.shown + ROWS })} prefetch={false} scroll={false} className={buttonLook('plain')}>
      {more === undefined ? hospitalWords.moreUnknown : hospitalWords.more(Math.min(more, ROWS))}
    </Link>
  )
}
