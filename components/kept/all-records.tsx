import { newRecord, pageOf, STATE } from '@/lib/client/kept/address'
import type { KeptRecord } from '@/lib/client/kept/record'
import type { Kept } from '@/lib/client/kept/store'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'
import { areaName } from '@/lib/text/areas'

import { Cell, CellGroup } from '../ui/cell'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'

/** What this phone has, and the way to a new one. */
export function AllRecords({ kept: { records } }: { readonly kept: Kept }) {
  return (
    <>
      {records.length === 0
        ? <EmptyState {...keptWords.none} />
        : <CellGroup title={keptWords.mine}>{records.map((record) => <Cell key={record.id} href={pageOf(record.id, STATE)} title={titleOf(record)} note={stateOf(record)} />)}</CellGroup>}
      <LinkButton href={newRecord}>{keptWords.start}</LinkButton>
    </>
  )
}

function titleOf({ kind, answers: { carePlace } }: KeptRecord): string {
  return [kindWords[kind].short, carePlace === undefined ? '' : areaName(carePlace)].filter(Boolean).join(' · ')
}

/** Handed in is said of what has a number, and of nothing else. */
export function stateOf({ sending, filing }: KeptRecord): string {
  if (filing?.number !== undefined) return keptWords.sent(filing.number)
  if (sending === undefined) return keptWords.draft
  return sending.stopped === undefined ? keptWords.waits : keptWords.stopped
}
