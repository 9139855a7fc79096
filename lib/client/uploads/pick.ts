import type { MaterialId } from '@/lib/policy/index'

import { phone, vault } from '../phone-file'

import { found, move, show, takeOff } from './board'
import { copyOf } from './copy'
import { patience } from './patience'
import { noteGone } from './since'
import { takeBackProof } from './take-back'

/** What does the work is not on the page before it is wanted: it can wait, the page cannot. */
const work = async () => (await Promise.all([import('./work'), phone()]))[0]
const LOAD_AGAIN_MS = 3000

/** Loads what does the work, and takes up again what an earlier page has left on this phone. */
export const getReady = (): void => { void work().then(({ resume, readyToShrink }) => { readyToShrink(); return resume() }).catch(() => undefined) }

/** The same on a page without files of its own: what does the work comes only where something is left. */
export const goOn = (): void => { void vault().then(async (kept) => { if ((await kept.list('photos')).length > 0) getReady() }).catch(() => undefined) }

export type ToPick = { readonly filingId: string; readonly material: MaterialId; readonly file: File; readonly replaces?: string | undefined }

/** Takes what was picked at once: nothing of it may be lost, whatever happens to the page and the network from here. */
export async function pick({ filingId, material, file, replaces }: ToPick): Promise<void> {
  const id = newId()
  performance.mark('photo-picked')
  show({ id, filingId, material, isPhoto: file.type !== 'application/pdf', stage: { at: 'preparing' }, hints: [], lasting: false })
  const copy = await copyOf(file).catch(() => undefined)
  // A camera that runs out of room hands over a file without anything in it.
  if (copy === undefined || copy.size === 0) {
    move(id, { at: 'refused', code: 'broken' })
    return
  }
  if (replaces !== undefined) void drop(filingId, replaces)
  const { prepare } = await workInTime(id)
  await prepare({ id, filingId, material, file: copy }).catch(() => { move(id, { at: 'refused', code: 'broken' }) })
}

async function workInTime(id: string): ReturnType<typeof work> {
  for (;;) {
    const loaded = await work().catch(() => undefined)
    if (loaded !== undefined) return loaded
    move(id, { at: 'waiting', code: 'unreachable' })
    await patience(LOAD_AGAIN_MS, [])
  }
}

export const tryAgain = (id: string): void => { void work().then(({ again }) => { again(id) }).catch(() => undefined) }

/** Off the list; and back from the server, if it is there already. */
export async function drop(filingId: string, id: string): Promise<void> {
  if (found(id) === undefined) noteGone(filingId, await takeBackProof(filingId, id))
  else await giveUp(id)
}

/** Without what does the work there is nothing on its way that it would have to stop. */
const giveUp = (id: string): Promise<void> => work().then(({ giveUp: stop }) => stop(id)).catch(() => { takeOff(id) })

const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
