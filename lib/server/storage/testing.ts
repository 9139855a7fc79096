import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'

export const credentials = { keyId: 'AKTEST', secret: 'not-a-secret/of+anybody', region: 'cn-north-1' }
type FakeS3 = { readonly url: string; readonly objects: Map<string, Buffer>; readonly refusals: string[]; failNext: number; readonly close: () => Promise<void> }

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest()
const header = ({ headers }: IncomingMessage, name: string) => String(headers[name] ?? '')

/** What is wrong with the signature (AWS version 4) of a request, reckoned here once more and not by the library that made it. */
function objection(request: IncomingMessage, body: Buffer): string | undefined {
  const [, keyId, scope, signedHeaders = '', signature] = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(header(request, 'authorization')) ?? []
  if (keyId !== credentials.keyId) return 'no such key'
  const sum = header(request, 'x-amz-content-sha256')
  if (sum !== 'UNSIGNED-PAYLOAD' && sum !== sha256(body)) return 'other bytes than were signed'
  const date = header(request, 'x-amz-date')
  if (Math.abs(Date.parse(date.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:')) - Date.now()) > 900_000) return 'too old'
  const url = new URL(request.url ?? '/', 'http://s3')
  const headers = signedHeaders.split(';').map((name) => `${name}:${header(request, name)}\n`).join('')
  const canonical = [request.method, url.pathname, url.searchParams.toString(), headers, signedHeaders, sum].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const key = [date.slice(0, 8), credentials.region, 's3', 'aws4_request'].reduce<Buffer | string>((previous, part) => hmac(previous, part), `AWS4${credentials.secret}`)
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'a wrong signature'
}

/** A bucket in this process that keeps what is signed rightly. `failNext`: how many requests it answers with 503 first. */
export async function fakeS3(): Promise<FakeS3> {
  const fake = { url: '', objects: new Map<string, Buffer>(), refusals: [] as string[], failNext: 0 }
  const answer = (request: IncomingMessage, body: Buffer): readonly [number, Buffer?] => {
    if (fake.failNext > 0) { fake.failNext -= 1; return [503] }
    const refused = objection(request, body)
    if (refused !== undefined) { fake.refusals.push(refused); return [403] }
    const key = request.url ?? ''
    if (request.method === 'PUT') fake.objects.set(key, body)
    if (request.method === 'DELETE') return [fake.objects.delete(key) ? 204 : 404]
    const found = fake.objects.get(key)
    return found === undefined ? [404] : [200, request.method === 'GET' ? found : Buffer.alloc(0)]
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => { parts.push(part) })
    request.on('end', () => {
      const [status, body] = answer(request, Buffer.concat(parts))
      response.writeHead(status).end(body)
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => { resolve() }) })
  return Object.assign(fake, { url: `http://127.0.0.1:${String(address.port)}/proofs`, close })
}
