import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'
import { filing, upload, uploadPart } from '@/lib/server/db/schema'
import { withDatabase } from '@/lib/server/db/testing'
import { env, parseEnv } from '@/lib/server/env'
import { handlers } from '@/lib/server/handlers'
import { MOST_ATTEMPTS, tick } from '@/lib/server/jobs'
import { forgetProcessWide, processWide } from '@/lib/server/process-wide'
import { forgetRunOut, proofLimits } from '@/lib/server/uploads'
import { inPlace } from '@/lib/server/uploads/at-once'
import { photo } from '@/lib/server/uploads/corpus/photo'

import { fakeClamd, says } from '@/lib/server/uploads/scan/testing'
import { citizen, draftOf, origin } from '@/lib/server/uploads/testing'
import { POST as announce } from './route'
import * as door from './[upload]/route'

withDatabase()

let owner = { id: '', cookie: '' }
let filingId = ''
beforeEach(async () => {
  owner = await citizen()
  filingId = await draftOf(owner.id)
})

type Headers = Readonly<Record<string, string>>
const base64 = (text: string) => Buffer.from(text).toString('base64')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const usual = (): Headers => ({ cookie: owner.cookie, host: 'yiditong.test', origin, 'tus-resumable': '1.0.0' })
const metadata = (bytes: Buffer, material = 'referral', sum = sha256(bytes)) =>
  ({ 'upload-length': String(bytes.length), 'upload-metadata': `material ${base64(material)},sha256 ${base64(sum)},type ${base64('text/html')}` })

const begin = (headers: Headers, id = filingId) =>
  announce(new Request(`${origin}/api/filings/${id}/uploads`, { method: 'POST', headers: { ...usual(), ...headers } }), { params: Promise.resolve({ id }) })
const idOf = (response: Response) => response.headers.get('location')?.split('/').at(-1) ?? ''
const begun = async (bytes: Buffer, material?: string) => idOf(await begin(metadata(bytes, material)))

type Verb = 'HEAD' | 'GET' | 'PATCH' | 'DELETE'
function call(verb: Verb, id: string, { headers = {}, body }: { readonly headers?: Headers; readonly body?: BodyInit } = {}): Promise<Response> {
  const request = new Request(`${origin}/api/filings/${filingId}/uploads/${id}`, { method: verb, headers: { ...usual(), ...headers }, ...(body === undefined ? {} : { body, duplex: 'half' }) })
  return door[verb](request, { params: Promise.resolve({ id: filingId, upload: id }) })
}
const partHeaders = (start: number): Headers => ({ 'content-type': 'application/offset+octet-stream', 'upload-offset': String(start) })
const send = (id: string, bytes: Buffer, start = 0, headers: Headers = {}) => call('PATCH', id, { headers: { ...partHeaders(start), ...headers }, body: new Uint8Array(bytes) })
const offset = (response: Response) => [response.status, response.headers.get('upload-offset')]
const state = async (id: string) => (await call('GET', id)).json() as Promise<Record<string, unknown>>
const settled = (id: string) => vi.waitFor(async () => {
  const answer = await state(id)
  expect(answer['state']).toMatch(/ready|refused/)
  return answer
}, { timeout: 10_000 })
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]
const objects = () => readdirSync(join(env.dataDir, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
const work = () => tick(handlers, clock.now())
const rows = () => transaction((tx) => tx.select().from(upload))
const parts = () => transaction((tx) => tx.select().from(uploadPart))
const jpeg = await photo({ width: 800, height: 600 }).jpeg().toBuffer()

/** A body whose line breaks after the first bytes. */
function cutAfter(bytes: Buffer): ReadableStream<Uint8Array> {
  let sent = false
  return new ReadableStream({
    pull: (on) => {
      if (sent) on.error(new Error('the line was cut'))
      else on.enqueue(new Uint8Array(bytes))
      sent = true
    },
  })
}

describe('a photograph in parts', () => {
  test('is received, looked at, and becomes a proof', async () => {
    const response = await begin(metadata(jpeg))
    expect([response.status, response.headers.get('tus-resumable'), response.headers.get('cache-control')]).toEqual([201, '1.0.0', 'private, no-store'])
    expect(Date.parse(response.headers.get('upload-expires') ?? '') - Date.now()).toBeGreaterThan(23 * 3_600_000)
    const id = idOf(response)
    const third = Math.ceil(jpeg.length / 3)
    for (const start of [0, third, 2 * third]) {
      expect(await state(id)).toEqual({ state: 'receiving', received: start, length: jpeg.length })
      const end = Math.min(start + third, jpeg.length)
      expect(offset(await send(id, jpeg.subarray(start, end), start))).toEqual([204, String(end)])
    }
    expect(await settled(id)).toMatchObject({ state: 'ready', proof: { material: 'referral', type: 'image/jpeg', removable: true } })
    expect(offset(await call('HEAD', id))).toEqual([200, String(jpeg.length)])
    await vi.waitFor(async () => { expect(await parts()).toEqual([]) })
  })

  test('waits in quarantine sealed, and only there', async () => {
    const before = objects()
    const id = await begun(jpeg)
    await send(id, jpeg.subarray(0, 5000))
    const [path, ...more] = objects().filter((each) => !before.includes(each))
    expect(more).toEqual([])
    expect(readFileSync(path ?? '').includes(jpeg.subarray(0, 16)) || readFileSync(path ?? '').includes('JFIF')).toBe(false)
  })

  test('goes on where the line was cut, with what had come', async () => {
    const id = await begun(jpeg)
    await call('PATCH', id, { headers: partHeaders(0), body: cutAfter(jpeg.subarray(0, 7000)) })
    expect(offset(await call('HEAD', id))).toEqual([200, '7000'])
    expect(offset(await send(id, jpeg.subarray(7000), 7000))).toEqual([204, String(jpeg.length)])
    expect((await settled(id))['state']).toBe('ready')
  })

  test('announced again before it ended is the same upload', async () => {
    const id = await begun(jpeg)
    await send(id, jpeg.subarray(0, 100))
    expect(await begun(jpeg)).toBe(id)
    expect(await begun(jpeg, 'household-register')).not.toBe(id)
  })

  test('sent twice is one file', async () => {
    const ids: string[] = []
    for (let n = 0; n < 2; n += 1) {
      const id = await begun(jpeg)
      await send(id, jpeg)
      ids.push(((await settled(id))['proof'] as { id: string }).id)
    }
    expect(new Set(ids).size).toBe(1)
  })

  test('larger than one piece is kept in pieces, and two senders of one part do not mix', async () => {
    const large = randomBytes(2_500_000)
    const id = await begun(large)
    const both = await Promise.all([send(id, large), send(id, large)])
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(await settled(id)).toEqual({ state: 'refused', code: 'wrong-type' })
    await vi.waitFor(async () => { expect(await parts()).toEqual([]) })
  })

  test('that nobody looked at, because the server stopped, is looked at by a job', async () => {
    forgetProcessWide('looks')
    processWide('looks', () => ({ running: 2, waiting: [] }))
    const id = await begun(jpeg)
    await send(id, jpeg)
    forgetProcessWide('looks')
    expect(await state(id)).toEqual({ state: 'looking' })
    await tick(handlers, new Date(clock.now().getTime() + 60_000))
    expect((await state(id))['state']).toBe('ready')
  })
})

describe('whoever would rather wait than ask again', () => {
  const asks = async (id: string, prefer: string) => (await call('GET', id, { headers: { prefer } })).json() as Promise<Record<string, unknown>>
  afterEach(() => { forgetProcessWide('looks') })

  test('is answered once, when the look has ended', async () => {
    const [good, bad] = [jpeg, Buffer.from('<!doctype html>')]
    for (const [bytes, end] of [[good, 'ready'], [bad, 'refused']] as const) {
      const id = await begun(bytes)
      await send(id, bytes)
      expect((await asks(id, 'wait=15'))['state']).toBe(end)
    }
  })

  test('is told that it is still looked at when the time is over, and at once where six of theirs wait already', async () => {
    forgetProcessWide('looks')
    processWide('looks', () => ({ running: 2, waiting: [] }))
    const id = await begun(jpeg)
    await send(id, jpeg)
    expect(await asks(id, 'respond-async, wait=1')).toEqual({ state: 'looking' })
    let end = (): void => undefined
    const six = new Promise<string>((resolve) => { end = () => { resolve('the six have waited') } })
    const held = Array.from({ length: 6 }, () => inPlace({ what: 'wait', ownerId: owner.id }, () => six))
    // Whoever waited all the same would be told after fifteen seconds, when the six are long gone.
    setTimeout(end, 10_000)
    expect(await Promise.race([asks(id, 'wait=15'), six])).toEqual({ state: 'looking' })
    end()
    expect(new Set(await Promise.all(held))).toEqual(new Set(['the six have waited']))
  })

  test('does not wait for parts that have not come', async () => {
    expect(await asks(await begun(jpeg), 'wait=15')).toEqual({ state: 'receiving', received: 0, length: jpeg.length })
  })
})

describe('while the scanner', () => {
  const at = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000)
  const settings = (clamd: string) => {
    const { dataDir } = env
    forgetProcessWide('env')
    processWide('env', () => parseEnv({ YDT_MODE: 'demo', DATA_DIR: dataDir, LOG_LEVEL: 'error', CLAMD: clamd }))
  }
  beforeEach(() => { vi.spyOn(process.stderr, 'write').mockReturnValue(true) })
  afterEach(() => {
    settings('')
    vi.restoreAllMocks()
  })

  test('is away, nothing is shown and nothing is lost; when it is back, the file goes on by itself', async () => {
    settings('/nowhere/clamd.socket')
    const id = await begun(jpeg)
    await send(id, jpeg)
    await tick(handlers, at(1))
    expect([await state(id), (await parts()).length]).toEqual([{ state: 'looking' }, 1])
    const clamd = await fakeClamd(says('stream: OK\0'))
    settings(clamd.address)
    await tick(handlers, at(3))
    expect((await state(id))['state']).toBe('ready')
    await clamd.close()
  })

  test('stays away for two hours, the sender is told, and nothing is kept', async () => {
    settings('/nowhere/clamd.socket')
    const id = await begun(jpeg)
    await send(id, jpeg)
    for (let attempt = 0, minutes = 1; attempt < MOST_ATTEMPTS; attempt += 1, minutes += 2 ** attempt) await tick(handlers, at(minutes))
    expect([await state(id), await parts()]).toEqual([{ state: 'refused', code: 'scanner-away' }, []])
  })

  test('finds something, the file is refused', async () => {
    const clamd = await fakeClamd(says('stream: Eicar-Test-Signature FOUND\0'))
    settings(clamd.address)
    const id = await begun(jpeg)
    await send(id, jpeg)
    expect(await settled(id)).toEqual({ state: 'refused', code: 'infected' })
    await clamd.close()
  })
})

describe('what does not become a proof', () => {
  test('came other than it was sent: 460, and it begins again as a new upload', async () => {
    const id = idOf(await begin(metadata(jpeg, 'referral', '0'.repeat(64))))
    expect(await codeOf(await send(id, jpeg))).toEqual([460, 'garbled'])
    expect([await state(id), (await call('HEAD', id)).status, await parts()]).toEqual([{ state: 'refused', code: 'garbled' }, 410, []])
  })

  test.each([
    ['a web page', Buffer.from('<!doctype html>'), 'wrong-type'],
    ['half a photograph', jpeg.subarray(0, 3000), 'broken'],
  ])('%s is refused, and nothing of it is kept', async (_, bytes, code) => {
    const before = objects().length
    const id = await begun(bytes)
    await send(id, bytes)
    expect(await settled(id)).toEqual({ state: 'refused', code })
    await work()
    expect([objects().length, await parts()]).toEqual([before, []])
  })

  test('a filing that was sent to the desk meanwhile takes nothing more', async () => {
    const before = objects().length
    const id = await begun(jpeg)
    await transaction((tx) => tx.update(filing).set({ state: 'submitted' }))
    await send(id, jpeg)
    expect(await settled(id)).toEqual({ state: 'refused', code: 'not-possible-now' })
    await work()
    await vi.waitFor(() => { expect(objects().length).toBe(before) })
    expect(await codeOf(await begin(metadata(jpeg)))).toEqual([409, 'not-possible-now'])
  })
})

describe('ending an upload', () => {
  test('destroys what came', async () => {
    const before = objects().length
    const id = await begun(jpeg)
    await send(id, jpeg.subarray(0, 5000))
    expect((await call('DELETE', id)).status).toBe(204)
    await work()
    expect([objects().length, await rows(), (await call('HEAD', id)).status]).toEqual([before, [], 404])
  })

  test('takes back the file that it became', async () => {
    const id = await begun(jpeg)
    await send(id, jpeg)
    await settled(id)
    expect((await call('DELETE', id)).status).toBe(204)
    expect((await call('GET', id)).status).toBe(404)
  })

  test('comes by itself after a day', async () => {
    const before = objects().length
    const id = await begun(jpeg)
    await send(id, jpeg.subarray(0, 5000))
    await transaction((tx) => tx.update(upload).set({ expiresAt: clock.now() }))
    expect([(await call('HEAD', id)).status, (await send(id, jpeg.subarray(5000), 5000)).status, (await call('GET', id)).status]).toEqual([410, 410, 410])
    expect(await forgetRunOut(clock.now())).toBe(1)
    await work()
    expect([objects().length, await rows()]).toEqual([before, []])
  })

  test('the oldest of too many gives way, and what came of it goes with it', async () => {
    const first = await begun(jpeg)
    await send(first, jpeg.subarray(0, 5000))
    const stored = objects().length
    for (let n = 1; n < proofLimits.unfinishedPerPerson; n += 1) await begun(Buffer.concat([jpeg, Buffer.of(n)]))
    expect((await call('HEAD', first)).status).toBe(200)
    await begun(Buffer.concat([jpeg, Buffer.of(99)]))
    expect((await call('HEAD', first)).status).toBe(410)
    expect((await send(first, jpeg.subarray(5000), 5000)).status).toBe(410)
    await work()
    expect(objects().length).toBe(stored - 1)
  })
})

describe('what is refused at the door', () => {
  test.each<[string, () => Headers, number, string]>([
    ['no session', () => ({ ...metadata(jpeg), cookie: '' }), 401, 'signed-out'],
    ['another site', () => ({ ...metadata(jpeg), origin: 'https://evil.example' }), 403, 'other-site'],
    ['a sandboxed frame', () => ({ ...metadata(jpeg), origin: 'null' }), 403, 'other-site'],
    ['an unknown paper', () => metadata(jpeg, 'poem'), 400, 'bad-request'],
    ['no hash', () => metadata(jpeg, 'referral', 'x'), 400, 'bad-request'],
    ['no length', () => ({ ...metadata(jpeg), 'upload-length': '' }), 400, 'bad-request'],
    ['a length to be told later', () => ({ ...metadata(jpeg), 'upload-length': '', 'upload-defer-length': '1' }), 400, 'bad-request'],
    ['a length below nothing', () => ({ ...metadata(jpeg), 'upload-length': '-1' }), 400, 'bad-request'],
    ['nothing', () => ({ ...metadata(jpeg), 'upload-length': '0' }), 422, 'no-file'],
    ['8 MB and one byte', () => ({ ...metadata(jpeg), 'upload-length': String(proofLimits.fileBytes + 1) }), 413, 'too-large'],
  ])('announced with %s', async (_, headers, status, code) => {
    expect(await codeOf(await begin(headers()))).toEqual([status, code])
  })

  test('another version of the protocol is told ours', async () => {
    const response = await begin({ ...metadata(jpeg), 'tus-resumable': '0.2.2' })
    expect([response.status, response.headers.get('tus-version')]).toEqual([412, '1.0.0'])
  })

  test('too many announced in ten minutes', async () => {
    const many = await Promise.all(Array.from({ length: proofLimits.sentInTenMinutes + 1 }, (_, n) => begin(metadata(Buffer.concat([jpeg, Buffer.from(String(n))])))))
    expect(many.map(({ status }) => status).filter((status) => status !== 201)).toEqual([429])
  })

  test.each<[string, number, Headers, number]>([
    ['that begins elsewhere', 5, {}, 409],
    ['of another kind', 0, { 'content-type': 'image/jpeg' }, 415],
    ['without its place', 0, { 'upload-offset': 'x' }, 400],
    ['in another version', 0, { 'tus-resumable': '2' }, 412],
    ['from another site', 0, { origin: 'https://evil.example' }, 403],
    ['signed out', 0, { cookie: '' }, 401],
  ])('a part %s', async (_, start, headers, status) => {
    const id = await begun(jpeg)
    expect((await send(id, jpeg.subarray(0, 10), start, headers)).status).toBe(status)
    expect(offset(await call('HEAD', id))).toEqual([200, '0'])
  })

  test('a seventh part of one person at once, and nothing else', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, (_, n) => begun(Buffer.concat([jpeg, Buffer.of(n)]))))
    const lines: ReadableStreamDefaultController<Uint8Array>[] = []
    const held = ids.slice(1).map((id) => call('PATCH', id, { headers: partHeaders(0), body: new ReadableStream<Uint8Array>({ pull: (on) => { lines.push(on) } }, { highWaterMark: 0 }) }))
    await vi.waitFor(() => { expect(lines.length).toBe(6) })
    expect(await codeOf(await send(ids[0] ?? '', jpeg))).toEqual([503, 'busy'])
    for (const line of lines) line.close()
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual(ids.slice(1).map(() => 204))
    expect((await send(ids[0] ?? '', jpeg)).status).toBe(204)
  })

  test('more than was announced', async () => {
    const id = await begun(jpeg)
    expect((await send(id, Buffer.concat([jpeg, jpeg]))).status).toBe(413)
    expect(offset(await call('HEAD', id))).toEqual([200, '0'])
  })

  test.each<Verb>(['HEAD', 'GET', 'PATCH', 'DELETE'])('%s by another citizen finds nothing, by nobody asks to sign in', async (verb) => {
    const id = await begun(jpeg)
    const stranger = await citizen()
    const how = verb === 'PATCH' ? { headers: partHeaders(0), body: new Uint8Array(jpeg) } : {}
    const status = async (upload: string, cookie: string) => (await call(verb, upload, { ...how, headers: { ...how.headers, cookie } })).status
    expect([await status(id, stranger.cookie), await status(id, ''), await status(randomUUID(), owner.cookie), await status('../x', owner.cookie)]).toEqual([404, 401, 404, 404])
    expect((await rows()).map(({ received }) => received)).toEqual([0])
  })
})
