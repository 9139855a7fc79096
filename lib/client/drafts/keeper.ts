import type { Outbox, Stop, Waiting } from '../outbox'
import { fresh } from '../outbox/waiting'
import { onOthersPhone, type Vault } from '../vault'

import { asKept, readTyped } from './forms'
import { idOf, meet, NOT_YET, same, typedIn, typedOver, type PageOfDraft, type Typed, type Values } from './typed'

/** Where what is on the page is now. `page`: the phone keeps nothing, closing the page would lose it. */
export type Whereabouts = 'saving' | 'phone' | 'page' | 'others-phone' | 'waiting' | 'waiting-in-page' | 'signed-out'
export type Tell = {
  readonly whereabouts: (now: Whereabouts | undefined) => void
  /** Put these into the form. */
  readonly values: (values: Values) => void
  /** The page has changed since this was typed; undefined when it is settled. */
  readonly conflict: (typed: Values | undefined) => void
  readonly stopped: (stop: Stop, values: Values) => void
  /** The server has it after all: on to the next page. */
  readonly saved: (next: string) => void
}
/** `before`: what this same page said until it was written anew under somebody who has it open. */
export type Page = PageOfDraft & { readonly shown: Values; readonly before?: Values | undefined }
export type Means = { readonly vault: Vault; readonly outbox: Outbox }

const PAUSE_MS = 400
const signs = ['input', 'change', 'click', 'keyup'] as const

/** That this phone keeps nothing is said on one page, not on each. */
let warnedOn: HTMLFormElement | undefined

/** Keeps what is typed into one form, a moment after each change and before the page goes away. */
export class Keeper {
  readonly #form: HTMLFormElement
  readonly #page: Page
  readonly #tell: Tell
  readonly #means: Means
  readonly #stops: (() => void)[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Values
  /** What the phone has of this page, as far as this tab knows: another may have put something else there. */
  #row: Values | undefined
  #touched = false
  #undecided: Values | undefined
  /** What is taken away must not come back by a write that was under way. */
  #writing: Promise<void> = Promise.resolve()
  #over = false

  constructor({ form, page, tell }: { readonly form: HTMLFormElement; readonly page: Page; readonly tell: Tell }, means: Means) {
    this.#form = form
    this.#page = page
    this.#tell = tell
    this.#means = means
    this.#last = page.shown
  }

  async begin(): Promise<void> {
    const { shown, subject, draft } = this.#page
    const redrawn = await this.#rescue()
    const kept = await this.#kept()
    this.#row = kept?.values
    const meeting = meet(kept?.subject === subject ? kept : undefined, { shown, now: this.#now() })
    if (meeting.type === 'restore') this.#restore(meeting.values)
    // Before there is a draft there is nothing of the server's to choose.
    if (meeting.type === 'conflict' && draft !== NOT_YET) this.#disagree(meeting.values)
    await this.#look()
    this.#listen()
    // What was typed before our scripts ran; what was just put back may not be on the page yet.
    if (meeting.type === 'nothing' && !redrawn) this.#soon()
  }

  /** Puts the page with the things to be sent. */
  async wait(): Promise<void> {
    const { draft, step, version, subject } = this.#page
    await this.#keep()
    await this.#means.outbox.put(fresh({ subject, draft, version, job: { type: 'step', step, answers: this.#now() } }))
    this.#tell.whereabouts(this.#waiting())
  }

  /** The server has the page: nothing of it stays here, nor does what was to be sent before it. */
  async arrived(): Promise<void> {
    this.#end()
    await this.#writing
    if (await this.#isOwnRow()) await this.#means.vault.remove('drafts', this.#id)
    await this.#means.outbox.drop(this.#id)
    await this.#means.outbox.drop(`${this.#page.draft}/submission`)
  }

  async choose(typed: boolean): Promise<void> {
    // A form that was open all the time still has it, and what was typed since.
    const [values, stands] = [this.#typedOver() ?? this.#undecided, this.#typedOver() !== undefined]
    this.#undecided = undefined
    this.#tell.conflict(undefined)
    if (typed && values !== undefined) {
      this.#restore(values)
      return this.#write(values)
    }
    if (stands) this.#restore(this.#page.shown)
    await this.#means.vault.remove('drafts', this.#id)
    if (!stands) this.#soon()
  }

  stop(): void {
    if (this.#touched) void this.#keep()
    this.#end()
  }

  get #id(): string {
    return idOf(this.#page)
  }

  #now(): Values {
    return typedIn(new FormData(this.#form), Object.keys(this.#page.shown))
  }

  async #kept(): Promise<Typed | undefined> {
    return readTyped((await this.#means.vault.get('drafts', this.#id))?.value)
  }

  #typedOver(): Values | undefined {
    const { before, shown } = this.#page
    return before === undefined || same(before, shown) ? undefined : typedOver(this.#now(), { before, shown })
  }

  /** The page was written anew under somebody who types: that is kept as what it was typed over. Where nobody did, it shows what it says now, and the answer is true. */
  async #rescue(): Promise<boolean> {
    const { shown, before = shown, subject, version } = this.#page
    const values = this.#typedOver()
    if (values !== undefined) await this.#means.vault.put('drafts', { id: this.#id, value: asKept({ subject, version, values, base: before }) }, Date.now())
    const isOld = values === undefined && !same(before, shown) && !same(this.#now(), shown)
    if (isOld) this.#tell.values(shown)
    return isOld
  }

  /** Where the person has not chosen yet, or another tab has put what was typed there, it is not what has arrived. */
  async #isOwnRow(): Promise<boolean> {
    const { values } = await this.#kept() ?? {}
    return this.#undecided === undefined && (values === undefined || same(values, this.#row ?? this.#last))
  }

  #restore(values: Values): void {
    if (!same(this.#now(), values)) this.#tell.values(values)
    this.#last = values
    this.#tell.whereabouts(this.#where())
  }

  #disagree(values: Values): void {
    this.#undecided = values
    this.#tell.conflict(values)
  }

  #where(): Whereabouts | undefined {
    if (onOthersPhone()) return 'others-phone'
    if (this.#means.vault.lasting) return 'phone'
    warnedOn ??= this.#form
    return warnedOn === this.#form ? 'page' : undefined
  }

  #waiting(): Whereabouts {
    if (this.#means.outbox.isSignedOut(this.#page.subject)) return 'signed-out'
    return this.#means.vault.lasting ? 'waiting' : 'waiting-in-page'
  }

  /** What was sent off from this page before and has not arrived, or was refused. */
  async #look(): Promise<void> {
    const waiting = await this.#means.outbox.find(this.#id)
    if (waiting?.subject !== this.#page.subject) return
    // A page that comes afresh shows what has changed by itself.
    if (waiting.stop?.code === 'changed-meanwhile') await this.#means.outbox.drop(this.#id)
    else if (waiting.stop === undefined) this.#tell.whereabouts(this.#waiting())
    else await this.#refused(waiting)
  }

  /** It is said now, and the page is there to be sent again. */
  async #refused({ stop, job }: Waiting): Promise<void> {
    if (stop === undefined || job.type !== 'step') return
    this.#tell.stopped(stop, job.answers)
    this.#tell.whereabouts(this.#where())
    await this.#means.outbox.drop(this.#id)
  }

  #listen(): void {
    if (this.#over) return
    // Another tab with the same page may have put its own in this place.
    const keep = () => { void this.#keep(this.#page.shown) }
    const hidden = () => { if (document.visibilityState === 'hidden') keep() }
    // React hears of it after this: a page that is drawn anew in between would take back the letter that was just typed.
    const soon = () => {
      this.#touched = true
      setTimeout(() => { this.#soon() })
    }
    for (const sign of signs) this.#form.addEventListener(sign, soon)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', hidden)
    const deaf = this.#means.outbox.listen((news) => {
      if (news.id !== this.#id) return
      if (news.type === 'changed') keep()
      if (news.type === 'saved') this.#sent(news.next)
      if (news.type === 'signed-out') this.#tell.whereabouts('signed-out')
      if (news.type === 'stopped') void this.#means.outbox.find(this.#id).then((waiting) => (waiting === undefined ? undefined : this.#refused(waiting)))
    })
    this.#stops.push(deaf, () => {
      for (const sign of signs) this.#form.removeEventListener(sign, soon)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', hidden)
    })
  }

  #sent(next: string): void {
    this.#end()
    this.#tell.saved(next)
  }

  #soon(): void {
    if (this.#over) return
    this.#touched = !same(this.#now(), this.#last)
    if (this.#undecided !== undefined || !this.#touched) return
    if (!this.#isTyping()) this.#tell.whereabouts('saving')
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => { void this.#keep() }, PAUSE_MS)
  }

  #isTyping(): boolean {
    return this.#timer !== undefined
  }

  async #keep(...known: readonly Values[]): Promise<void> {
    const announced = this.#isTyping()
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#undecided !== undefined || this.#over) return
    const values = this.#now()
    const isNew = !same(values, this.#last)
    this.#touched = false
    if (isNew || known.some((one) => !same(values, one))) await this.#write(values)
    // Whoever types on is told when they rest.
    if ((isNew || announced) && !this.#isTyping()) this.#tell.whereabouts(same(values, this.#page.shown) ? undefined : this.#where())
  }

  async #write(values: Values): Promise<void> {
    const { shown, version, subject } = this.#page
    this.#last = values
    this.#row = same(values, shown) ? undefined : values
    this.#writing = same(values, shown)
      ? this.#means.vault.remove('drafts', this.#id)
      : this.#means.vault.put('drafts', { id: this.#id, value: asKept({ subject, version, values, base: shown }) }, Date.now())
    await this.#writing
  }

  #end(): void {
    this.#over = true
    clearTimeout(this.#timer)
    for (const stop of this.#stops.splice(0)) stop()
  }
}
