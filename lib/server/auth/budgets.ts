import { transaction } from '../db'
import { usesOf, take } from '../limits'
import type { TooMany, Use } from '../limits'
import { log } from '../log'
import { budgetNames, everyBudget } from './rules'

const ALARM_SECONDS = 600

export const isBudget = (limit: string): boolean => budgetNames.has(limit)

/** Rings the operators where a budget is spent, and no more than every ten minutes: whoever asks on and on must not fill the log as well. */
export async function ringIfSpent({ limit, retryAfterSeconds }: TooMany, now: Date): Promise<void> {
  if (!isBudget(limit)) return
  const first = await transaction((tx) => take(tx, [{ name: 'sms-alarm', key: limit, max: 1, seconds: ALARM_SECONDS }], now))
  if (first.ok) log.error('sms.budget-spent', { budget: limit, retryAfterSeconds })
}

/** How much of each budget of codes is used, for who keeps the system. */
export const codeBudgets = (now: Date): Promise<readonly Use[]> => transaction((tx) => usesOf(tx, everyBudget(), now))
