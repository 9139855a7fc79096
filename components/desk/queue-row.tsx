import Link from 'next/link'

import { formatDay } from '@/lib/base/plain-date'
import type { QueueRow as Row } from '@/lib/contracts/desk'
import { queueWords } from '@/lib/text/desk'
import { kindWords } from '@/lib/text/kinds'
import { stateWords } from '@/lib/text/states'

import { StatusTag } from '../ui/status-tag'

import { DueTag } from './due-tag'

/** One case: on a wide screen a line, on a phone a small card. The whole of it leads to the case. */
export function QueueRow({ row }: { readonly row: Row }) {
  const { id, number, kind, name, carePlace, mine } = row
  return (
    <li>
      <Link
        href={`/desk/${id}`} prefetch={false}
        className="cell-link flex flex-wrap gap-x-4 gap-y-1 px-4 py-3 text-ink no-underline hover:bg-sunken lg:grid lg:grid-cols-[12.5rem_5.5rem_5rem_minmax(9rem,1fr)_minmax(0,34rem)] lg:items-center"
      >
        <span className="w-full font-medium text-accent underline underline-offset-4">{number}</span>
        <span>{kindWords[kind].short}</span>
        <span>{name}</span>
        <span className="w-full text-soft lg:w-auto">{carePlace}</span>
        <span className="flex flex-wrap items-center gap-2 lg:justify-end">
          {mine ? <StatusTag kind="plain" label={queueWords.mine} /> : null}
          <Where row={row} />
        </span>
      </Link>
    </li>
  )
}

function Where({ row: { state, due, onCommitment } }: { readonly row: Row }) {
  const { name, tone } = stateWords[state]
  return (
    <>
      {onCommitment ? <StatusTag kind="info" label={queueWords.onCommitment} /> : null}
      <StatusTag kind={tone === 'quiet' ? 'plain' : tone} label={name} />
      {due ? <DueTag due={due} /> : null}
      {due ? <span className="text-small text-soft">{due.counts === 'days' ? queueWords.proofDay(formatDay(due.day)) : queueWords.dueDay(formatDay(due.day))}</span> : null}
    </>
  )
}
