import { ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { clock } from '../clock'
import { transaction } from '../db'
import { env } from '../env'
import { sendThroughGateway } from './gateway'
import type { SmsFailed } from './gateway'
import { keepForDemo, latestForDemo } from './repo'
import type { DemoMessage } from './repo'

export type { DemoMessage } from './repo'
export type { SmsFailed } from './gateway'

/** Sends a text message: through the gateway where there is one, in a demo without one into the demo inbox. */
export async function sendSms(phone: string, text: string): Promise<Result<undefined, SmsFailed>> {
  if (env.smsGateway !== undefined) return sendThroughGateway(env.smsGateway, { phone, text })
  await transaction((tx) => keepForDemo(tx, { phone, text }, clock.now()))
  return ok(undefined)
}

/** Newest first; empty outside a demo. */
export async function demoInbox(limit = 50): Promise<DemoMessage[]> {
  return env.mode === 'demo' ? transaction((tx) => latestForDemo(tx, limit)) : []
}
