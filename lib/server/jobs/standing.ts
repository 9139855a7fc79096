import { transaction } from '../db'
import { backlog } from './repo'

const LATE_MS = 10 * 60_000

/** What has not been done yet: `late` where the oldest waits longer than a busy minute explains, `dead` what was given up. */
export type JobsStanding = { readonly waiting: number; readonly late: boolean; readonly dead: number }

export async function jobsStanding(now: Date): Promise<JobsStanding> {
  const { waiting, oldest, dead } = await transaction(backlog)
  return { waiting, dead, late: oldest !== null && now.getTime() - oldest.getTime() > LATE_MS }
}
