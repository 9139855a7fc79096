import { shanghaiDay } from '@/lib/base/plain-date'
import { sealAudit } from './audit'
import { tidyAuth } from './auth/housekeeping'
import { clock } from './clock'
import { keys } from './crypto'
import { closeDb, ready } from './db'
import { env } from './env'
import { expireRunOut } from './filings/expire'
import { handlers } from './handlers'
import { loadStarter } from './hospitals/imports'
import { startWorker } from './jobs'
import { markRequests } from './limits'
import { log } from './log'
import { tidyPeople } from './people'
import { beforeExit } from './shutdown'
import { askStoreAgain, forgetFilesOfDrafts, forgetRunOut, howFilesAreKept, scannerIsOn } from './uploads'
import { tidyWeChat } from './wechat'

/** What happens once, before the first request: refuse without keys or database, then start the worker. */
export async function startServer(): Promise<void> {
  try {
    keys()
    markRequests()
    await ready()
    await loadStarter(clock.now())
  } catch (error) {
    refuse(error)
  }
  const worker = startWorker(handlers, tidy)
  beforeExit(async () => {
    await worker.stop()
    await closeDb()
    log.info('server.stopped')
  })
  // Not a reason to refuse the start: what is shown was drawn anew. Whoever reads the log and whoever opens a file is told.
  if (!scannerIsOn()) log.warn('uploads.no-scanner', { setting: 'CLAMD' })
  log.info('server.started', { mode: env.mode, database: env.databaseUrl === undefined ? 'embedded' : 'server', ...(await howFilesAreKept()) })
}

async function tidy(now: Date): Promise<void> {
  await tidyAuth(now)
  await forgetRunOut(now)
  await forgetFilesOfDrafts(now)
  await askStoreAgain(now)
  await tidyWeChat(now)
  await tidyPeople()
  await expireRunOut({ now, today: shanghaiDay(now.getTime()) })
  await sealAudit()
}

// A server that cannot read its data must not answer, not even with errors. The settings may be what is wrong, and the
// log asks them for its level: so this one line is written without it.
function refuse(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'server.refused', message })}\n`)
  process.exit(1)
}
