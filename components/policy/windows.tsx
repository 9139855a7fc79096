import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { Reading, WindowAnswer, WindowDay, WindowId } from '@/lib/policy/index'
import { awaitWords, eventEndWords, openWords, provisionalWords, windowWords } from '@/lib/text/windows'

import { Timeline, type TimelineItem } from '../ui/timeline'

import { Cited } from './cited'

type Props = { readonly windows: readonly WindowAnswer[]; readonly readings: readonly Reading[]; readonly gaps: readonly { readonly id: string; readonly says: string }[]; readonly today: PlainDate; readonly standing: Standing }

/** Where the record stands: a day is not "done" before it holds, and the last day to file is done with once it is filed. */
export type Standing = { readonly filedOn: PlainDate | undefined; readonly inForce: boolean }

const order: readonly WindowId[] = ['file-by', 'opens-by', 'effective-from', 'proof-by', 'lock-until', 'valid-until', 'claim-by', 'account-window']

/** From when until when, in the order of time, each with the article that says so. */
export function Windows({ windows, ...context }: Props) {
  const sorted = [...windows].sort((a, b) => order.indexOf(a.window) - order.indexOf(b.window))
  return <Timeline items={sorted.map((window) => item(window, context))} />
}

function item(window: WindowAnswer, { readings, gaps, today, standing }: Omit<Props, 'windows'>): TimelineItem {
  const reading = readings.find(({ id }) => id === window.reading)
  return {
    title: windowWords[window.window],
    day: endWords(window.ends, gaps),
    state: stateOf(window, today, standing),
    text: window.window === 'file-by' ? fileByWords(window, standing.filedOn) : undefined,
    children: <Cited pack={window.pack} cite={window.cite} says={window.says} reading={reading?.why} />,
  }
}

export function endWords(ends: WindowDay, gaps: readonly { readonly id: string; readonly says: string }[]): string {
  switch (ends.type) {
    case 'day':
      return dayWords(ends.day, ends.provisional)
    case 'between':
      return `${formatDay(ends.from)}到${dayWords(ends.day, ends.provisional)}`
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

const dayWords = (day: PlainDate, provisional: boolean) => `${formatDay(day)}${provisional ? `（${provisionalWords}）` : ''}`

function stateOf({ window, ends }: WindowAnswer, today: PlainDate, { filedOn, inForce }: Standing): TimelineItem['state'] {
  if (window === 'file-by') return filedOn === undefined ? 'next' : 'done'
  if (ends.type !== 'day' || !inForce) return 'open'
  if (ends.day === today) return 'now'
  return ends.day < today ? 'done' : 'next'
}

/** Before filing the stricter day is advised; afterwards only whether it was in time. */
function fileByWords({ ends, otherwise }: WindowAnswer, filedOn: PlainDate | undefined): string | undefined {
  if (ends.type !== 'day') return undefined
  if (filedOn !== undefined) return `${formatDay(filedOn)}提交，${filedOn <= ends.day ? '在期限内' : '已过期限，由经办机构决定'}`
  const stricter = otherwise.flatMap((other) => (other.ends.type === 'day' && other.ends.day !== ends.day ? other.ends.day : []))[0]
  return stricter === undefined ? undefined : `建议最迟 ${formatDay(stricter)} 办（就诊当天也算一天的话）`
}
