import { z } from 'zod'

import { Day } from './common'

const count = z.int().nonnegative().max(3_660)

/** A period after an event. `acts`: somebody has to do something by then, so an end on a rest day moves to the next working day. */
export const PeriodRequest = z.strictObject({
  from: Day.meta({ description: '事情发生的那天，当天不算' }),
  period: z.union([
    z.strictObject({ days: count }), z.strictObject({ months: count.max(1_200) }), z.strictObject({ years: count.max(100) }), z.strictObject({ workingDays: count }),
  ]),
  acts: z.boolean().default(true).meta({ description: '到期前要有人办事的，最后一天是休息日就顺延；锁定期不顺延，填 false' }),
})

export const PeriodAnswer = z.object({
  day: Day,
  firstFree: Day.meta({ description: '期间过后的第一天' }),
  provisional: z.boolean().meta({ description: '跨进了还没有公布放假安排的年份，暂按周末计算' }),
  reason: z.enum(['counted', 'month-end', 'shifted']),
  reasoning: z.array(z.string()),
  knownYears: z.object({ from: z.int(), to: z.int() }),
})
export type PeriodAnswer = z.infer<typeof PeriodAnswer>
