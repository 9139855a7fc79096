import { all, any, is, no } from '../../../engine/conditions'
import type { BaseRule, Expr, Reduce, ReductionRule } from '../../../engine/types'

const transfer = is('kind', 'transfer')
const longStay = is('kind', 'long-stay')
/** Out of the list, and nothing in the course of treatment made it urgent. */
const unlisted = all(no('inTransferList'), no('critical'))
/** Went on one's own; and what no kind of record exists for can only be that. */
const onOwn = any(no('filed'), is('kind', 'other'))
const lacking = all(transfer, 'filed', any(no('inTime'), unlisted))
const flat = any(onOwn, lacking)
const referredOut = all(transfer, 'filed', 'inTime', no('inTransferList'), 'critical')
const residentStay = all(longStay, 'filed', is('insurance', 'resident'))
const avoided = all('couldSettleDirectly', no('settledDirectly'), 'ownFault')

export const reduced: Expr = any(referredOut, residentStay, all(no(flat), avoided))
export const flatTwice: Expr = all(flat, avoided)
export const lackingTransfer: Expr = lacking

export const bases: readonly BaseRule[] = [
  {
    id: 'ratio.emergency', cite: { article: '12', paragraph: 1 }, when: all(is('kind', 'emergency'), 'filed'), ratio: { type: 'local' },
    says: '急诊：报销比例与在参保地看病一样',
  },
  {
    id: 'ratio.long-stay.employee', cite: { article: '12', paragraph: 1 }, when: all(longStay, 'filed', is('insurance', 'employee')), ratio: { type: 'local' },
    says: '职工医保长期异地：报销比例与在参保地看病一样',
  },
  {
    id: 'ratio.transfer.listed', cite: { article: '12', paragraph: 2 }, when: all(transfer, 'filed', 'inTime', 'inTransferList'), ratio: { type: 'local' }, level: 'care',
    says: '病种在转诊范围内、按时办了手续：按外地医院的级别，执行参保地的比例',
  },
  {
    id: 'ratio.transfer.critical', cite: { article: '12', paragraph: 2 }, when: referredOut, ratio: { type: 'local' }, level: 'care',
    says: '病种不在范围内，但出现并发症或危急重症并办了手续：按转入医院的级别，从参保地的比例算起',
  },
  {
    id: 'ratio.transfer.lacking', cite: { article: '12', paragraph: 4 }, when: lacking, ratio: { type: 'points', points: 20 }, reading: 'late-or-unlisted',
    says: '没有按时办，或病种不在范围内、也没有出现并发症和危急重症：不算办了规定的手续，比例为20%',
  },
  {
    id: 'ratio.long-stay.resident', cite: { article: '12', paragraph: 3 }, when: residentStay, ratio: { type: 'local' },
    says: '居民医保长期异地：从参保地的比例算起',
  },
  {
    id: 'ratio.birth', cite: { article: '11' }, when: all(is('kind', 'maternity'), 'filed'), ratio: { type: 'local' }, reading: 'birth-local',
    says: '备了案的异地生育：按参保地的标准',
  },
  {
    id: 'ratio.unfiled', cite: { article: '12', paragraph: 4 }, when: onOwn, ratio: { type: 'points', points: 20 },
    says: '没有办规定的手续、自己去外地看病：比例为20%',
  },
]

/** "降低 N%" in each of its readings. */
const lowered = (by: number): { readonly by: Reduce; readonly reading: string; readonly otherwise: Readonly<Record<string, Reduce>> } => ({
  by: { points: by }, reading: 'points', otherwise: { relative: { percent: by }, 'first-pay': { firstPay: by } },
})

export const reductions: readonly ReductionRule[] = [
  {
    id: 'ratio.less.transfer', cite: { article: '12', paragraph: 2 }, when: referredOut, ...lowered(20),
    says: '病种不在转诊范围内：降低20%',
  },
  {
    id: 'ratio.less.resident', cite: { article: '12', paragraph: 3 }, when: residentStay, ...lowered(10),
    says: '居民医保长期异地：降低10%',
  },
  {
    id: 'ratio.less.not-direct', cite: { article: '12', paragraph: 5 }, when: all(no(flat), avoided), ...lowered(10),
    says: '能直接结算，因自己的原因没有直接结算：再降低10%',
  },
  {
    id: 'ratio.less.not-direct.flat', cite: { article: '12', paragraph: 6 }, when: all(flat, avoided), ...lowered(10), under: { reading: 'flat-not-stacked', option: 'stacked' },
    says: '20%的比例也与没有直接结算的降低叠加：再降低10%',
  },
]
