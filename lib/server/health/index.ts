import { keys } from '../crypto'
import { ready } from '../db'
import { log } from '../log'

const PATIENCE_MS = 3_000

/** Whether this server can do its work now: it has its keys and its database answers in time. */
export async function isReady(): Promise<boolean> {
  try {
    keys()
    await inTime(ready())
    return true
  } catch (error) {
    log.error('server.not-ready', { error: error instanceof Error ? error : String(error) })
    return false
  }
}

async function inTime(answer: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error('the database does not answer')) }, PATIENCE_MS)
  })
  await Promise.race([answer, late]).finally(() => { clearTimeout(timer) })
}
