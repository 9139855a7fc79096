import { usedFigures, type Screen, type ShownFigure, type UsedFigure } from '@/lib/estimate/index'
import type { Confidence } from '@/lib/policy/rates/index'
import { estimateFields, estimateWords } from '@/lib/text/estimate'

import { DayField } from '../ui/day-field'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

import { yuan } from './amounts'
import { faultOf } from './typed'
import { MoneyField } from './money-field'

const sources: Readonly<Record<Confidence, string>> = { high: estimateWords.official, medium: estimateWords.example, low: estimateWords.example, entered: estimateWords.entered }
const figures = ['deductible', 'ratio', 'cap'] as const satisfies readonly ShownFigure[]
const year = ['deductibleUsed', 'poolUsed', 'account'] as const

/** The insured place's own figures, each to be put right by whoever knows better; where there are none, they are asked for. */
export function Figures({ screen }: { readonly screen: Screen }) {
  const { outcome, faults, sheet: { typed } } = screen
  const needed = outcome.type === 'estimated' && outcome.comparison.own.needs.length > 0
  const entered = [...figures, ...year].some((field) => (typed[field] ?? '') !== '')
  return (
    <Panel title={needed ? estimateWords.figuresNeeded : estimateWords.figures}>
      {needed ? <Notice kind="warn">{estimateWords.figuresNeededLead}</Notice> : <Used screen={screen} />}
      <Disclosure summary={needed ? estimateWords.figuresNeeded : '改成准确的数'} open={needed || entered || faults.some(({ id }) => (figures as readonly string[]).includes(id))}>
        <div className="grid gap-6">
          {figures.map((name) => <MoneyField key={name} name={name} typed={typed} error={faultOf(faults, name)} />)}
        </div>
      </Disclosure>
      <Year screen={screen} />
    </Panel>
  )
}

function Used({ screen: { outcome } }: { readonly screen: Screen }) {
  if (outcome.type !== 'estimated') return null
  const rows = figures.map((figure) => [figure, usedFigures(outcome.comparison.own, figure)] as const).filter(([, used]) => used.length > 0)
  return (
    <>
      <dl className="grid gap-2">
        {rows.map(([figure, used]) => (
          <div key={figure} className="grid gap-x-4 sm:grid-cols-[12em_1fr]">
            <dt className="text-soft">{estimateFields[figure].label}</dt>
            <dd className="tabular-nums">{used.map((each) => valueOf(figure, each)).join(' 或 ')}<span className="block text-small text-soft">{[...new Set(used.map(({ confidence }) => sources[confidence]))].join('；')}</span></dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-soft">{estimateWords.figuresLead}</p>
    </>
  )
}

const valueOf = (figure: ShownFigure, { value }: UsedFigure): string => (figure === 'ratio' ? `${String(value)}%` : `${yuan(value)} 元`)

function Year({ screen: { faults, sheet: { typed } } }: { readonly screen: Screen }) {
  const days = ['admitted', 'discharged'] as const
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
