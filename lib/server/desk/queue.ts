import { maskName } from '@/lib/base/mask'
import type { Calendar } from '@/lib/calendar/index'
import type { QueueRow, QueueSection, QueueView } from '@/lib/contracts/desk'
import type { State } from '@/lib/filing/index'
import { placeName } from '@/lib/places/index'
import { record } from '@/lib/server/audit'
import { calendarIn } from '@/lib/server/calendar'
import { transaction, type Tx } from '@/lib/server/db'
import { openFiling, type FilingRow } from '@/lib/server/filings/filing'
import { listInArea } from '@/lib/server/filings/repo'

import type { At, Officer } from './act'
import { dueOf } from './due'
import { listDecided } from './repo'

const states = {
  'to-review': ['submitted', 'in-review'],
  'to-check': ['checking-proof'],
  'with-citizen': ['waiting', 'on-commitment'],
  decided: ['approved', 'refused', 'withdrawn', 'revoked', 'ended'],
} as const satisfies Record<QueueSection, readonly State[]>
const closed: ReadonlySet<State> = new Set<State>(states.decided)
/** As many as the list of an area gives at once. */
const limit = 200

/** The officer opens the page with their area's cases: written down. */
export const openQueue = (officer: Officer, at: At): Promise<QueueView> => transaction(async (tx) => {
  await record(tx, { actor: officer.role, actorId: officer.id, action: 'desk.queue', objectKind: 'area', objectId: officer.area, outcome: 'ok' }, at.now)
  return read(tx, officer, at)
})

/** The same page, still open, asks again. */
export const refreshQueue = (officer: Officer, at: At): Promise<QueueView> => transaction((tx) => read(tx, officer, at))

async function read(tx: Tx, officer: Officer, at: At): Promise<QueueView> {
  const calendar = await calendarIn(tx)
  const rows = (found: readonly FilingRow[]) => found.map((row) => rowOf(row, officer, { today: at.today, calendar }))
  return {
    asOf: at.now.toISOString(), limit,
    sections: {
      'to-review': rows(await listInArea(tx, officer.area, states['to-review'])),
      'to-check': rows(await listInArea(tx, officer.area, states['to-check'])),
      'with-citizen': rows(await listInArea(tx, officer.area, states['with-citizen'])),
      decided: rows(await listDecided(tx, officer.area, states.decided)),
    },
  }
}

function rowOf(row: FilingRow, officer: Officer, { today, calendar }: Pick<At, 'today'> & { readonly calendar: Calendar }): QueueRow {
  const filing = openFiling(row)
  const { id, number, kind, state, onCommitment, handlerId, answers } = filing
  return {
    id, number: number ?? '', kind, state, onCommitment, mine: handlerId === officer.id && !closed.has(state),
    name: maskName(answers.name ?? ''), carePlace: placeName(answers.carePlace ?? '') ?? '', due: dueOf(filing, today, calendar),
  }
}
