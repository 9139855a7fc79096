import type { Due } from '@/lib/contracts/desk'
import { dueWords } from '@/lib/text/desk'

import { StatusTag } from '../ui/status-tag'

export function DueTag({ due }: { readonly due: Due }) {
  return <StatusTag kind={urgency(due)} label={dueWords(due)} />
}

function urgency({ state, count }: Due): 'danger' | 'warn' | 'plain' {
  if (state === 'overdue') return 'danger'
  return state === 'due-today' || count <= 1 ? 'warn' : 'plain'
}
