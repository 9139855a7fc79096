import { shanghaiDay } from '@/lib/base/plain-date'
import type { PlainDate } from '@/lib/base/plain-date'
import { env } from './env'
import { processWide } from './process-wide'

/** The server's clock. A demo may start it at YDT_NOW; from there it ticks like any other. */
export const clock = {
  now: (): Date => new Date(Date.now() + offset()),
  today: (): PlainDate => shanghaiDay(Date.now() + offset()),
  /** Milliseconds to add to a true clock, for pages that go on counting days in the browser. */
  offset: (): number => offset(),
}

const offset = (): number => processWide('clock offset', () => (env.startsAt === undefined ? 0 : env.startsAt.getTime() - Date.now()))
