import { memo } from 'react'

import { usedFigures, type Screen, type ShownFigure, type UsedFigure } from '@/lib/estimate/index'
import type { Confidence } from '@/lib/policy/rates/index'
import { yuan } from '@/lib/text/amounts'
import { estimateFields, estimateWords } from '@/lib/text/estimate'
import { figureWords } from '@/lib/text/rate-rows'

import { DayField } from '../ui/day-field'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { faultOf } from './typed'
import { MoneyField } from './money-field'

const sources: Readonly<Record<Confidence, string>> = { high: estimateWords.official, medium: estimateWords.example, low: estimateWords.example, entered: estimateWords.entered }
const figures = ['deductible', 'ratio', 'cap'] as const satisfies readonly ShownFigure[]
const year = ['deductibleUsed', 'poolUsed', 'account'] as const
const days = ['admitted', 'discharged'] as const

type Props = { readonly screen: Screen }

/** Everything that the figures show: while it stays the same, they are not drawn again. */
function seen({ screen: { outcome, faults, sheet: { typed } } }: Props): string {
  const used = outcome.type === 'estimated' ? [outcome.own.needs.length > 0, figures.map((figure) => usedFigures(outcome.own, figure))] : []
  return JSON.stringify([outcome.type, used, faults, [...figures, ...year, ...days].map((field) => typed[field])])
}

/** The insured place's own figures, each to be put right by whoever knows better; where there are none, they are asked for. */
export const Figures = memo(AreaFigures, (before, now) => seen(before) === seen(now))

function AreaFigures({ screen }: Props) {
  const { outcome, faults, sheet: { typed } } = screen
  const needed = outcome.type === 'estimated' && outcome.own.needs.length > 0
  const entered = [...figures, ...year].some((field) => (typed[field] ?? '') !== '')
  return (
    <Panel title={needed ? estimateWords.figuresNeeded : estimateWords.figures}>
      {needed ? <Notice kind="warn">{estimateWords.figuresNeededLead}</Notice> : <Used screen={screen} />}
      <div className="print:hidden">
        <Disclosure summary={needed ? estimateWords.figuresNeeded : estimateWords.figuresChange} open={needed || entered || faults.some(({ id }) => (figures as readonly string[]).includes(id))}>
          <div className="grid gap-6">
            {figures.map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
          </div>
        </Disclosure>
        <Year screen={screen} />
      </div>
    </Panel>
  )
}

function Used({ screen: { outcome } }: Props) {
  if (outcome.type !== 'estimated') return null
  const rows = figures.map((figure) => [figure, usedFigures(outcome.own, figure)] as const).filter(([, used]) => used.length > 0)
  const origins = [...new Set(rows.flatMap(([, used]) => used.map(({ confidence }) => sources[confidence])))]
  return (
    <>
      <dl className="grid gap-1">
        {rows.map(([figure, used]) => (
          <div key={figure} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-soft">{figureWords[figure]}</dt>
            <dd className="tabular-nums">{used.map((each) => valueOf(figure, each)).join(' 或 ')}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small font-medium">{origins.join('；')}</p>
      <p className="text-small text-soft print:hidden">{estimateWords.figuresLead}</p>
    </>
  )
}

const valueOf = (figure: ShownFigure, { value }: UsedFigure): string => (figure === 'ratio' ? `${String(value)}%` : `${yuan(value)} 元`)

function Year({ screen: { faults, sheet: { typed } } }: Props) {
  const filled = [...year, ...days].some((field) => (typed[field] ?? '') !== '')
  return (
    <Disclosure summary={estimateWords.year} open={filled}>
      <p>{estimateWords.yearLead}</p>
      <div className="grid gap-6">
        {year.map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
        {days.map((name) => <DayField key={name} name={name} label={estimateFields[name].label} hint={estimateFields[name].hint ?? ''} error={faultOf(faults, name)} defaultValue={typed[name]} />)}
      </div>
    </Disclosure>
  )
}
