import { ratePageWords, rateTableStates } from '@/lib/text/rates'

import { Cell, CellGroup } from '../../ui/cell'
import { momentOf } from '../when'

type Version = { readonly id: string; readonly version: number; readonly state: keyof typeof rateTableStates; readonly count: number; readonly fileName: string; readonly proposedBy: string; readonly proposedAt: Date }

/** Every table that the office ever brought, the newest first. */
export function VersionList({ tables }: { readonly tables: readonly Version[] }) {
  if (tables.length === 0) return <p className="text-soft">{ratePageWords.none}</p>
  return (
    <CellGroup title={ratePageWords.versions}>
      {tables.map(({ id, version, state, count, fileName, proposedBy, proposedAt }) => (
        <Cell
          key={id} href={`/desk/rates/${id}`} title={ratePageWords.version(version)} value={rateTableStates[state]}
          note={`${fileName}，${ratePageWords.rows(count)}，${proposedBy}，${momentOf(proposedAt)}`}
        />
      ))}
    </CellGroup>
  )
}
