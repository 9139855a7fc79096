import { filingHandlers } from './filings/notify'
import { hospitalHandlers } from './hospitals/imports'
import type { Handlers } from './jobs'
import { ratingHandlers } from './ratings/notify'
import { objectHandlers, uploadHandlers } from './uploads'

/** Every topic of the outbox and who does it. */
export const handlers: Handlers = { ...filingHandlers, ...hospitalHandlers, ...objectHandlers, ...ratingHandlers, ...uploadHandlers }
