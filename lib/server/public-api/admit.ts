import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'
import { clientIp, networkOf, take } from '@/lib/server/limits'

import { type Answered, refused } from './answer'
import { apiLimit } from './limit'

/** Counts a request against its network; undefined means it may go on. Only a keyed mark of the network is counted, nothing else is kept. */
export async function tooMany(headers: Headers): Promise<Answered | undefined> {
  const now = clock.now()
  const limit = { name: 'public-api', key: networkOf(clientIp(headers)), ...apiLimit }
  const taken = await transaction((tx) => take(tx, [limit], now))
  return taken.ok ? undefined : refused({ status: 429, code: 'too-many', retryAfterSeconds: taken.error.retryAfterSeconds })
}
