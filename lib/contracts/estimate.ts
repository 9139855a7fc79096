import { z } from 'zod'

import { MOST_FEN } from '@/lib/base/money'
import { levels } from '@/lib/policy/rates/index'
import { assumptionIds, inputIds, payers, scenarios, stepIds } from '@/lib/reimbursement/index'

import { Citation, Day, FactName, FactsIn, FactsOut, PackCode } from './common'
import { DeterminationRequest } from './determination'
import { RateRowOut } from './rates'

const Amount = z.int().nonnegative().max(MOST_FEN).meta({ description: '金额，单位是分' })
const Percent = z.number().nonnegative().max(100).refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: 'not-percent' })
  .meta({ description: '百分数，最多两位小数' })
const Level = z.enum(levels).meta({ description: 'provincial 是省属或特三级医院，参保地没有单列的按 tertiary' })
const YesNo = z.boolean().nullable().optional().meta({ description: '不知道的不写，或写 null' })

/** A bill without a person: amounts in fen, codes and days. Any other name is refused. */
export const EstimateRequest = DeterminationRequest.omit({ held: true }).extend({
  facts: FactsIn.optional(),
  bill: z.strictObject({
    total: Amount.meta({ description: '总费用' }),
    selfPaid: Amount.optional().meta({ description: '全自费' }),
    firstShare: Amount.optional().meta({ description: '乙类先行自付' }),
    overLimit: Amount.optional().meta({ description: '超限价' }),
    inScope: Amount.optional().meta({ description: '符合政策范围金额' }),
  }),
  level: Level.nullable().optional(),
  history: z.strictObject({
    nth: z.int().min(1, { error: 'not-a-count' }).max(99).nullable().optional().meta({ description: '今年第几次住院' }),
    deductibleUsed: Amount.optional(), poolUsed: Amount.optional(), largeUsed: Amount.optional(), seriousCounted: Amount.optional(), seriousUsed: Amount.optional(),
    civilUsed: Amount.optional(), aidUsed: Amount.optional(),
  }).optional().meta({ description: '今年这张账单以前已经用掉的；不写按没有用过计算，回答里会写明' }),
  stay: z.strictObject({ from: Day, to: Day, split: z.enum(['whole', 'by-day']).nullable().optional() }).optional().meta({ description: '入院和出院日期；跨年的住院按一次结清或按天数分开' }),
  civilServant: YesNo,
  aided: YesNo,
  account: Amount.optional().meta({ description: '个人账户可以用的金额' }),
  figures: z.strictObject({
    deductible: Amount.optional(), ratio: Percent.optional(), cap: Amount.optional(), large: Percent.optional(), 'large-cap': Amount.optional(), 'civil-servant': Percent.optional(), aid: Percent.optional(),
  }).optional().meta({ description: '自己填的参保地数值，代替表里的' }),
  stacking: z.enum(['sum', 'product']).optional().meta({ description: '几项打折：先加起来，还是一项一项乘' }),
  compare: z.boolean().default(false).meta({ description: '同时算出备案、不备案等其他情形' }),
})
export type EstimateRequest = z.infer<typeof EstimateRequest>

const authority = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rule'), rule: z.string(), pack: PackCode, cite: Citation, says: z.string() }),
  z.object({ type: z.literal('rate'), row: RateRowOut }),
])
const step = z.object({
  id: z.enum(stepIds), fund: z.enum(payers).optional(), year: z.int().optional(),
  inputs: z.array(z.object({ id: z.enum(inputIds), value: z.number(), unit: z.enum(['fen', 'percent', 'days', 'count']) })),
  amount: z.number(), unit: z.enum(['fen', 'percent']), formula: z.string().meta({ description: '算式，给人看的' }),
  authorities: z.array(authority).meta({ description: '依据：文件的规定，或参保地的数值' }),
})
const note = z.object({ rule: z.string(), pack: PackCode, cite: Citation, says: z.string(), later: z.boolean() })
const estimate = z.object({
  total: Amount, inScope: Amount, outside: Amount, parts: z.record(z.enum(payers), Amount), funds: Amount, person: Amount,
  percent: z.number().optional(), steps: z.array(step), assumptions: z.array(z.object({ id: z.enum(assumptionIds), says: z.string() })), notes: z.array(note),
  confidence: z.enum(['high', 'medium', 'low', 'entered']).meta({ description: 'low：用了示例数值，请以参保地公布为准' }),
})
const unknown = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), facts: FactsOut }),
  z.object({ type: z.literal('level'), level: Level }),
  z.object({ type: z.literal('nth'), nth: z.int() }),
  z.object({ type: z.literal('civil-servant'), value: z.boolean() }),
  z.object({ type: z.literal('aided'), value: z.boolean() }),
  z.object({ type: z.literal('split'), split: z.enum(['whole', 'by-day']) }),
  z.object({ type: z.literal('reduction'), at: z.enum(['most', 'none']) }),
])
const assume = z.array(unknown).meta({ description: '不知道的，这里当作怎样' })
const branch = z.object({ assume, estimate })
const turnsOn = z.array(z.object({ unknown: z.enum(['facts', 'level', 'nth', 'civil-servant', 'aided', 'split', 'reduction']), fact: FactName.optional(), spread: Amount })).meta({ description: '要看哪几件不知道的事，差得最多的在前' })
const difference = z.object({ low: z.int(), high: z.int(), turnsOn }).meta({ description: '个人多付多少，最少和最多（负数是少付）：不知道的事在两边当作一样；两个数不同时要看 turnsOn' })
const alternatives = z.array(z.object({ reading: z.string(), option: z.string(), stacking: z.enum(['sum', 'product']).optional(), ends: z.object({ low: estimate, high: estimate }), difference }))
  .meta({ description: '文件不清楚的地方换一种理解，会是多少' })
const common = {
  needs: z.array(z.object({ figure: z.enum(['deductible', 'ratio']), insurance: z.string(), care: z.string(), level: z.string().optional(), year: z.int().optional() })).meta({ description: '没有这些数值，要先填' }),
  silent: z.array(assume).meta({ description: '文件没有写比例的情形' }),
}
const estimation = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('settled'), estimate, alternatives }),
  z.object({
    ...common, type: z.literal('range'), low: branch, high: branch, branches: z.array(z.object({ assume, person: Amount })), alternatives, turnsOn,
  }),
  z.object({ ...common, type: z.literal('needs') }),
  z.object({ ...common, type: z.literal('silent') }),
  z.object({ ...common, type: z.literal('conflict') }),
]).meta({ description: '预估，不是待遇决定；以参保地经办机构结算为准' })

/** What a bill comes to, and beside it the same bill in the other situations. */
export const EstimateAnswer = z.object({
  place: z.object({ code: z.string(), name: z.string() }),
  on: Day,
  facts: FactsOut,
  packs: z.array(z.object({ id: PackCode, version: z.string(), number: z.string(), title: z.string() })),
  estimation,
  comparison: z.object({
    others: z.array(z.object({ scenario: z.enum(scenarios), own: z.boolean(), facts: FactsOut, estimation, difference: difference.optional() })),
    best: z.object({ scenario: z.enum(scenarios), gain: Amount, most: Amount }).optional().meta({ description: '能做的事里最省钱的：gain 一定少付，most 最多少付' }),
  }).optional(),
})
export type EstimateAnswer = z.infer<typeof EstimateAnswer>
