import { pictureColours, type PictureLine } from '@/lib/client/estimate/picture'
import { formatDay } from '@/lib/base/plain-date'
import type { Screen } from '@/lib/estimate/index'
import { endsOf } from '@/lib/reimbursement/index'
import { estimateWords } from '@/lib/text/estimate'
import { assumptionWords, unknownsText } from '@/lib/text/reimbursement'
import { shell } from '@/lib/text/shell'

import { sentenceOf } from './amounts'
import { toldOf } from './told'
import { paidParts } from './who-pays'

/** The result as lines: for a picture, and as text for a message. Nothing where there is no result. `place`: the name of the insured place. */
export function linesOf(screen: Screen, place: string | undefined): readonly PictureLine[] {
  const { outcome, today } = screen
  const own = outcome.type === 'estimated' ? outcome.own : undefined
  const ends = own === undefined ? undefined : endsOf(own)
  if (own === undefined || ends === undefined) return []
  const cases = own.type === 'range'
    ? [{ title: estimateWords.lowEnd, of: ends.low, why: unknownsText(own.low.assume) }, { title: estimateWords.highEnd, of: ends.high, why: unknownsText(own.high.assume) }]
    : [{ title: estimateWords.whoPays, of: ends.low, why: '' }]
  return [
    { type: 'title', text: `${shell.name}：${estimateWords.title}` },
    { type: 'small', text: toldOf(screen, place).map(({ label, value }) => `${label}：${value}`).join('；') },
    { type: 'lead', text: sentenceOf(ends) },
    ...cases.flatMap(({ title, of, why }) => caseLines(title, why, of)),
    { type: 'small', text: `${estimateWords.assumed}${ends.high.assumptions.map((id) => assumptionWords[id]).join('；')}。` },
    { type: 'small', text: `${estimateWords.preview}${estimateWords.ask}` },
    { type: 'small', text: estimateWords.printedOn(formatDay(today)) },
  ]
}

function caseLines(title: string, why: string, of: Parameters<typeof paidParts>[0]): readonly PictureLine[] {
  const parts = paidParts(of)
  return [
    { type: 'text', text: title },
    ...(why === '' ? [] : [{ type: 'small', text: why } as const]),
    { type: 'bar', parts: parts.map(({ weight, tone }) => ({ weight, colour: pictureColours[tone] })) },
    ...parts.map(({ label, amount, tone }) => ({ type: 'row', text: label, end: `${amount} 元`, colour: pictureColours[tone] }) as const),
  ]
}

/** The lines as a message. */
export const textOf = (lines: readonly PictureLine[]): string =>
  lines.flatMap((line) => (line.type === 'bar' ? [] : [line.type === 'row' ? `${line.text}：${line.end}` : line.text])).join('\n')
