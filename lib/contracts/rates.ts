import { z } from 'zod'

import { cares, confidences, figures, levels, reductionModes, situations } from '@/lib/policy/rates/index'

import { Day, PoolCode } from './common'

const Fen = z.int().nonnegative().meta({ description: '分' })

export const RateRowOut = z.object({
  area: PoolCode,
  figure: z.enum(figures),
  value: z.number().nonnegative().meta({ description: '金额是分，比例是百分数' }),
  insurance: z.enum(['employee', 'resident']).optional(),
  working: z.enum(['active', 'retired']).optional(),
  care: z.enum(cares).optional(),
  level: z.enum(levels).optional(),
  nth: z.int().positive().optional().meta({ description: '一年里第几次住院起' }),
  from: Fen.optional(),
  to: Fen.optional(),
  per: z.enum(['stay', 'year']).optional(),
  situation: z.enum(situations).optional(),
  mode: z.enum(reductionModes).optional(),
  source: z.object({ confidence: z.enum(confidences), number: z.string().optional(), title: z.string().optional(), from: Day, to: Day.optional(), note: z.string().optional() }),
}).meta({ description: '一个数：适用于谁、什么情形，依据哪份文件，从哪天到哪天' })

export const AreaRates = z.object({ area: PoolCode, rows: z.array(RateRowOut) })
export type AreaRates = z.infer<typeof AreaRates>
