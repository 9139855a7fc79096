import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { resolvePool } from '@/lib/places/index'
import { allPacks, packFor, type Facts } from '@/lib/policy/index'
import { exampleRates, figureUnits, type Figure, type Level, type RateRow } from '@/lib/policy/rates/index'

import { formatMoney } from '../base/money'
import type { PlainDate } from '../base/plain-date'

import { endsOf } from './ends'
import { estimate } from './estimate'
import { payers, type Bill, type Estimate, type EstimateInput, type Estimation, type Fund, type History, type Stacking, type Stay } from './types'

/** The table that a clerk can check by hand. Nothing here computes what it says must come out. */
const lines = readFileSync(new URL('bills.md', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('| '))
const cellsOf = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim())
const [heads = [], , ...bills] = lines.map(cellsOf)

const words: Readonly<Record<string, Facts>> = {
  职工: { insurance: 'employee' }, 居民: { insurance: 'resident' }, 在职: { working: 'active' }, 退休: { working: 'retired' },
  急诊: { kind: 'emergency' }, 长期: { kind: 'long-stay' }, 转诊: { kind: 'transfer' }, 生育: { kind: 'maternity' }, 其他: { kind: 'other' }, 户口: { ground: 'household' },
  已备案: { filed: true }, 未备案: { filed: false }, 按时: { inTime: true }, 不按时: { inTime: false }, 在病种: { inTransferList: true }, 不在病种: { inTransferList: false },
  危重: { critical: true }, 不危重: { critical: false }, 直接: { couldSettleDirectly: true, settledDirectly: true }, 跨省: { scope: 'cross-province' },
  未直接: { couldSettleDirectly: true, settledDirectly: false, ownFault: true }, 非本人原因: { ownFault: false }, 定点: { designated: true }, 非定点: { designated: false },
  门诊: { care: 'outpatient' },
}
const levels: Readonly<Record<string, Level>> = { 一级: 'primary', 二级: 'secondary', 三级: 'tertiary', 省属: 'provincial' }
const more: Readonly<Record<string, Partial<EstimateInput>>> = { 有公务员: { civilServant: true }, 无公务员: { civilServant: false }, 有救助: { aided: true } }
const splits: Readonly<Record<string, Stay['split']>> = { 跨年结清: 'whole', 跨年分开: 'by-day' }

const tokens = (cell: string) => (cell === '—' ? [] : cell.split(' '))
const fen = (yuan: string) => Math.round(Number(yuan) * 100)
/** 起付1200 → ['起付', '1200'] */
function amountIn(token: string): readonly [string, string] {
  const [, name = '', value = ''] = /^(\D+)([\d.]+)$/u.exec(token) ?? []
  return [name, value]
}

const figures: Readonly<Record<string, Figure>> = {
  起付: 'deductible', 比例: 'ratio', 封顶: 'cap', 大额: 'large', 大额封顶: 'large-cap', 大病: 'serious', 大病封顶: 'serious-cap', 公务员: 'civil-servant', 公务员封顶: 'civil-servant-cap', 救助: 'aid', 救助封顶: 'aid-cap',
}
const situations = { 转诊: 'transfer', 其他: 'other', 未备案: 'unfiled' } as const
const modes = { 百分点: 'points', 打折: 'percent', 先自付: 'first-pay' } as const

type Entered = Pick<RateRow, 'area' | 'source'>

/** 降转诊百分点5 */
function reductionRow(token: string, entered: Entered): readonly RateRow[] {
  const [, situation, mode, less] = /^降(转诊|其他|未备案)(百分点|打折|先自付)(\d+)$/u.exec(token) ?? []
  return less === undefined ? [] : [{ ...entered, figure: 'reduction', value: Number(less), situation: situations[situation as keyof typeof situations], mode: modes[mode as keyof typeof modes] }]
}

/** 大病13000-50000:60 */
function stretchRow(token: string, entered: Entered): readonly RateRow[] {
  const [, name = '', from = '', to = '', share] = /^(比例|大病)(\d+)-(\d*):(\d+)$/u.exec(token) ?? []
  return share === undefined ? [] : [{ ...entered, figure: figures[name] as Figure, value: Number(share), from: fen(from), ...(to === '' ? {} : { to: fen(to) }) }]
}

function plainRow(token: string, entered: Entered): RateRow {
  const [name, value] = amountIn(token)
  const figure = figures[name]
  if (figure === undefined) throw new Error(`no figure is called ${token}`)
  return { ...entered, figure, value: figureUnits[figure] === 'fen' ? fen(value) : Number(value) }
}

function rowOf(token: string, area: string): RateRow {
  const entered: Entered = { area, source: { confidence: 'entered', from: '2000-01-01' as PlainDate } }
  const [row = plainRow(token, entered)] = [...reductionRow(token, entered), ...stretchRow(token, entered)]
  return row
}

const billParts: Readonly<Record<string, keyof Bill>> = { 总: 'total', 自费: 'selfPaid', 先行: 'firstShare', 超限: 'overLimit', 范围内: 'inScope' }
const used: Readonly<Record<string, keyof History>> = { 起付: 'deductibleUsed', 统筹: 'poolUsed', 大额: 'largeUsed', 大病计入: 'seriousCounted', 大病: 'seriousUsed', 公务员: 'civilUsed', 救助: 'aidUsed' }

function billOf(cell: string): { readonly bill: Bill; readonly account?: number; readonly days?: readonly [string, string] } {
  const known = tokens(cell)
  const [from, to] = known.find((token) => token.includes('到'))?.split('到') ?? []
  const account = known.find((token) => token.startsWith('账户'))
  const parts = known.filter((token) => !token.includes('到') && token !== account).map(amountIn).map(([name, value]) => [billParts[name] ?? name, fen(value)])
  return { bill: Object.fromEntries(parts) as Bill, ...(account === undefined ? {} : { account: fen(account.slice(2)) }), ...(from && to ? { days: [from, to] as const } : {}) }
}

function historyOf(cell: string): History {
  return Object.fromEntries(tokens(cell).map((token) => {
    const [, nth] = /^第(\d+)次$/u.exec(token) ?? []
    const [name, value] = amountIn(token)
    return nth === undefined ? [used[name] ?? name, fen(value)] : ['nth', Number(nth)]
  }))
}

function areaOf(where: string) {
  const [name = '', day = ''] = where.split(' ')
  const pool = resolvePool(name)
  const layered = pool.ok ? packFor(pool.value.code, day as PlainDate) : pool
  if (!pool.ok || !layered.ok) throw new Error(`no document for ${where}`)
  return { place: pool.value.code, layered: layered.value, on: day as PlainDate }
}

function situationOf(cell: string) {
  const told = tokens(cell)
  const strange = told.filter((token) => !words[token] && !levels[token] && !more[token] && !splits[token])
  if (strange.length > 0) throw new Error(`nobody knows ${strange.join()}`)
  const [level] = told.flatMap((token) => levels[token] ?? [])
  const [split] = told.flatMap((token) => splits[token] ?? [])
  return { facts: merged<Facts>(told.map((token) => words[token])), ...merged<Partial<EstimateInput>>(told.map((token) => more[token])), ...(level ? { level } : {}), split }
}

const merged = <T extends object>(parts: readonly (T | undefined)[]): T => Object.assign({}, ...parts) as T

function readingsOf(cell: string): { readonly readings: Readonly<Record<string, string>>; readonly stacking: Stacking } {
  const chosen = tokens(cell)
  return { readings: Object.fromEntries(chosen.filter((token) => token.includes('=')).map((token) => token.split('='))) as Record<string, string>, stacking: chosen.includes('连乘') ? 'product' : 'sum' }
}

const stayOf = (days: readonly [string, string] | undefined, split: Stay['split']): { readonly stay?: Stay } =>
  (days ? { stay: { from: days[0] as PlainDate, to: days[1] as PlainDate, ...(split ? { split } : {}) } } : {})

function inputOf(cells: readonly string[]): EstimateInput {
  const [where, situation, table, amounts, before, readings] = cells.slice(1) as [string, string, string, string, string, string]
  const area = areaOf(where)
  const { split, ...told } = situationOf(situation)
  const { days, ...bill } = billOf(amounts)
  const rates = table === '示例' ? exampleRates : tokens(table).map((token) => rowOf(token, area.place))
  return { ...area, ...told, ...bill, ...readingsOf(readings), ...stayOf(days, split), rates, history: historyOf(before) }
}

function answerOf(cells: readonly string[]): Estimation {
  const answer = estimate(inputOf(cells))
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}

const plain = (amount: number) => formatMoney(amount).replaceAll(',', '').replace(/\.00$/u, '')
const span = (low: number, high: number, of: Estimation) => (of.type === 'range' ? `${plain(low)}～${plain(high)}` : plain(low))
const otherFunds: Readonly<Record<string, Fund | 'account'>> = { 大额: 'large', 大病: 'serious', 公务员: 'civil-servant', 救助: 'aid', 账户: 'account' }
const others = ({ parts }: Estimate) => Object.entries(otherFunds).flatMap(([name, fund]) => (parts[fund] > 0 ? [`${name}${plain(parts[fund])}`] : [])).join(' ') || '—'

const reached = (of: Estimation) => {
  const ends = endsOf(of)
  if (ends === undefined) throw new Error(of.type)
  return ends
}
/** What came out, as the table writes it: pool, other funds, person. */
function written(of: Estimation): readonly string[] {
  if (of.type === 'needs') return [`要填 ${[...new Set(of.needs.map(({ figure }) => (figure === 'deductible' ? '起付' : '比例')))].join(' ')}`, '—', '—']
  if (of.type === 'silent' || of.type === 'conflict') return [of.type === 'silent' ? '没有规定' : '冲突', '—', '—']
  const { low, high } = reached(of)
  const pools = [low.parts.pool, high.parts.pool].sort((one, other) => one - other) as [number, number]
  return [span(...pools, of), of.type === 'range' ? '—' : others(low), span(low.person, high.person, of)]
}

test('the table has its heads, and each bill a name of its own', () => {
  expect(heads).toEqual(['例子', '参保地与日期', '情形', '数值', '账单', '已用', '读法', '统筹', '其他基金', '个人', '手算'])
  expect(bills.length).toBeGreaterThanOrEqual(60)
  expect(new Set(bills.map((cells) => cells.slice(0, 4).join())).size).toBe(bills.length)
})

test.each(bills.map((cells) => [`${cells[0] ?? ''} (${cells[1] ?? ''})`, cells] as const))('%s', (_, cells) => {
  expect(written(answerOf(cells))).toEqual(cells.slice(7, 10).map((cell) => cell.replace(/(\.\d)$/u, '$10')))
})

const everyEstimate = () => bills.map(answerOf).flatMap((of) => Object.values(endsOf(of) ?? {}))

describe('the bills together', () => {
  test('meet every base and every reduction of every document', () => {
    const met = new Set(everyEstimate().flatMap(({ base, reductions }) => [...(base ? [base.rule] : []), ...reductions.map(({ rule }) => rule)]))
    const rules = allPacks.flatMap(({ bases = [], reductions = [] }) => [...bases, ...reductions].map(({ id }) => id))
    expect(rules.filter((id) => !met.has(id))).toEqual([])
  })

  test('let every payer pay', () => {
    const all = everyEstimate()
    expect(payers.filter((payer) => all.every(({ parts }) => parts[payer] === 0))).toEqual([])
  })

  test('keep the sums that a slip keeps, and say why each line is as it is', () => {
    for (const { parts, total, funds, person, inScope, outside, steps } of everyEstimate()) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
      expect([funds + person, inScope + outside, parts.account + parts.cash]).toEqual([total, total, person])
      expect(Object.values(parts).every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      expect(steps.filter(({ id, authorities }) => ['ratio', 'large', 'serious-tier', 'civil-servant', 'aid'].includes(id) && authorities.length === 0)).toEqual([])
    }
  })
})
