import { clock } from '../clock'
import { transaction } from '../db'
import { log } from '../log'
import { forgetDone } from './repo'
import { tick } from './tick'
import type { Handlers } from './tick'

const PAUSE_MS = 1_000
const HOUR_MS = 3_600_000
const KEEP_DONE_MS = 30 * 24 * HOUR_MS

export type Worker = { readonly stop: () => Promise<void> }
/** Once an hour: what may be forgotten by now. */
export type Housekeeping = (now: Date) => Promise<void>

/** Looks for work every second until it is stopped; stopping waits for the round that is under way. */
export function startWorker(handlers: Handlers, housekeeping: Housekeeping): Worker {
  let stopped = false
  let tidyFrom = 0
  let wake = (): void => undefined

  const round = async () => {
    const now = clock.now()
    await tick(handlers, now)
    if (now.getTime() < tidyFrom) return
    tidyFrom = now.getTime() + HOUR_MS
    await housekeeping(now)
    await transaction((tx) => forgetDone(tx, new Date(now.getTime() - KEEP_DONE_MS)))
  }
  const pause = () => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS)
    wake = () => { clearTimeout(timer); resolve() }
  })
  const loop = async () => {
    const running = () => !stopped
    while (running()) {
      await round().catch((error: unknown) => { log.error('worker.failed', { error: error instanceof Error ? error : String(error) }) })
      if (running()) await pause()
    }
  }
  const ended = loop()
  return { stop: () => { stopped = true; wake(); return ended } }
}
