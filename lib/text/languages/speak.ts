import { plainDate } from '@/lib/base/plain-date'
import type { Cite, FactId, Facts, RatioValue, Reduce, WindowDay } from '@/lib/policy/index'
import type { Difference, TurnsOn, Unknown } from '@/lib/reimbursement/index'

import { yuan } from '../amounts'
import { codeOf } from '../ratio'

import { dayIn, type Language } from './language'
import type { CodeWords, Words } from './words'

/** What a translated sentence is put together from. */
export type Speech = { readonly language: Language; readonly words: Words }

/** Art. 12 para. 4 (一). A place that has no plain number stands as the document writes it. */
export function articleIn({ article, paragraph, item }: Cite, { codes }: Words): string {
  const place = /^\d+$/u.test(article) ? codes.article(article) : article
  return `${place}${paragraph === undefined ? '' : ` ${codes.paragraph(String(paragraph))}`}${item === undefined ? '' : `（${item}）`}`
}

/** A ratio as the documents put it, never as today's due. */
export function ratioIn({ base, level, points, percent, firstPay, atMost }: RatioValue, { codes }: Words): string {
  const from = base.type === 'points' ? `${base.points}%` : level === 'care' ? codes.localCare : codes.local
  const less = atMost ? codes.lessAtMost : codes.less
  return [
    from,
    ...(points > 0 ? [less(String(points))] : []),
    ...(percent > 0 ? [codes.times(String(100 - percent))] : []),
    ...(firstPay > 0 ? [codes.firstPay(String(firstPay))] : []),
  ].join(', ')
}

export function reductionIn(by: Reduce, codes: CodeWords): string {
  if ('points' in by) return codes.less(String(by.points))
  return 'percent' in by ? codes.times(String(100 - by.percent)) : codes.firstPay(String(by.firstPay))
}

/** An answer as it is shown again: the words of its choice, a day, or a number as given. */
export function answerIn(fact: FactId, code: string, { language, words }: Speech): string {
  if (code === 'unsure') return words.shell.unsure
  const answers: Readonly<Record<string, string>> = words.questions[fact].answers ?? { yes: words.shell.yes, no: words.shell.no }
  const day = plainDate(code)
  return answers[code] ?? (day === undefined ? code : dayIn(language, day))
}

/** What a branch takes for granted, each with the question that it answers. */
export function assumedIn(assume: Facts, speech: Speech): string {
  const known = Object.entries(assume).flatMap(([fact, value]) => (value === undefined ? [] : [[fact as FactId, codeOf(value)] as const]))
  return known.map(([fact, code]) => `${speech.words.questions[fact].title} ${answerIn(fact, code, speech)}`).join('; ')
}

/** When a window ends; undefined where only the document's own gap says it, in Chinese. */
export function endIn(ends: WindowDay, { language, words: { codes, result } }: Speech): string | undefined {
  const told = (end: Extract<WindowDay, { type: 'day' | 'between' }>) => `${dayIn(language, end.day)}${end.provisional ? ` (${codes.provisional})` : ''}`
  switch (ends.type) {
    case 'day':
      return told(ends)
    case 'between':
      return result.fromTo(dayIn(language, ends.from), told(ends))
    case 'open':
      return codes.open
    case 'event':
      return codes.events[ends.event]
    case 'awaits':
      return awaited(codes)[ends.fact] ?? codes.askOffice
    case 'gap':
      return undefined
  }
}
const awaited = ({ awaits }: CodeWords): Readonly<Record<string, string>> => awaits

/** One way that something unknown may turn out. */
export function unknownIn(unknown: Unknown, speech: Speech): string {
  const { estimate } = speech.words
  switch (unknown.type) {
    case 'facts':
      return assumedIn(unknown.facts, speech)
    case 'level':
      return estimate.levels[unknown.level]
    case 'nth':
      return estimate.stay(String(unknown.nth))
    case 'civil-servant':
    case 'aided':
      return `${estimate.unknowns[unknown.type]}: ${unknown.value ? estimate.has.yes : estimate.has.no}`
    case 'split':
      return estimate.splits[unknown.split]
    case 'reduction':
      return estimate.reductions[unknown.at]
  }
}

export const spanIn = (one: number, other: number, { estimate }: Words): string =>
  one === other ? yuan(one) : estimate.between(yuan(Math.min(one, other)), yuan(Math.max(one, other)))

const NAMED = 3

/** How much more or less the person pays. Where it may be nothing, or either, it says what that turns on. */
export function differenceIn({ low, high, turnsOn }: Difference, words: Words): string {
  const { estimate } = words
  if (low === 0 && high === 0) return estimate.same
  if (low > 0) return estimate.more(spanIn(low, high, words))
  if (high < 0) return estimate.less(spanIn(-high, -low, words))
  const reach = [...(low < 0 ? [estimate.lessAtMost(yuan(-low))] : []), ...(high > 0 ? [estimate.moreAtMost(yuan(high))] : [])]
  return `${estimate.turnsOn} ${turnsOn.slice(0, NAMED).map((each) => turnIn(each, words)).join('; ')} (${reach.join(', ')})`
}

/** One thing that an amount turns on. */
export const turnIn = ({ unknown, fact }: Pick<TurnsOn, 'unknown' | 'fact'>, { questions, estimate }: Words): string =>
  unknown === 'facts' ? (fact === undefined ? '' : questions[fact].title) : estimate.unknowns[unknown]
