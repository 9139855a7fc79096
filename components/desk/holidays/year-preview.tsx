import type { PlainDate } from '@/lib/base/plain-date'
import { dayWithName, holidayWords } from '@/lib/text/holidays'

import { Panel } from '../../ui/panel'

type Days = { readonly off: readonly PlainDate[]; readonly work: readonly PlainDate[] }
export type ShownYear = Days & { readonly year: number; readonly weekends: number; readonly before: Days | undefined }

/** A year as it was read, day by day, and what it would change. */
export function YearPreview({ year: { year, off, work, weekends, before } }: { readonly year: ShownYear }) {
  return (
    <Panel title={holidayWords.preview(year)}>
      <DayList title={holidayWords.rests(off.length)} days={off} year={year} />
      {work.length === 0 ? <p>{holidayWords.noWork}</p> : <DayList title={holidayWords.works(work.length)} days={work} year={year} />}
      {weekends > 0 ? <p className="text-soft">{holidayWords.weekends(weekends)}</p> : null}
      {before === undefined ? <p>{holidayWords.first}</p> : <Changes before={before} after={{ off, work }} year={year} />}
    </Panel>
  )
}

const without = (days: readonly PlainDate[], others: readonly PlainDate[]) => days.filter((day) => !others.includes(day))

function Changes({ before, after, year }: { readonly before: Days; readonly after: Days; readonly year: number }) {
  const lists = [
    [holidayWords.restsNow, without(after.off, before.off)], [holidayWords.restsNoMore, without(before.off, after.off)],
    [holidayWords.worksNow, without(after.work, before.work)], [holidayWords.worksNoMore, without(before.work, after.work)],
  ] as const
  const changed = lists.filter(([, days]) => days.length > 0)
  if (changed.length === 0) return <p>{holidayWords.same}</p>
  return (
    <>
      <h3 className="font-semibold">{holidayWords.differs}</h3>
      {changed.map(([title, days]) => <DayList key={title} title={title} days={days} year={year} />)}
    </>
  )
}

function DayList({ title, days, year }: { readonly title: string; readonly days: readonly PlainDate[]; readonly year: number }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">{days.map((day) => <li key={day}>{dayWithName(day, year)}</li>)}</ul>
    </div>
  )
}
