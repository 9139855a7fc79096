import type { ImportLine, ImportState } from '@/lib/contracts/hospital-import'
import { importStateWords, importWords } from '@/lib/text/hospital-imports'

import { Cell, CellGroup } from '../../ui/cell'
import { EmptyState } from '../../ui/empty-state'
import { StatusTag } from '../../ui/status-tag'
import type { Tone } from '../../ui/tone'
import { momentOf } from '../when'

import { countWords, listedWords } from './covered'

export const toneOf: Readonly<Record<ImportState, Tone | 'plain'>> = { waiting: 'plain', reading: 'plain', ready: 'warn', applied: 'ok', failed: 'danger', dropped: 'plain' }

const noteOf = (file: ImportLine): string => {
  const under = file.state === 'waiting' || file.state === 'reading'
  return `${file.fileName} · ${listedWords(file)} · ${momentOf(file.broughtAt)} · ${under ? importWords.reading(file.percent, file.rows) : countWords(file)}`
}

/** The files that were brought, each leading to what it would do. */
export function ImportList({ imports }: { readonly imports: readonly ImportLine[] }) {
  if (imports.length === 0) return <EmptyState title={importWords.noFiles} />
  return (
    <CellGroup title={importWords.files}>
      {imports.map((file) => (
        <Cell
          key={file.id} href={`/desk/admin/hospitals/${file.id}`} title={file.title} note={noteOf(file)}
          end={<StatusTag kind={toneOf[file.state]} label={importStateWords[file.state]} />}
        />
      ))}
    </CellGroup>
  )
}
