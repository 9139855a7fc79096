import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { Reading, WindowAnswer, WindowDay } from '@/lib/policy/index'
import { awaitWords, eventEndWords, openWords, provisionalWords, windowWords } from '@/lib/text/windows'

import { Timeline, type TimelineItem } from '../ui/timeline'

import { Cited } from './cited'

type Props = { readonly windows: readonly WindowAnswer[]; readonly readings: readonly Reading[]; readonly gaps: readonly { readonly id: string; readonly says: string }[]; readonly today: PlainDate }

const order = ['file-by', 'effective-from', 'proof-by', 'valid-until'] as const

/** From when until when, in the order of time, each with the article that says so. */
export function Windows({ windows, readings, gaps, today }: Props) {
  const sorted = [...windows].sort((a, b) => order.indexOf(a.window) - order.indexOf(b.window))
  return <Timeline items={sorted.map((window) => item(window, { readings, gaps, today }))} />
}

function item(window: WindowAnswer, { readings, gaps, today }: Omit<Props, 'windows'>): TimelineItem {
  const reading = readings.find(({ id }) => id === window.reading)
  const other = window.otherwise.flatMap(({ ends }) => (ends.type === 'day' && window.ends.type === 'day' && ends.day !== window.ends.day ? ends.day : []))[0]
  return {
    title: windowWords[window.window],
    day: endWords(window.ends, gaps),
    state: stateOf(window.ends, today),
    text: other === undefined ? undefined : `建议最迟 ${formatDay(other)} 前办（按更严的算法）`,
    children: <Cited pack={window.pack} cite={window.cite} says={window.says} reading={reading?.why} />,
  }
}

export function endWords(ends: WindowDay, gaps: readonly { readonly id: string; readonly says: string }[]): string {
  switch (ends.type) {
    case 'day':
      return `${formatDay(ends.day)}${ends.provisional ? `（${provisionalWords}）` : ''}`
    case 'open':
      return openWords
    case 'event':
      return eventEndWords[ends.event]
    case 'awaits':
      return awaitWords[ends.fact] ?? '还不能确定'
    case 'gap':
      return gaps.find(({ id }) => id === ends.gap)?.says ?? '请问参保地经办机构'
  }
}

function stateOf(ends: WindowDay, today: PlainDate): TimelineItem['state'] {
  if (ends.type !== 'day') return 'open'
  if (ends.day === today) return 'now'
  return ends.day < today ? 'done' : 'next'
}
