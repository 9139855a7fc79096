import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { Store } from './store'

type Bucket = { readonly url: string; readonly region: string; readonly keyId: string; readonly secret: string }
type Wanted = { readonly method: 'PUT' | 'GET' | 'DELETE'; readonly body?: Buffer }

const PATIENCE_MS = 20_000
const RETRIES = 3

/** A bucket that speaks S3. It is given sealed bytes under names of chance, and so learns how many there are and how large. */
export function bucket({ url, region, keyId, secret }: Bucket): Store {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: RETRIES, initRetryMs: 100 })
  const ask = async (key: string, { method, body }: Wanted): Promise<Response> => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    // With the sum of its bytes under the signature, what arrives damaged is refused.
    const sent = body === undefined ? {} : { body: new Uint8Array(body), headers: { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') } }
    const response = await client.fetch(`${url}/${key}`, { method, signal, redirect: 'error', ...sent })
    if (!response.ok && response.status !== 404) throw new Error(`the object store answered ${method} with ${String(response.status)}`)
    return response
  }
  return {
    put: async (key, body) => {
      const { ok } = await ask(key, { method: 'PUT', body })
      if (!ok) throw new Error('the object store has no such bucket')
    },
    get: async (key) => {
      const response = await ask(key, { method: 'GET' })
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
    },
    remove: async (key) => { await ask(key, { method: 'DELETE' }) },
  }
}
