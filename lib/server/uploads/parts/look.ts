import type { Proof, ProofCode } from '@/lib/contracts/proof'
import type { Result } from '@/lib/base/result'
import { clock } from '@/lib/server/clock'
import { transaction, type Tx } from '@/lib/server/db'
import { MOST_ATTEMPTS, type Handlers } from '@/lib/server/jobs'
import { log } from '@/lib/server/log'
import { processWide } from '@/lib/server/process-wide'

import { keep, storeClean, type AddRefused, type NewPaper } from '../add-file'
import { forgetObjects } from '../forget'
import { inspect } from '../inspect'
import { limits } from '../limits'
import { lockOwn } from '../repo'
import { tellNews } from './news'
import { dropParts, end, findLooking, lockLooking, type Ending, type UploadRow } from './repo'
import { wholeOf } from './whole'

type Settled = Result<Proof, AddRefused>

/** Looks at a file that came whole, and adds it to its filing or says why not. What was looked at already is left as it is. */
export const look = (id: string, now: Date): Promise<void> => lookAt(id, now).finally(() => { tellNews(id) })

async function lookAt(id: string, now: Date): Promise<void> {
  const row = await transaction((tx) => findLooking(tx, id))
  if (row === undefined) return
  const bytes = await wholeOf(row)
  if (bytes === undefined) return refuseUpload(id, 'garbled', now)
  const clean = await inspect(bytes)
  if (clean.ok) await storeClean(row, clean.value, { now, keep: (tx, paper) => settle(tx, row, paper) })
  else if (forNow.has(clean.error.code)) throw new NotNow(clean.error.code)
  else await refuseUpload(id, clean.error.code, now)
}

/** Why the server could not look just now. The file waits in quarantine, and the job tries again. */
class NotNow extends Error {
  constructor(readonly code: ProofCode) { super(code) }
}
const forNow: ReadonlySet<ProofCode> = new Set(['busy', 'scanner-away'])

/** With the file in one transaction: looked at twice at once, it is added once. */
async function settle(tx: Tx, row: UploadRow, paper: NewPaper): Promise<Settled | undefined> {
  // The same order as whoever begins an upload, so that the two never wait for each other.
  await lockOwn(tx, row)
  if (!(await lockLooking(tx, row.id))) return undefined
  const kept = await keep(tx, paper)
  await end(tx, row.id, { ...endingOf(kept), expiresAt: toldUntil(paper.createdAt) })
  await forgetObjects(tx, await dropParts(tx, row.id), paper.createdAt)
  return kept
}

const endingOf = (kept: Settled): Omit<Ending, 'expiresAt'> => (kept.ok ? { state: 'ready', fileId: kept.value.id } : { state: 'refused', code: kept.error.code })
const toldUntil = (now: Date): Date => new Date(now.getTime() + limits.unfinishedMs)

/** Ends an upload that is being looked at, and destroys what came. */
export const refuseUpload = (id: string, code: ProofCode, now: Date): Promise<void> => transaction(async (tx) => {
  if (!(await lockLooking(tx, id))) return
  await end(tx, id, { state: 'refused', code, expiresAt: toldUntil(now) })
  await forgetObjects(tx, await dropParts(tx, id), now)
})

// Only names wait here: the bytes of a file are read when its turn comes.
type Line = { running: number; readonly waiting: string[] }
const AT_ONCE = 2
const line = (): Line => processWide('looks', () => ({ running: 0, waiting: [] }))

/** Looks without keeping the sender waiting. If this server does not come to it, the job does. */
export function lookSoon(id: string): void {
  line().waiting.push(id)
  if (line().running < AT_ONCE) void work()
}

async function work(): Promise<void> {
  line().running += 1
  for (let id = line().waiting.shift(); id !== undefined; id = line().waiting.shift()) {
    await look(id, clock.now()).catch((error: unknown) => { log.warn('upload.look-failed', { error: error instanceof Error ? error : String(error) }) })
  }
  line().running -= 1
}

export const uploadHandlers: Handlers = {
  'upload.look': async ({ payload, attempts }, now) => {
    const id = String(payload['id'])
    await look(id, now).catch(async (error: unknown) => {
      if (attempts < MOST_ATTEMPTS) throw error
      // Nobody waits for ever: after the last attempt the sender is told.
      log.error('upload.look-given-up', { error: error instanceof Error ? error : String(error) })
      await refuseUpload(id, error instanceof NotNow ? error.code : 'server-trouble', now)
    })
  },
}
