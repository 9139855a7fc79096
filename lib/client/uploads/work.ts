import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'

import { vault } from '../phone-file'
import { hereNow, isTheirs } from '../vault/here'

import { boardNow, change, found, move, show, takeOff, type OnItsWay } from './board'
import { parcelOf, sha256Of, type KeptPhoto, type Parcel } from './kept-photo'
import { markNow } from './mark'
import { mayChange } from './may-change'
import { delayAfter, holdsAll, passes, patience } from './patience'
import { callOff, PART_BYTES, sendParcel, type Tell } from './send'
import { readyToShrink, shrink } from './shrink'
import { noteAdded } from './since'

export { readyToShrink }
export type Picked = { readonly id: string; readonly filingId: string; readonly material: MaterialId; readonly file: Blob }

/** The parcels of this tab, in the order they came, each with a way to call it off, one to hurry it, its last way into the vault, and how often it went in vain. */
type Job = { parcel: Parcel; saved: Promise<void>; hurry: AbortController; readonly stop: AbortController; readonly vain: { tries: number; garbled: number } }
const jobs = new Map<string, Job>()

/** Makes what was picked fit to send, puts it away, and sends it when its turn comes. */
export async function prepare({ id, filingId, material, file }: Picked): Promise<void> {
  performance.mark('photo-copied')
  const ready = await shrink(file, markNow())
  performance.mark('photo-small')
  const kept: KeptPhoto = { filingId, material, sha256: await sha256Of(ready.file), hints: ready.hints, owner: hereNow() }
  if (found(id) === undefined) return
  const parcel = { id, kept, file: ready.file }
  await putAway(parcel)
  performance.mark('photo-kept')
  if (found(id) === undefined) return void forget(id)
  leaveOthers()
  enter(parcel, (await vault()).lasting)
  void sendAll()
}

let resuming: Promise<void> | undefined

/** Takes up again what this phone still holds: after a reload, a crash, a flight. */
export const resume = (): Promise<void> => (resuming ??= takeUp().finally(() => { resuming = undefined }))

async function takeUp(): Promise<void> {
  leaveOthers()
  const own = await vault()
  for (const item of await own.list('photos')) {
    const parcel = parcelOf(item)
    // What somebody else has left on this phone stays for them.
    if (parcel !== undefined && isTheirs(parcel.kept.owner, hereNow()) && !jobs.has(parcel.id)) enter(parcel, own.lasting)
  }
  void sendAll()
}

/** What belongs to somebody who was here before stays on the phone for them, and holds up nobody who is here now. */
function leaveOthers(): void {
  for (const [id, { parcel, stop }] of jobs) {
    if (isTheirs(parcel.kept.owner, hereNow())) continue
    jobs.delete(id)
    takeOff(id)
    stop.abort()
  }
}

/** Somebody asks to try at once. */
export function again(id: string): void {
  const job = jobs.get(id)
  if (job === undefined) return
  job.hurry.abort()
  // One that is being sent hears it there; one that nobody is sending gets its turn.
  if (sending !== id) move(id, { at: 'kept' })
  void sendAll()
}

/** Somebody does not want it after all: here and, if it is there already, on the server. */
export async function giveUp(id: string): Promise<void> {
  const job = jobs.get(id)
  takeOff(id)
  job?.stop.abort()
  if (job?.parcel.kept.url !== undefined) callOff(job.parcel.kept.url)
  await forget(id)
}

async function forget(id: string): Promise<void> {
  const saved = jobs.get(id)?.saved
  jobs.delete(id)
  await saved
  await (await vault()).remove('photos', id)
}

const putAway = async ({ id, kept, file }: Parcel): Promise<void> => (await vault()).put('photos', { id, value: kept, bytes: file }, Date.now())

function enter(parcel: Parcel, lasting: boolean): void {
  const { id, kept: { filingId, material, hints }, file } = parcel
  const isPhoto = file.type !== 'application/pdf'
  jobs.set(id, { parcel, saved: Promise.resolve(), hurry: new AbortController(), stop: new AbortController(), vain: { tries: 0, garbled: 0 } })
  show({ id, filingId, material, isPhoto, hints, lasting, stage: { at: 'kept' }, preview: isPhoto ? URL.createObjectURL(file) : undefined })
}

let sending: string | undefined

/** One after another: two at once would only both be late. */
async function sendAll(): Promise<void> {
  if (sending !== undefined) return
  for (sending = nextUp(); sending !== undefined; sending = nextUp()) await tryTo(sending)
}

async function tryTo(id: string): Promise<void> {
  await alone(id, deliver).catch(() => undefined)
  // Whatever went wrong, it is not tried for ever without a pause: somebody may ask again.
  if (found(id)?.stage.at === 'kept') move(id, { at: 'waiting', code: 'server-trouble' })
}

const nextUp = (): string | undefined => [...jobs.keys()].find((id) => found(id)?.stage.at === 'kept')

/** Two tabs hold the same parcels: the second one waits, and then finds that it was sent. */
async function alone(id: string, act: (job: Job) => Promise<void>): Promise<void> {
  const job = jobs.get(id)
  if (job === undefined) return
  const { locks } = navigator as { readonly locks?: LockManager }
  if (locks === undefined) return act(job)
  await locks.request(`ydt-photo-${id}`, { signal: job.stop.signal }, () => act(job))
}

/** A file that comes out garbled again and again is garbled on this phone. */
const MOST_GARBLED = 3

async function deliver(job: Job): Promise<void> {
  const { parcel: { id }, stop: { signal }, vain } = job
  const stopped = () => signal.aborted
  while (!stopped()) {
    if ((await (await vault()).get('photos', id)) === undefined) return gone(id)
    const outcome = await sendParcel(job.parcel, { tell: tellOf(job, () => { vain.tries = 0 }), signal })
    if (stopped()) return
    if (outcome.ok) return arrived(id, outcome.value)
    const { code } = outcome.error
    vain.tries += 1
    if (code === 'garbled') vain.garbled += 1
    if (!passes(code) || vain.garbled >= MOST_GARBLED) return refused(id, code)
    if (holdsAll(code)) await waitFor(job, code)
    else {
      standAside(job, code)
      return
    }
  }
}

async function waitFor(job: Job, code: ProofCode): Promise<void> {
  job.hurry = new AbortController()
  move(job.parcel.id, { at: 'waiting', code })
  await patience(delayAfter(job.vain.tries, code), [job.hurry.signal, job.stop.signal])
}

/** Trouble with this file holds up no other: its turn comes again after a while. */
function standAside(job: Job, code: ProofCode): void {
  const { id, kept } = job.parcel
  // The server is done with what it has and could not take: announced again, it begins anew.
  if (found(id)?.stage.at === 'looking') job.parcel = { ...job.parcel, kept: { ...kept, url: undefined } }
  void waitFor(job, code).then(() => {
    if (found(id)?.stage.at !== 'waiting' || !jobs.has(id)) return
    move(id, { at: 'kept' })
    void sendAll()
  })
}

function tellOf(job: Job, accepted: () => void): Tell {
  const { id, file } = job.parcel
  const parts = Math.ceil(file.size / PART_BYTES)
  const sent = (bytes: number) => {
    const percent = Math.min(100, Math.floor((bytes / Math.max(file.size, 1)) * 100))
    move(id, { at: 'sending', percent, parts, part: Math.min(parts, Math.floor(bytes / PART_BYTES) + 1) })
  }
  return { sent, accepted, named: (url) => { remember(job, url) }, looking: () => { move(id, { at: 'looking' }) } }
}

/** Where the parts go, also for the page after this one. */
function remember(job: Job, url: string): void {
  if (job.parcel.kept.url === url) return
  const parcel = { ...job.parcel, kept: { ...job.parcel.kept, url } }
  job.parcel = parcel
  job.saved = job.saved.then(() => (jobs.has(parcel.id) ? putAway(parcel) : undefined))
}

async function arrived(id: string, proof: Proof): Promise<void> {
  const item: OnItsWay | undefined = found(id)
  if (item === undefined) return
  noteAdded(item.filingId, { ok: true, value: proof })
  if (item.hints.length > 0) change({ advice: { ...boardNow().advice, [proof.id]: item.hints } })
  takeOff(id)
  await forget(id)
}

async function refused(id: string, code: ProofCode): Promise<void> {
  move(id, { at: 'refused', code })
  if (!mayChange.has(code)) await forget(id)
}

/** Another tab has sent it, or whoever it belongs to has signed out: this page holds it no longer either. */
async function gone(id: string): Promise<void> {
  const item = found(id)
  takeOff(id)
  if (item !== undefined) show({ ...item, preview: undefined, stage: { at: 'gone' } })
  await forget(id)
}
