import type { MaterialAnswer } from '@/lib/policy/index'
import { printedWords } from '@/lib/text/filing'
import { materialWords } from '@/lib/text/materials'

import { Cell, CellGroup } from '../ui/cell'
import { StatusTag } from '../ui/status-tag'

/** The papers of a case, and which of them are there. */
export function Papers({ title, materials }: { readonly title: string; readonly materials: readonly MaterialAnswer[] }) {
  return (
    <CellGroup title={title}>
      {materials.map(({ rule, held, promised }) => (
        <Cell key={rule.id} title={materialWords[rule.material].name} note={rule.filled === 'here' ? `${rule.says}。${printedWords.filledHere}` : rule.says} end={<PaperTag held={held} promised={promised} />} />
      ))}
    </CellGroup>
  )
}

function PaperTag({ held, promised }: { readonly held: boolean; readonly promised: boolean }) {
  if (held) return <StatusTag kind="ok" label="已交" />
  return promised ? <StatusTag kind="info" label="承诺后补" /> : <StatusTag kind="warn" label="还没交" />
}
