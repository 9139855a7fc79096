import { transaction } from '../db'
import { log } from '../log'
import { claim, markDead, markDone } from './repo'
import type { Job } from './repo'

/** Does one kind of job. May be called again for a job that was done: at least once, so it must not matter. */
export type Handler = (job: Job, now: Date) => Promise<void>
export type Handlers = Readonly<Record<string, Handler>>

export const MOST_ATTEMPTS = 8
const AT_ONCE = 50

/** One minute, two, four … about two hours in all. The first minute is also how long a job may take. */
export const retryAt = (attempts: number, now: Date): Date => new Date(now.getTime() + 60_000 * 2 ** (attempts - 1))

/** Does what is due, one after another, and says how many jobs that were. Each failure waits longer than the last. */
export async function tick(handlers: Handlers, now: Date): Promise<number> {
  for (let done = 0; done < AT_ONCE; done += 1) {
    const job = await transaction((tx) => claim(tx, now, (attempts) => retryAt(attempts, now)))
    if (job === undefined) return done
    await work(handlers, job, now)
  }
  return AT_ONCE
}

async function work(handlers: Handlers, job: Job, now: Date): Promise<void> {
  const handler = handlers[job.topic]
  try {
    if (handler === undefined) throw new Error('nobody handles this topic')
    await handler(job, now)
  } catch (error) {
    await failed(job, error, now)
    return
  }
  await transaction((tx) => markDone(tx, job.id, now))
}

async function failed(job: Job, error: unknown, now: Date): Promise<void> {
  const fields = { job: job.id, topic: job.topic, attempts: job.attempts, error: error instanceof Error ? error : String(error) }
  if (job.attempts < MOST_ATTEMPTS) {
    log.warn('job.failed', fields)
    return
  }
  log.error('job.dead', fields)
  await transaction((tx) => markDead(tx, job.id, now))
}
