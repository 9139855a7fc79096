import { env } from '@/lib/server/env'

import { canStandApart } from './inspect/child'
import { scannerIsOn } from './scan'

/** What this server has for the files of strangers, for the log of its start. */
export const howFilesAreKept = async () => ({
  store: env.s3 === undefined ? 'disk' : 'bucket',
  scanner: scannerIsOn() ? 'clamd' : 'none',
  decoders: (await canStandApart()) ? 'without network' : 'with network',
})
