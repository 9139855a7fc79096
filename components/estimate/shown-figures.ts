import { usedFigures, type Screen, type ShownFigure, type UsedFigure } from '@/lib/estimate/index'
import type { Confidence } from '@/lib/policy/rates/index'
import { yuan } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { figureWords } from '@/lib/text/rate-rows'

import { figures, figureFields } from './figure-fields'
import type { Typed } from './typed'

/** Everything that the figures show. `needed`: there are none, so that they have to be typed in; `used`: with which ones it was reckoned. */
export type ShownFigures = {
  readonly needed: boolean
  readonly used: readonly { readonly label: string; readonly value: string }[]
  /** Where those come from. */
  readonly origins: readonly string[]
  readonly typed: Typed
}

const sources: Readonly<Record<Confidence, string>> = { high: estimateWords.official, medium: estimateWords.example, low: estimateWords.example, entered: estimateWords.entered }

export function figuresIn({ outcome, sheet: { typed } }: Screen): ShownFigures {
  const shown = { typed: Object.fromEntries(figureFields.map((field) => [field, typed[field] ?? ''])) }
  if (outcome.type !== 'estimated') return { needed: false, used: [], origins: [], ...shown }
  const { own } = outcome
  const rows = figures.map((figure) => [figure, usedFigures(own, figure)] as const).filter(([, used]) => used.length > 0)
  return {
    needed: own.needs.length > 0,
    used: rows.map(([figure, used]) => ({ label: figureWords[figure], value: used.map((each) => valueOf(figure, each)).join(' 或 ') })),
    origins: [...new Set(rows.flatMap(([, used]) => used.map(({ confidence }) => sources[confidence])))],
    ...shown,
  }
}

const valueOf = (figure: ShownFigure, { value }: UsedFigure): string => (figure === 'ratio' ? `${String(value)}%` : `${yuan(value)} 元`)
