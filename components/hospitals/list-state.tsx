import { formatDay } from '@/lib/base/plain-date'
import type { ListState as Of } from '@/lib/client/hospitals/lists'
import { hospitalWords } from '@/lib/text/hospitals'

import { Notice } from '../ui/notice'

/** Whether the list is on the phone, on its way, from the phone, or nowhere. */
export function ListState({ list, quiet = false }: { readonly list: Of; readonly quiet?: boolean }) {
  if (list.phase === 'loading') return quiet ? null : <p role="status" className="text-soft">{hospitalWords.loading}</p>
  if (list.phase === 'unreachable') return quiet ? null : <Notice kind="warn">{hospitalWords.unreachable} <a href="">{hospitalWords.again}</a></Notice>
  return list.source === 'phone' ? <Notice kind="info">{hospitalWords.kept(formatDay(list.list.info.on))}</Notice> : null
}

/** Whether it will be there without network. */
export function Kept({ list }: { readonly list: Of }) {
  if (list.phase !== 'ready') return null
  return <p className="text-small text-soft">{list.safe ? hospitalWords.keptHere : hospitalWords.notKept}</p>
}
