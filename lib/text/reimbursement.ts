import type { FactId } from '@/lib/policy/index'
import type { AssumptionId, Difference, InputId, Need, Payer, ScenarioId, Step, StepId, StepInput, TurnsOn, Unknown, YearSplit } from '@/lib/reimbursement/index'

import { span, yuan } from './amounts'
import { factWords } from './facts'
import { figureWords, ratedCareWords, ratedLevelWords } from './rate-rows'
import { assumedText } from './ratio'

export const payerWords: Readonly<Record<Payer, string>> = {
  pool: '统筹基金', large: '大额补助', serious: '大病保险', 'civil-servant': '公务员补助', aid: '医疗救助', account: '个人账户', cash: '自己付现金',
}

export const stepWords: Readonly<Record<StepId, string>> = {
  'year-part': '这一年分到的费用', range: '能报销的范围（政策范围内）', 'first-pay': '先自己付的部分', deductible: '起付线', base: '起付线以上的部分', ratio: '报销比例', bracket: '按比例报', 'no-ratio': '表里没有写比例的一段（当作不报）',
  pool: '统筹基金报', 'above-cap': '超过封顶的部分', large: '大额补助报', 'serious-base': '计入大病保险的部分', 'serious-tier': '大病保险分段报', serious: '大病保险报',
  'civil-servant': '公务员补助报', aid: '医疗救助报', person: '自己付', account: '个人账户付', cash: '自己付现金',
}

export const inputWords: Readonly<Record<InputId, string>> = {
  total: '总费用', days: '这一年住院天数', 'all-days': '总天数', 'self-paid': '全自费', 'first-share': '乙类先行自付', 'over-limit': '超限价', 'in-scope': '符合政策范围金额',
  'first-pay-percent': '先自己付的比例', deductible: '起付线', used: '今年已经用了', range: '能报销的范围', base: '起付线以上的部分', from: '这一段的起点', to: '这一段的终点', 'local-percent': '参保地的比例',
  'flat-percent': '文件规定的比例', points: '降低（百分点）', 'times-percent': '打折', percent: '比例', slice: '这一段的金额', brackets: '各段合计', cap: '一年最多报（封顶）', limit: '一年最多报', above: '超过封顶的部分',
  counted: '今年以前已经计入的', left: '前面报完还剩（范围内）', tiers: '各段合计', funds: '各项基金合计', balance: '账户里可用的', person: '自己付', account: '个人账户付', nth: '今年第几次住院', reached: '报到封顶为止的部分',
}

export const assumptionWords: Readonly<Record<AssumptionId, string>> = {
  'all-in-scope': '假定全部费用都在报销范围内；自费药、乙类先行自付、超限价的部分要自己付，实际会多付一些',
  'rest-in-scope': '没有填的自费项目按没有计算',
  inpatient: '按住院计算',
  'nothing-used': '假定今年以前没有报销过，封顶还没有用',
  'no-cap': '没有封顶的数，按没有超过封顶计算',
  'first-pay-outside-funds': '先自己付的那一部分，大病、救助等也不报',
  'other-funds-not-reduced': '大额、大病等按参保地的比例算；去外地看病它们降不降，文件没有写',
  'deductible-again': '跨年分两年结算，每一年各付一次起付线',
  'no-civil-servant-figure': '没有公务员补助的数，没有算进去',
  'no-aid-figure': '没有医疗救助的数，没有算进去',
  'no-serious-figure': '没有大病保险（大额补助）的数，没有算进去；参保地有的，自己付的会少一些',
  'stretch-without-ratio': '参保地的表里有一段费用没有写比例，那一段当作不报；请打 12393 核对',
  'example-figures': '起付线、比例等是示例数值，请以参保地公布为准',
  'entered-figures': '用了您自己填的起付线、比例等',
  'area-reduction': '降低多少，按参保地自己的规定',
}

export const scenarioWords: Readonly<Record<ScenarioId, string>> = {
  filed: '先备案，再直接结算', 'not-filed': '不备案，自己去', 'filed-not-direct': '备了案，能直接结算却自己先垫付', 'transfer-with-papers': '转诊，手续齐全', 'transfer-without-papers': '转诊，没有办手续',
}

/** What somebody is to do for it. */
export const actionWords: Readonly<Record<ScenarioId, string>> = {
  filed: '先办好备案，住院时直接结算', 'not-filed': '', 'filed-not-direct': '', 'transfer-with-papers': '请参保地的医院开转诊，去之前办好手续', 'transfer-without-papers': '',
}

const splitWords: Readonly<Record<YearSplit, string>> = { whole: '跨年住院，出院时一次结清', 'by-day': '跨年住院，按两年的天数分开算' }

const valueOf = ({ value, unit }: StepInput): string => (unit === 'fen' ? yuan(value) : unit === 'percent' ? `${value}%` : String(value))

/** A number with its name, as it stands in a formula: 起付线 1,200. */
const named = (inputs: readonly StepInput[], id: InputId): string | undefined => {
  const found = inputs.find((each) => each.id === id)
  return found && `${inputWords[id]} ${valueOf(found)}`
}

/** How each step is put together from its numbers; what is not there is left out. */
type Form = (of: (id: InputId) => string | undefined) => string
const joined = (mark: string, parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(` ${mark} `)
const limited: (first: readonly InputId[], limit: 'cap' | 'limit') => Form = (first, limit) => (of) => {
  const most = of(limit)
  const sum = joined('×', first.map(of))
  return most === undefined ? sum : `${sum}，不超过 ${joined('−', [most, of('used')])}`
}
const forms: Readonly<Record<StepId, Form>> = {
  'year-part': (of) => joined('×', [of('total'), `${of('days') ?? ''} ÷ ${of('all-days') ?? ''}`]),
  range: (of) => (of('days') === undefined ? of('in-scope') ?? joined('−', [of('total'), of('self-paid'), of('first-share'), of('over-limit')]) : joined('×', [of('in-scope'), `${of('days') ?? ''} ÷ ${of('all-days') ?? ''}`])),
  'first-pay': (of) => joined('×', [of('range'), of('first-pay-percent')]),
  deductible: (of) => `${of('nth') === undefined ? '' : `${of('nth') ?? ''}：`}${joined('−', [of('deductible'), of('used')])}，最多到能报销的范围为止`,
  base: (of) => joined('−', [of('range'), of('deductible')]),
  ratio: (of) => joined('−', [joined('×', [of('local-percent') ?? of('flat-percent'), of('times-percent')]), of('points')]),
  bracket: (of) => `${of('from') === undefined ? '' : `${of('from') ?? ''}，`}${joined('×', [of('slice'), of('percent')])}`,
  'no-ratio': (of) => joined('，', [of('from'), of('slice')]),
  pool: (of) => (of('flat-percent') === undefined ? limited(['brackets'], 'cap')(of) : joined('×', [of('range'), of('flat-percent')])),
  'above-cap': (of) => joined('−', [of('base'), of('reached')]),
  large: limited(['above', 'percent'], 'limit'),
  'serious-base': (of) => joined('+', [of('left'), of('counted')]),
  'serious-tier': (of) => `${of('from') ?? ''}，${joined('×', [of('slice'), of('percent')])}`,
  serious: limited(['tiers'], 'limit'),
  'civil-servant': limited(['left', 'percent'], 'limit'),
  aid: limited(['left', 'percent'], 'limit'),
  person: (of) => joined('−', [of('total'), of('funds')]),
  account: (of) => `${joined('、', [of('balance'), of('person')])}，取小的`,
  cash: (of) => joined('−', [of('person'), of('account')]),
}

/** 参保地的比例 85% − 降低（百分点） 20% = 65%: the formula of a step with its numbers and what it comes to. */
export function formulaText({ id, inputs, amount, unit }: Step): string {
  return `${forms[id]((input) => named(inputs, input))} = ${unit === 'fen' ? `${yuan(amount)} 元` : `${amount}%`}`
}

const hasWords = { 'civil-servant': '公务员补助', aided: '医疗救助' } as const
const reductionWords = { most: '参保地按文件的上限降低比例', none: '参保地没有降低比例' } as const

/** A figure that has to be typed in: 2024年的起付线（住院、三级医院）. */
export function needText({ figure, care, level, year }: Need): string {
  const about = [ratedCareWords[care], ...(level === undefined ? [] : [ratedLevelWords[level]])].join('、')
  return `${year === undefined ? '' : `${year}年的`}${figureWords[figure]}（${about}）`
}

/** One way that something unknown may turn out. */
function unknownText(unknown: Unknown): string {
  switch (unknown.type) {
    case 'facts':
      return assumedText(unknown.facts)
    case 'level':
      return ratedLevelWords[unknown.level]
    case 'nth':
      return `今年第${unknown.nth}次住院`
    case 'civil-servant':
    case 'aided':
      return `${unknown.value ? '有' : '没有'}${hasWords[unknown.type]}`
    case 'split':
      return splitWords[unknown.split]
    case 'reduction':
      return reductionWords[unknown.at]
  }
}
export const unknownsText = (unknowns: readonly Unknown[]): string => unknowns.map(unknownText).join('；')

const turnWords: Readonly<Record<Exclude<Unknown['type'], 'facts'>, string>> = {
  level: '医院的级别', nth: '今年第几次住院', 'civil-servant': '有没有公务员补助', aided: '有没有医疗救助', split: '跨年住院怎样结算', reduction: '参保地实际降低多少',
}
/** What the amount still turns on. */
export const turnsOnText = ({ unknown, fact }: Pick<TurnsOn, 'unknown'> & { readonly fact?: FactId | undefined }): string => (unknown === 'facts' ? factName(fact) : turnWords[unknown])
const factName = (fact: FactId | undefined): string => (fact === undefined ? '' : factWords[fact])

/** How many of the things that a difference turns on are named: the largest. */
const NAMED = 3

/** How much more or less the person pays than now. Where it may be nothing, or either, it says what that turns on. */
export function differenceText({ low, high, turnsOn }: Difference): string {
  if (low === 0 && high === 0) return '一样'
  if (low > 0) return `多付 ${span(low, high)} 元`
  if (high < 0) return `少付 ${span(-high, -low)} 元`
  return `差额取决于${turnsOn.slice(0, NAMED).map(turnsOnText).join('、')}${turnsOn.length > NAMED ? '等' : ''}（${reachText(low, high)}）`
}

const reachText = (low: number, high: number): string =>
  [...(low < 0 ? [`最多少付 ${yuan(-low)} 元`] : []), ...(high > 0 ? [`最多多付 ${yuan(high)} 元`] : [])].join('，')
