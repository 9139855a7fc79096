import { transaction } from '../db'
import { forgetEndedWindows } from '../limits'
import { forgetCodes, forgetSessions } from './repo'
import { aliveAt } from './sessions'

const DAY_MS = 86_400_000

/** Codes, sessions and counters that can mean nothing any more; what was done with them stays in the audit. */
export function tidyAuth(now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS)
  return transaction(async (tx) => {
    await forgetCodes(tx, yesterday)
    await forgetSessions(tx, aliveAt(yesterday))
    await forgetEndedWindows(tx, now)
  })
}
