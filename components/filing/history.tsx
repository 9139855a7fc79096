import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { EventType, State } from '@/lib/filing/index'
import { eventWords, stateWords } from '@/lib/text/states'

import { Panel } from '../ui/panel'
import { Timeline } from '../ui/timeline'

type Line = { readonly type: EventType; readonly state: State; readonly on: PlainDate }

/** What happened, oldest first. */
export function History({ lines }: { readonly lines: readonly Line[] }) {
  const items = lines.map(({ type, state, on }, at) => ({
    title: eventWords[type], day: formatDay(on), text: stateWords[state].name, state: at === lines.length - 1 ? 'now' as const : 'done' as const,
  }))
  return <Panel title="办理经过"><Timeline items={items} /></Panel>
}
