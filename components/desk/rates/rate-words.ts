import { formatMoney } from '@/lib/base/money'
import { formatDay } from '@/lib/base/plain-date'
import { figureUnits, type RateRow } from '@/lib/policy/rates/index'
import { rateCodes } from '@/lib/text/rates'

/** What a row is about, in the words of the table. */
export function aboutWords({ figure, insurance, working, care, level, nth, situation, mode, per }: RateRow): string {
  const parts = [
    insurance && rateCodes.insurance[insurance], working && rateCodes.working[working], care && rateCodes.care[care], level && rateCodes.level[level],
    nth === undefined ? undefined : `第 ${String(nth)} 次起`, situation && rateCodes.situation[situation], mode && rateCodes.mode[mode], per && rateCodes.per[per],
  ]
  return [rateCodes.figure[figure], ...parts.filter((part) => part !== undefined)].join(' · ')
}

export function valueWords({ figure, value, from, to }: RateRow): string {
  const amount = figureUnits[figure] === 'fen' ? `${formatMoney(value)} 元` : `${String(value)}%`
  if (from === undefined && to === undefined) return amount
  return `${amount}（${from === undefined ? '0' : formatMoney(from)} 元${to === undefined ? '以上' : ` 至 ${formatMoney(to)} 元`}）`
}

export function sourceWords({ source: { number, title, from, to } }: RateRow): string {
  return [number, title, `${formatDay(from)}起${to === undefined ? '' : `至${formatDay(to)}`}`].filter((part) => part !== undefined).join('，')
}
