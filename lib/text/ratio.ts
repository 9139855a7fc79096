import type { FactId, Facts, RatioValue, Reduce } from '@/lib/policy/index'

import { answerLabel, questionWords } from './questions'

/** 参保地本地的比例，降低 10 个百分点: a ratio as the documents put it, never as today's due. */
export function ratioText({ base, level, points, percent, firstPay, atMost }: RatioValue): string {
  const from = base.type === 'points' ? `${base.points}%` : `参保地本地的比例${level === 'care' ? '（按外地那家医院的级别）' : ''}`
  const most = atMost ? '最多' : ''
  const parts = [
    from,
    ...(points > 0 ? [`${most}降低 ${points} 个百分点`] : []),
    ...(percent > 0 ? [`再打 ${(100 - percent) / 10} 折`] : []),
    ...(firstPay > 0 ? [`先自己付 ${firstPay}%`] : []),
  ]
  return parts.join('，')
}

export function reductionText(by: Reduce): string {
  if ('points' in by) return `降低 ${by.points} 个百分点`
  return 'percent' in by ? `按 ${100 - by.percent}% 算` : `先自己付 ${by.firstPay}%`
}

/** What a branch takes for granted, as it would be asked and answered: 办了备案手续吗？没有办；…… */
export const assumedText = (assume: Facts): string =>
  Object.entries(assume)
    .flatMap(([fact, value]) => (value === undefined ? [] : [`${questionWords[fact as FactId].title}${answerLabel(fact as FactId, codeOf(value))}`]))
    .join('；')

/** A known fact as the code that an address would carry. */
export function codeOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
