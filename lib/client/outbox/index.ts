import { onSigns } from '../device/signs'
import { readTyped } from '../drafts/forms'
import { same } from '../drafts/typed'
import { vault, type Vault } from '../vault'

import { alone, locksOf } from './alone'
import { drain, type Entry, type News, type Shelf } from './drain'
import { send } from './send'
import { asKept, LONGEST_MS, readWaiting, SHORTEST_MS, waitingId, type Waiting } from './waiting'

export type { Entry, News } from './drain'
export { fresh, waitingId, type Fault, type Stop, type Waiting } from './waiting'

type Told = News | { readonly type: 'changed'; readonly id: string }
type Listener = (news: Told) => void

/** What waits to be sent, and who is told of it: this page and every other of this phone. */
export class Outbox {
  readonly #vault: Vault
  readonly #listeners = new Set<Listener>()
  readonly #others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('yiditong-outbox')
  #timer: ReturnType<typeof setTimeout> | undefined
  #wanted: { readonly force: boolean } | undefined
  #busy = false
  readonly #signedOut = new Set<string>()

  constructor(kept: Vault) {
    this.#vault = kept
    this.#others?.addEventListener('message', ({ data }: MessageEvent<Told>) => { this.#hear(data) })
    onSigns(() => { void this.flush(true) })
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  list(): Promise<readonly Entry[]> {
    return this.#shelf.list()
  }

  async find(id: string): Promise<Waiting | undefined> {
    return readWaiting((await this.#vault.get('outbox', id))?.value)
  }

  /** Whether the server has asked who this is, the last time something of theirs was sent. */
  isSignedOut(subject: string): boolean {
    return this.#signedOut.has(subject)
  }

  /** Whether what waits would survive this page. */
  get lasting(): boolean {
    return this.#vault.lasting
  }

  /** Puts it there and tries at once; whether it would survive this page. */
  async put(waiting: Waiting): Promise<boolean> {
    const id = waitingId(waiting)
    // What was sent off before this was changed has to be confirmed again.
    if (waiting.job.type === 'step') await this.drop(`${waiting.draft}/submission`)
    await this.#vault.put('outbox', { id, value: asKept(waiting) }, Date.now())
    this.#tell({ type: 'changed', id })
    void this.flush(true)
    return this.lasting
  }

  async drop(id: string): Promise<void> {
    await this.#vault.remove('outbox', id)
    this.#tell({ type: 'changed', id })
  }

  /** `force`: also what would wait a while yet after the last silence. */
  async flush(force = false): Promise<void> {
    if (this.#busy) {
      this.#wanted = { force: force || this.#wanted?.force === true }
      return
    }
    this.#busy = true
    clearTimeout(this.#timer)
    const mine = await this.#drain(force).catch(() => false)
    this.#busy = false
    const wanted = this.#wanted
    this.#wanted = undefined
    if (wanted === undefined) await this.#wait(mine)
    else await this.flush(wanted.force)
  }

  /** Whether it was for this page to send: another may be at it. */
  async #drain(force: boolean): Promise<boolean> {
    if ((await this.list()).length === 0) return true
    const means = { send, force, now: () => Date.now(), tell: (news: News) => { this.#tell(news) } }
    return alone(() => drain(this.#shelf, means), { name: 'yiditong-outbox', locks: locksOf(navigator), lease: (...wish) => this.#vault.lease(...wish) })
  }

  async #wait(mine: boolean): Promise<void> {
    const next = (await this.list()).filter(({ waiting }) => waiting.stop === undefined).map(({ waiting }) => waiting.nextAt)
    if (next.length === 0) return
    const soon = mine ? Math.min(...next) - Date.now() : 0
    // A clock that was set back must not let it wait for the old time.
    this.#timer = setTimeout(() => { void this.flush() }, Math.min(Math.max(soon, SHORTEST_MS), LONGEST_MS))
  }

  readonly #shelf: Shelf = {
    list: async () => (await this.#vault.list('outbox')).flatMap(({ id, at, value }) => {
      const waiting = readWaiting(value)
      return waiting === undefined ? [] : [{ id, at, waiting }]
    }),
    change: async ({ id, at, waiting }) => {
      if ((await this.#vault.get('outbox', id))?.at === at) await this.#vault.put('outbox', { id, value: asKept(waiting) }, at)
    },
    remove: async ({ id, at, waiting }) => {
      if ((await this.#vault.get('outbox', id))?.at === at) await this.#vault.remove('outbox', id)
      await this.#forget(waiting)
    },
  }

  /** What the server has now need not stay on the phone; what was typed since then does. */
  async #forget({ draft, job }: Waiting): Promise<void> {
    const kept = (await this.#vault.list('drafts')).filter(({ id, value }) =>
      job.type === 'submission' ? id.startsWith(`${draft}/`) : id === `${draft}/${job.step}` && same(readTyped(value)?.values ?? {}, job.answers))
    for (const { id } of kept) await this.#vault.remove('drafts', id)
  }

  #tell(news: Told): void {
    this.#hear(news)
    this.#others?.postMessage(news)
  }

  #hear(news: Told): void {
    if (news.type === 'signed-out') this.#signedOut.add(news.subject)
    if (news.type === 'saved' || news.type === 'submitted') this.#signedOut.delete(news.waiting.subject)
    for (const listener of this.#listeners) listener(news)
  }
}

let own: Promise<Outbox> | undefined

/** The outbox of this phone, as this page sees it. The first to ask sends what waits. */
export const outbox = (): Promise<Outbox> => (own ??= vault().then((kept) => {
  const opened = new Outbox(kept)
  void opened.flush(true)
  return opened
}))
