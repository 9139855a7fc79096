import type { ReactNode } from 'react'

export type BarTone = 'accent' | 'ok' | 'warn' | 'mark' | 'edge'
/** `weight`: how much of the bar it takes, in any unit. `amount`: the same for people. */
export type BarPart = { readonly id: string; readonly label: string; readonly weight: number; readonly amount: string; readonly tone: BarTone }

const fills: Readonly<Record<BarTone, string>> = { accent: 'fill-accent', ok: 'fill-ok', warn: 'fill-warn', mark: 'fill-mark', edge: 'fill-edge' }
const WIDTH = 1000
/** Parts that follow each other are kept apart by more than their colour. */
const GAP = 5

type Placed = BarPart & { readonly from: number; readonly width: number }

function place(parts: readonly BarPart[]): readonly Placed[] {
  const shown = parts.filter(({ weight }) => weight > 0)
  const total = shown.reduce((sum, { weight }) => sum + weight, 0)
  const room = WIDTH - GAP * Math.max(0, shown.length - 1)
  return shown.reduce<readonly Placed[]>((before, part) => {
    const last = before.at(-1)
    const from = last === undefined ? 0 : last.from + last.width + GAP
    return [...before, { ...part, from, width: (part.weight / total) * room }]
  }, [])
}

/** The bar alone, for where the words beside it say the same. */
export function Bar({ parts, low }: { readonly parts: readonly BarPart[]; readonly low?: boolean }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" className={`block w-full rounded-control ${low === true ? 'h-[.6em]' : 'h-[1.8em]'}`} aria-hidden="true" focusable="false">
      {place(parts).map(({ id, from, width, tone }) => <rect key={id} x={from} y="0" width={width} height="100" className={fills[tone]} />)}
    </svg>
  )
}

type Props = { readonly caption: ReactNode; readonly heads: readonly [string, string, string]; readonly parts: readonly BarPart[]; readonly total: BarPart }

/** Who pays what of a whole: a bar to look at, and the table that says the same to everybody. Its rows wrap where text is large, so their roles are named. */
export function StackedBar({ caption, heads, parts, total }: Props) {
  return (
    <div className="grid gap-3">
      <Bar parts={parts} />
      <table role="table" className="block">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only">
          <tr role="row">{heads.map((head) => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {parts.map((part) => <Row key={part.id} part={part} of={total.weight} />)}
        </tbody>
        <tfoot role="rowgroup" className="block border-t border-edge font-semibold">
          <Row part={total} of={total.weight} bare />
        </tfoot>
      </table>
    </div>
  )
}

function Row({ part: { label, amount, weight, tone }, of, bare }: { readonly part: BarPart; readonly of: number; readonly bare?: boolean }) {
  return (
    <tr role="row" className="flex flex-wrap items-baseline justify-end gap-x-2 border-t border-line py-2 first:border-t-0">
      <th role="rowheader" scope="row" className="flex grow items-baseline gap-2 text-start font-normal">
        {bare === true ? null : <svg viewBox="0 0 10 10" className="size-[.8em] shrink-0" aria-hidden="true" focusable="false"><rect width="10" height="10" rx="2" className={fills[tone]} /></svg>}
        {label}
      </th>
      <td role="cell" className="tabular-nums">{amount}</td>
      <td role="cell" className="min-w-[3.5em] text-end text-small text-soft tabular-nums">{of === 0 ? '' : `${String(Math.round((weight / of) * 100))}%`}</td>
    </tr>
  )
}
