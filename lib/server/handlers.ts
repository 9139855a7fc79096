import { filingHandlers } from './filings/notify'
import type { Handlers } from './jobs'

/** Every topic of the outbox and who does it. */
export const handlers: Handlers = { ...filingHandlers }
