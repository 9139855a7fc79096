import { formatMoney } from '@/lib/base/money'
import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { EstimateAnswer } from '@/lib/contracts/estimate'
import type { Cite } from '@/lib/policy/index'
import type { RateRow } from '@/lib/policy/rates/index'
import { payers, type Difference, type Estimation as Reckoned, type Need, type Unknown } from '@/lib/reimbursement/index'
import { citeText } from '@/lib/text/cites'
import { estimateWords } from '@/lib/text/estimate'
import { rateRowText } from '@/lib/text/rate-rows'
import { differenceText, needText, payerWords, scenarioWords, stepWords, turnsOnText, unknownsText } from '@/lib/text/reimbursement'

import { table } from './table'
import { cliWords as words } from './words'

type Estimation = EstimateAnswer['estimation']
type Estimate = Extract<Estimation, { type: 'settled' }>['estimate']
type Row = readonly [string, string, string]

/** Who pays what, and the way there: what, how it was reckoned, and where that stands. */
export function estimateTable({ place, on, packs, estimation, comparison }: EstimateAnswer): string {
  const head = `${place.name}（${place.code}）  ${formatDay(on as PlainDate)}  ${packs.map(({ number }) => number).join('、')}`
  const others = comparison?.others.filter(({ own }) => !own).map(comparedRow) ?? []
  const beside = others.length === 0 ? [] : [table([words.heads.scenario, words.heads.person, words.heads.difference], others)]
  return [head, ...blocksOf(estimation), ...beside, words.preview].join('\n\n')
}

function blocksOf(of: Estimation): readonly string[] {
  if (of.type === 'settled') return [way(of.estimate), ...otherReadings(of)]
  if (of.type === 'range') {
    const turns = of.turnsOn.map((each) => [turnsOnText(each), yuan(each.spread)])
    const end = (name: string, { assume, estimate }: typeof of.low) => `${name}：${unknownsText(assume)}\n${way(estimate)}`
    return [`${words.range} ${yuan(of.low.estimate.person)}—${yuan(of.high.estimate.person)}`, table([words.turnsOn, words.spread], turns), end(words.low, of.low), end(words.high, of.high), ...otherReadings(of), ...missing(of)]
  }
  return of.type === 'needs' ? missing(of) : [words.unsettled[of.type]]
}

function missing({ needs, silent }: Estimation): readonly string[] {
  return [
    ...(needs as readonly Need[]).map((need) => words.need(needText(need))),
    ...silent.map((assume) => words.silent(unknownsText(assume as readonly Unknown[]))),
  ]
}

function way({ total, parts, steps, assumptions, notes }: Estimate): string {
  const paid = payers.filter((payer) => parts[payer] > 0 || payer === 'cash').map((payer) => [payerWords[payer], yuan(parts[payer])])
  const rows = steps.map((step): Row => [`${step.year === undefined ? '' : `${step.year}年 `}${stepWords[step.id]}`, step.formula, step.authorities.map(authority).join('；')])
  return [
    table([words.heads.payer, words.heads.amount], [...paid, [estimateWords.total, yuan(total)]]), table([words.heads.list, words.heads.formula, words.heads.cite], rows),
    ...assumptions.map(({ says }) => `* ${says}`), ...notes.map((note) => `* ${note.says}（${source(note)}）`),
  ].join('\n')
}

const authority = (of: Estimate['steps'][number]['authorities'][number]): string => (of.type === 'rule' ? source(of) : rateRowText(of.row as RateRow))
const source = ({ pack, cite }: { readonly pack: string; readonly cite: unknown }): string => `${pack} ${citeText(cite as Cite)}`
const yuan = formatMoney

function otherReadings({ alternatives }: Extract<Estimation, { type: 'settled' | 'range' }>): readonly string[] {
  if (alternatives.length === 0) return []
  const rows = alternatives.map(({ reading, option, stacking, ends, difference }) => [`${reading}=${option}${stacking === 'product' ? ' --stacking product' : ''}`, span(ends.low.person, ends.high.person), differenceText(difference as Difference)])
  return [table([words.heads.reading, words.heads.person, words.heads.difference], rows)]
}

const span = (low: number, high: number): string => (low === high ? yuan(low) : `${yuan(low)}—${yuan(high)}`)

function comparedRow({ scenario, estimation, difference }: NonNullable<EstimateAnswer['comparison']>['others'][number]): readonly string[] {
  const ends = personOf(estimation)
  return [scenarioWords[scenario], ends === undefined ? words.nobody : span(ends.low, ends.high), difference === undefined ? words.nobody : differenceText(difference as Difference)]
}

function personOf(of: Estimation | Reckoned): { readonly low: number; readonly high: number } | undefined {
  if (of.type === 'settled') return { low: of.estimate.person, high: of.estimate.person }
  return of.type === 'range' ? { low: of.low.estimate.person, high: of.high.estimate.person } : undefined
}
