import { and, asc, eq, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db'
import { outbox } from '../db/schema'

/** Row ids, codes and days. A handler looks up whom to write to; personal data does not wait in a queue. */
export type Payload = Readonly<Record<string, string | number | boolean>>
export type Job = { readonly id: number; readonly topic: string; readonly payload: Payload; readonly attempts: number }

/** In the transaction of what happened: no act without its message, no message without its act. */
export async function enqueue(tx: Tx, job: { readonly topic: string; readonly payload: Payload }, at: Date): Promise<number> {
  const [row] = await tx.insert(outbox).values({ ...job, createdAt: at, availableAt: at }).returning({ id: outbox.id })
  if (row === undefined) throw new Error('a job was not written down')
  return row.id
}

/** Takes jobs back that nobody has begun. False when one of them is gone or under way: then what it was to undo may be undone. */
export async function takeBackJobs(tx: Tx, ids: readonly number[]): Promise<boolean> {
  const taken = await tx.delete(outbox).where(and(inArray(outbox.id, [...ids]), eq(outbox.attempts, 0))).returning({ id: outbox.id })
  return taken.length === ids.length
}

/**
 * Takes the next job that is due and puts it off until `retryAt` of its attempt: whoever dies while doing it leaves it to
 * be done again then, and no one else sees it before.
 */
export async function claim(tx: Tx, now: Date, retryAt: (attempts: number) => Date): Promise<Job | undefined> {
  const [due] = await tx.select().from(outbox).where(and(isNull(outbox.doneAt), isNull(outbox.deadAt), lte(outbox.availableAt, now)))
    .orderBy(asc(outbox.availableAt), asc(outbox.id)).limit(1).for('update', { skipLocked: true })
  if (due === undefined) return undefined
  const attempts = due.attempts + 1
  await tx.update(outbox).set({ attempts, availableAt: retryAt(attempts) }).where(eq(outbox.id, due.id))
  return { id: due.id, topic: due.topic, payload: due.payload as Payload, attempts }
}

export async function markDone(tx: Tx, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ doneAt: at }).where(eq(outbox.id, id))
}

export async function markDead(tx: Tx, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ deadAt: at }).where(eq(outbox.id, id))
}

export async function forgetDone(tx: Tx, before: Date): Promise<void> {
  await tx.delete(outbox).where(lt(outbox.doneAt, before))
}

/** How many wait, since when the oldest, and how many were given up: what an alarm looks at. */
export async function backlog(tx: Tx): Promise<{ waiting: number; oldest: Date | null; dead: number }> {
  const [row] = await tx.select({
    waiting: sql<number>`count(*) filter (where ${outbox.doneAt} is null and ${outbox.deadAt} is null)`.mapWith(Number),
    oldest: sql<Date | null>`min(${outbox.createdAt}) filter (where ${outbox.doneAt} is null and ${outbox.deadAt} is null)`.mapWith(outbox.createdAt),
    dead: sql<number>`count(*) filter (where ${outbox.deadAt} is not null)`.mapWith(Number),
  }).from(outbox)
  return row ?? { waiting: 0, oldest: null, dead: 0 }
}

/** Gives jobs that were given up another eight attempts. */
export async function revive(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  await tx.update(outbox).set(anew(now)).where(inArray(outbox.id, [...ids]))
}

/** The same for every job of a topic that was given up before `since`. */
export async function reviveTopic(tx: Tx, { topic, since }: { readonly topic: string; readonly since: Date }, now: Date): Promise<void> {
  await tx.update(outbox).set(anew(now)).where(and(eq(outbox.topic, topic), lt(outbox.deadAt, since)))
}

const anew = (now: Date) => ({ deadAt: null, attempts: 0, availableAt: now })
