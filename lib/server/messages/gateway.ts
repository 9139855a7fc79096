import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { log } from '../log'

export type SmsFailed = { readonly code: 'sms-failed' }
export type Gateway = { readonly url: string; readonly token: string | undefined }
export type Sms = { readonly phone: string; readonly text: string }

const PATIENCE_MS = 5_000

/**
 * One POST of `{phone, text}` as JSON with a bearer token; any 2xx is accepted. Not repeated here: a provider that was slow
 * to answer may have sent it, and two codes confuse people.
 */
export async function sendThroughGateway(gateway: Gateway, sms: Sms): Promise<Result<undefined, SmsFailed>> {
  const started = performance.now()
  const status = await post(gateway, sms).catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'))
  const took = Math.round(performance.now() - started)
  if (typeof status === 'number' && status >= 200 && status < 300) {
    log.info('sms.sent', { status, took })
    return ok(undefined)
  }
  log.error('sms.failed', { status, took })
  return err({ code: 'sms-failed' })
}

async function post(gateway: Gateway, sms: Sms): Promise<number> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { 'content-type': 'application/json', ...(gateway.token === undefined ? {} : { authorization: `Bearer ${gateway.token}` }) },
    body: JSON.stringify(sms),
  })
  await response.body?.cancel()
  return response.status
}
