import type { Outcome } from './send'
import { later, LONGEST_MS, type Stop, type Waiting } from './waiting'

export type Entry = { readonly id: string; readonly at: number; readonly waiting: Waiting }
export type Shelf = {
  readonly list: () => Promise<readonly Entry[]>
  /** Puts it back, unless the person has put something newer there since. */
  readonly change: (entry: Entry) => Promise<void>
  readonly remove: (entry: Entry) => Promise<void>
}
export type News =
  | { readonly type: 'sending' | 'waits'; readonly id: string }
  | { readonly type: 'signed-out'; readonly id: string; readonly subject: string }
  | { readonly type: 'saved'; readonly id: string; readonly next: string; readonly waiting: Waiting }
  | { readonly type: 'submitted'; readonly id: string; readonly number: string; readonly waiting: Waiting }
  | { readonly type: 'stopped'; readonly id: string; readonly stop: Stop }
type Means = { readonly send: (waiting: Waiting) => Promise<Outcome>; readonly tell: (news: News) => void; readonly now: () => number; readonly force: boolean }

/** Sends in order. Of a draft nothing overtakes; of a person nothing while they are not signed in; at the first silence all the rest waits too. */
export async function drain(shelf: Shelf, means: Means): Promise<void> {
  const held = new Set<string>()
  for (const { id } of await shelf.list()) {
    // Read afresh: an answer to an earlier one may have changed it.
    const entry = (await shelf.list()).find((each) => each.id === id)
    if (entry === undefined || held.has(entry.waiting.draft) || held.has(entry.waiting.subject)) continue
    const outcome = isDue(entry.waiting, means) ? await sendOne(shelf, entry, means) : 'not-due'
    if (outcome === 'silence') return
    if (outcome === 'signed-out') held.add(entry.waiting.subject)
    if (outcome !== 'saved' && outcome !== 'submitted') held.add(entry.waiting.draft)
  }
}

/** A time farther off than it is ever put was set by a clock that was ahead. */
const isDue = ({ stop, nextAt }: Waiting, { force, now }: Means): boolean => stop === undefined && (force || nextAt <= now() || nextAt > now() + LONGEST_MS)

async function sendOne(shelf: Shelf, entry: Entry, { send, tell, now }: Means): Promise<Outcome['type']> {
  const { id, waiting } = entry
  tell({ type: 'sending', id })
  const outcome = await send(waiting)
  switch (outcome.type) {
    case 'saved':
      await shelf.remove(entry)
      await follow(shelf, waiting, outcome.version)
      tell({ type: 'saved', id, next: outcome.next, waiting })
      break
    case 'submitted':
      await shelf.remove(entry)
      tell({ type: 'submitted', id, number: outcome.number, waiting })
      break
    case 'refused':
      await shelf.change({ ...entry, waiting: { ...waiting, stop: outcome.stop } })
      tell({ type: 'stopped', id, stop: outcome.stop })
      break
    case 'signed-out':
    case 'trouble':
    case 'silence':
      await shelf.change({ ...entry, waiting: later(waiting, now()) })
      tell(outcome.type === 'signed-out' ? { type: 'signed-out', id, subject: waiting.subject } : { type: 'waits', id })
  }
  return outcome.type
}

/** What was done after it, on the same draft, was done over what is saved now. */
async function follow(shelf: Shelf, { draft, version }: Waiting, saved: number): Promise<void> {
  for (const entry of await shelf.list()) {
    if (entry.waiting.draft === draft && entry.waiting.version === version) await shelf.change({ ...entry, waiting: { ...entry.waiting, version: saved } })
  }
}
