import type { PlainDate } from '../../../base/plain-date'

import type { RateSource } from '../types'

/** Nobody could trace these to an official text: something to start from, each figure to be checked and edited. */
export const example = (number?: string, more?: string): RateSource => ({
  confidence: 'low', from: '2025-01-01' as PlainDate, to: '2026-12-31' as PlainDate,
  ...(number === undefined ? {} : { number }),
  note: ['示例数值，没有查到正式文件', ...(number === undefined ? [] : ['文号未核实']), ...(more === undefined ? [] : [more])].join('；'),
})
