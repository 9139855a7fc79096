import { memo } from 'react'

import type { Fault } from '@/lib/estimate/index'
import { estimateFields, estimateWords } from '@/lib/text/estimate'

import { DayField } from '../ui/day-field'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { figures, stayDays, yearFields } from './figure-fields'
import { MoneyField } from './money-field'
import type { ShownFigures } from './shown-figures'
import { faultOf, type Typed } from './typed'
import { useOnceOpen } from './use-once-open'

type Props = { readonly shown: ShownFigures; readonly faults: readonly Fault[] }

/** The insured place's own figures, each to be put right by whoever knows better; where there are none, they are asked for. While they stay the same, they are not drawn again. */
export const Figures = memo(AreaFigures, (before, now) => JSON.stringify(before) === JSON.stringify(now))

function AreaFigures({ shown, faults }: Props) {
  const { needed, typed } = shown
  const open = useOnceOpen(needed || [...figures, ...yearFields].some((field) => isFilled(typed, field)) || faults.some(({ id }) => (figures as readonly string[]).includes(id)))
  return (
    <Panel title={needed ? estimateWords.figuresNeeded : estimateWords.figures}>
      {needed ? <Notice kind="warn">{estimateWords.figuresNeededLead}</Notice> : <Used shown={shown} />}
      <div className="print:hidden">
        <Disclosure summary={needed ? estimateWords.figuresNeeded : estimateWords.figuresChange} open={open}>
          <div className="grid gap-6">
            {figures.map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
          </div>
        </Disclosure>
        <Year typed={typed} faults={faults} />
      </div>
    </Panel>
  )
}

function Used({ shown: { used, origins } }: Pick<Props, 'shown'>) {
  if (used.length === 0) return null
  return (
    <>
      <dl className="grid gap-1">
        {used.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-soft">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small font-medium">{origins.join('；')}</p>
      <p className="text-small text-soft print:hidden">{estimateWords.figuresLead}</p>
    </>
  )
}

function Year({ typed, faults }: Pick<Props, 'faults'> & { readonly typed: Typed }) {
  const open = useOnceOpen([...yearFields, ...stayDays].some((field) => isFilled(typed, field)))
  return (
    <Disclosure summary={estimateWords.year} open={open}>
      <p>{estimateWords.yearLead}</p>
      <div className="grid gap-6">
        {yearFields.map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
        {stayDays.map((name) => <DayField key={name} name={name} label={estimateFields[name].label} hint={estimateFields[name].hint ?? ''} error={faultOf(faults, name)} defaultValue={typed[name]} />)}
      </div>
    </Disclosure>
  )
}

const isFilled = (typed: Typed, field: string): boolean => (typed[field] ?? '') !== ''
