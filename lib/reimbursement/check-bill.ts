import { MOST_FEN, sumFen, type Fen } from '../base/money'
import { daysBetween } from '../base/plain-date'
import { err, ok, type Result } from '../base/result'

import type { Bill, BillFault, BillField, EstimateInput, History } from './types'

type Counted = Pick<EstimateInput, 'bill' | 'history' | 'stay' | 'account'>
type Code = BillFault['code']

const parts = ['selfPaid', 'firstShare', 'overLimit'] as const
const LONGEST_STAY_DAYS = 3_660

/** Every fault of the numbers at once, each at its field: nothing is computed from numbers that cannot be. */
export function checkBill<T extends Counted>(input: T): Result<T, readonly BillFault[]> {
  const { bill, history = {}, stay, account } = input
  const amounts = [...amountFaults(bill, ''), ...amountFaults(history, 'history.'), ...(account === undefined ? [] : at('account', amountFault(account)))]
  const faults = [...amounts, ...countFaults(history), ...(stay ? stayFaults(stay) : []), ...(amounts.length === 0 ? sumFaults(bill) : [])]
  return faults.length === 0 ? ok(input) : err(faults)
}

const at = (field: BillField, code: Code | undefined): readonly BillFault[] => (code === undefined ? [] : [{ field, code }])

function amountFaults(amounts: Bill | History, prefix: '' | 'history.'): readonly BillFault[] {
  return Object.entries(amounts).flatMap(([name, value]) => (name === 'nth' ? [] : at(`${prefix}${name}` as BillField, amountFault(value))))
}

function amountFault(value: Fen): Code | undefined {
  if (value < 0) return 'negative'
  if (value > MOST_FEN) return 'too-large'
  return Number.isSafeInteger(value) ? undefined : 'not-fen'
}

const countFaults = ({ nth }: History): readonly BillFault[] => (nth === undefined || (Number.isInteger(nth) && nth >= 1 && nth <= 99) ? [] : [{ field: 'history.nth', code: 'not-a-count' }])

function stayFaults({ from, to }: NonNullable<Counted['stay']>): readonly BillFault[] {
  const days = daysBetween(from, to)
  return at('stay', days < 0 ? 'ends-before-it-begins' : days > LONGEST_STAY_DAYS ? 'too-long' : undefined)
}

/** A part above the total is named alone; parts that only together exceed it are all named, for any of them may be the wrong one. */
function sumFaults(bill: Bill): readonly BillFault[] {
  const { total, inScope } = bill
  const given = parts.filter((part) => bill[part] !== undefined)
  const outside = sumFen(given.map((part) => bill[part] ?? 0))
  const above = [...given, ...(inScope === undefined ? [] : ['inScope' as const])].filter((field) => (bill[field] ?? 0) > total)
  if (above.length > 0) return above.map((field) => ({ field, code: 'above-total' }))
  if (outside > total) return given.map((field) => ({ field, code: 'parts-above-total' }))
  const rest = total - outside
  const fits = inScope === undefined || (given.length === parts.length ? inScope === rest : inScope <= rest)
  return fits ? [] : [{ field: 'inScope', code: 'does-not-add-up' }]
}
