import { log } from './log'

const PATIENCE_MS = 10_000

/**
 * Next answers a signal by finishing the open requests and then leaving with process.exit. What must come after the last
 * request (closing the database) is therefore hung on that very exit, and only once a signal has come.
 */
export function beforeExit(close: () => Promise<void>): void {
  const hook = () => {
    process.off('SIGTERM', hook)
    process.off('SIGINT', hook)
    const leave = process.exit.bind(process)
    const closeFirst = (code?: number | string | null) => { void settled(close).then(() => leave(code)) }
    process.exit = closeFirst as typeof process.exit
  }
  process.on('SIGTERM', hook)
  process.on('SIGINT', hook)
}

async function settled(close: () => Promise<void>): Promise<void> {
  const tooLong = new Promise<'too long'>((resolve) => { setTimeout(resolve, PATIENCE_MS, 'too long').unref() })
  try {
    if ((await Promise.race([close(), tooLong])) === 'too long') log.warn('server.stopped-unfinished')
  } catch (error) {
    log.error('server.stop-failed', { error: error instanceof Error ? error : String(error) })
  }
}
