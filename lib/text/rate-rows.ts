import { formatDay } from '@/lib/base/plain-date'
import { figureUnits, type AwaySituation, type Confidence, type Figure, type Level, type RatedCare, type RateGap, type RateRow, type ReductionMode } from '@/lib/policy/rates/index'

import { yuan } from './amounts'

export const figureWords: Readonly<Record<Figure, string>> = {
  deductible: '起付线', 'deductible-fall': '每多住一次院，起付线减', 'deductible-least': '起付线最低', ratio: '报销比例', cap: '统筹基金一年最多报', large: '大额补助比例', 'large-cap': '大额补助一年最多报',
  serious: '大病保险比例', 'serious-cap': '大病保险一年最多报', 'civil-servant': '公务员补助比例', 'civil-servant-cap': '公务员补助一年最多报', aid: '医疗救助比例', 'aid-cap': '医疗救助一年最多报',
  reduction: '去外地降低',
}
export const ratedLevelWords: Readonly<Record<Level, string>> = { primary: '一级医院', secondary: '二级医院', tertiary: '三级医院', provincial: '省属（特三级）医院' }
export const ratedCareWords: Readonly<Record<RatedCare, string>> = { inpatient: '住院', outpatient: '门诊', chronic: '门诊慢特病', birth: '生育' }
const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: '参保地公布', medium: '转述，待核实', low: '示例数值，请以参保地公布为准', entered: '您自己填的',
}
const insuranceWords: Readonly<Record<NonNullable<RateRow['insurance']>, string>> = { employee: '职工医保', resident: '居民医保' }
const workingWords: Readonly<Record<NonNullable<RateRow['working']>, string>> = { active: '在职', retired: '退休' }
const situationWords: Readonly<Record<AwaySituation, string>> = { transfer: '转诊', emergency: '急诊', other: '其他临时外出', unfiled: '没有备案', 'long-stay': '长期异地' }
const modeWords: Readonly<Record<ReductionMode, (value: string) => string>> = {
  points: (value) => `${value} 个百分点`, percent: (value) => `打折，降 ${value}%`, 'first-pay': (value) => `先自己付 ${value}%`,
}

/** A line of an area's table with where it comes from: 起付线 1,200 元（职工医保、三级医院、住院）；示例数值……. */
export function rateRowText(row: RateRow): string {
  const about = [...aboutParts(row), ...(stretchText(row) === '' ? [] : [stretchText(row)])]
  const told = `${figureWords[row.figure]} ${rateValueText(row)}${about.length === 0 ? '' : `（${about.join('、')}）`}`
  return [told, confidenceWords[row.source.confidence], ...(row.source.confidence === 'entered' ? [] : [rateSourceText(row)])].join('；')
}

/** What a line is about, without its figure: 起付线（职工医保、三级医院、住院）. */
export function rateAboutText(row: RateRow): string {
  const about = aboutParts(row)
  return `${figureWords[row.figure]}${about.length === 0 ? '' : `（${about.join('、')}）`}`
}

/** The figure of a line, with the stretch that it is for. */
export function rateAmountText(row: RateRow): string {
  const stretch = stretchText(row)
  return `${rateValueText(row)}${stretch === '' ? '' : `（${stretch}）`}`
}

export const rateSourceText = ({ source: { number, title, from, to, note } }: RateRow): string =>
  [...(number === undefined && title === undefined ? ['没有查到文号'] : []), number, title, `${formatDay(from)}起${to === undefined ? '' : `，到${formatDay(to)}`}`, note].filter((part) => part !== undefined).join('；')

function rateValueText({ figure, value, mode = 'points' }: RateRow): string {
  if (figure === 'reduction') return modeWords[mode](String(value))
  return figureUnits[figure] === 'fen' ? `${yuan(value)} 元` : `${String(value)}%`
}

const aboutParts = (row: RateRow): readonly string[] => [
  ...(row.situation === undefined ? [] : [situationWords[row.situation]]),
  ...(row.insurance === undefined ? [] : [insuranceWords[row.insurance]]),
  ...(row.working === undefined ? [] : [workingWords[row.working]]),
  ...(row.level === undefined ? [] : [ratedLevelWords[row.level]]),
  ...(row.care === undefined ? [] : [ratedCareWords[row.care]]),
  ...(row.nth === undefined ? [] : [`第${String(row.nth)}次住院起`]),
  ...(row.per === undefined ? [] : [row.per === 'year' ? '一年付一次' : '每次付']),
]

function stretchText({ from, to }: Pick<RateRow, 'from' | 'to'>): string {
  return `${from === undefined ? '' : `${yuan(from)} 元以上`}${to === undefined ? '' : `到 ${yuan(to)} 元`}`
}

/** What a table leaves out, and what then happens. */
export function rateGapText(gap: RateGap): string {
  const about = rateAboutText(gap.row)
  if (gap.type === 'time') return `${about}：${formatDay(gap.from)}到${formatDay(gap.to)}没有数，这段时间的预估会请参保人自己填，或者不算这一项`
  return `${about}：${gap.to === undefined ? `${yuan(gap.from)} 元以上` : `${yuan(gap.from)} 元到 ${yuan(gap.to)} 元`}没有写比例，这一段按不报算`
}
