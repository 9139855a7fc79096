import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'
import { filing, filingEvent } from '@/lib/server/db/schema'
import { withDatabase } from '@/lib/server/db/testing'

import { GET } from '../../../files/[id]/route'
import { env } from '@/lib/server/env'
import { hostileNames } from '@/lib/server/uploads/corpus/others'
import { pdf, pdfWith } from '@/lib/server/uploads/corpus/pdf'
import { citizen, clerk, draftOf, origin } from '@/lib/server/uploads/testing'
import { POST } from './route'

withDatabase()

const page = '/filings/x/proof'
const jpeg = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } }).jpeg().toBuffer()
let owner = { id: '', cookie: '' }
let filingId = ''

beforeEach(async () => {
  owner = await citizen()
  filingId = await draftOf(owner.id)
  mkdirSync(join(env.dataDir, 'objects'), { recursive: true })
})

type Sent = { readonly fields?: Record<string, string | Blob>; readonly headers?: Record<string, string>; readonly body?: BodyInit; readonly id?: string }
const file = (bytes: Buffer = jpeg) => new File([new Uint8Array(bytes)], '../../证件<script>.html', { type: 'text/html' })

function post({ fields = { material: 'referral', file: file(), back: page }, headers = {}, body, id = filingId }: Sent = {}): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const request = new Request(`${origin}/api/filings/${id}/files`, { method: 'POST', body: body ?? form, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}), headers: { cookie: owner.cookie, host: 'yiditong.test', origin, ...headers } })
  return POST(request, { params: Promise.resolve({ id }) })
}
const script = { accept: 'application/json' }
const get = (id: string, cookie?: string) => GET(new Request(`${origin}/api/files/${id}`, { headers: cookie === undefined ? {} : { cookie } }), { params: Promise.resolve({ id }) })
const objectNames = () => readdirSync(join(env.dataDir, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
const json = async (response: Response) => (await response.json()) as Record<string, unknown>
const upload = async (bytes?: Buffer) => String((await json(await post({ fields: { material: 'referral', file: file(bytes) }, headers: script })))['id'])

test('a fourth form of one person while three are still coming is told to wait, and its page says so', async () => {
  const lines: ReadableStreamDefaultController<Uint8Array>[] = []
  const coming = () => new ReadableStream<Uint8Array>({ pull: (on) => { lines.push(on) } }, { highWaterMark: 0 })
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  const held = [1, 2, 3].map(() => post({ headers: { ...script, ...multipart }, body: coming() }))
  const next = () => post({ headers: { ...multipart, referer: `${origin}${page}` }, body: '' })
  await vi.waitFor(() => { expect(lines.length).toBe(3) })
  expect((await next()).headers.get('location')).toBe(`${page}?file-error=busy`)
  expect((await post({ headers: { ...script, ...multipart }, body: '' })).status).toBe(503)
  for (const line of lines) line.close()
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([400, 400, 400])
  expect((await post({ headers: script })).status).toBe(200)
})

describe('a script', () => {
  test('sends a photograph and is told what was stored', async () => {
    const response = await post({ headers: script })
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await json(response)).toMatchObject({ material: 'referral', type: 'image/jpeg', removable: true })
  })

  test('takes it back', async () => {
    const id = await upload()
    expect(await json(await post({ fields: { remove: id }, headers: script }))).toEqual({ id })
    expect((await get(id, owner.cookie)).status).toBe(404)
  })

  test.each<[string, Sent, number, string]>([
    ['no session', { headers: { ...script, cookie: '' } }, 401, 'signed-out'],
    ['another site’s page', { headers: { ...script, origin: 'https://evil.example' } }, 403, 'other-site'],
    ['a sandboxed frame', { headers: { ...script, origin: 'null' } }, 403, 'other-site'],
    ['an address that is no filing', { headers: script, id: 'x' }, 404, 'not-found'],
    ['a filing that is not there', { headers: script, id: randomUUID() }, 404, 'not-found'],
    ['no form at all', { headers: { ...script, 'content-type': 'text/plain' }, body: 'x' }, 400, 'bad-request'],
    ['a broken form', { headers: { ...script, 'content-type': 'multipart/form-data; boundary=a' }, body: 'x' }, 400, 'bad-request'],
    ['an unknown paper', { headers: script, fields: { material: 'poem', file: file() } }, 400, 'bad-request'],
    ['no file', { headers: script, fields: { material: 'referral' } }, 400, 'bad-request'],
    ['an empty file', { headers: script, fields: { material: 'referral', file: file(Buffer.alloc(0)) } }, 422, 'no-file'],
    ['a web page named like a picture', { headers: script, fields: { material: 'referral', file: file(Buffer.from('<!doctype html>')) } }, 422, 'wrong-type'],
    ['a promise of 50 MB', { headers: { ...script, 'content-length': '50000000' } }, 413, 'too-large'],
    ['9 MB without a promise', { headers: script, fields: { material: 'referral', file: file(Buffer.alloc(9 * 1024 * 1024, 1)) } }, 413, 'too-large'],
    ['8 MB and one byte', { headers: script, fields: { material: 'referral', file: file(Buffer.alloc(8 * 1024 * 1024 + 1, 1)) } }, 413, 'too-large'],
  ])('with %s is refused with a problem', async (_, sent, status, code) => {
    const response = await post(sent)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8'])
    expect(await json(response)).toMatchObject({ status, code })
  })
})

test('however a file is named, its name is neither believed nor repeated', async () => {
  for (const name of hostileNames) {
    const fields = { material: 'referral', file: new File([new Uint8Array(Buffer.from('<html>'))], name, { type: 'image/jpeg' }) }
    const response = await post({ headers: script, fields })
    expect([name, response.status]).toEqual([name, 422])
    expect((await response.text()).includes(name.trim() === '' || name === '.' ? '\0' : name)).toBe(false)
  }
  expect(objectNames().filter((name) => !/^[0-9a-f]{32}$/.test(name))).toEqual([])
})

describe('a plain form', () => {
  test.each<[string, Sent, string]>([
    ['stored', {}, `${page}#proof-referral`],
    ['refused', { fields: { material: 'referral', file: file(Buffer.from('GIF89a')), back: `${page}?file-error=heic` } }, `${page}?file-error=wrong-type&file-for=referral#proof-referral`],
    ['too large to be read', { headers: { 'content-length': '50000000', referer: `${origin}${page}` } }, `${page}?file-error=too-large`],
    ['sent after the session ended', { headers: { cookie: '', referer: `${origin}${page}` } }, `/sign-in?next=${encodeURIComponent(page)}`],
    ['asked to lead to another site', { fields: { material: 'referral', file: file(), back: '//evil.example/x' } }, '/filings#proof-referral'],
    ['asked to lead to another scheme', { fields: { material: 'referral', file: file(), back: 'javascript:alert(1)' } }, '/filings#proof-referral'],
  ])('that is %s leads back', async (_, sent, location) => {
    const response = await post(sent)
    expect([response.status, response.headers.get('location')]).toEqual([303, location])
  })

  test('from another site leads nowhere', async () => {
    const response = await post({ headers: { origin: 'https://evil.example', referer: 'https://evil.example/x' } })
    expect([response.status, response.headers.get('location')]).toEqual([403, null])
  })

  test('removes by its button', async () => {
    const id = await upload()
    expect((await post({ fields: { remove: id, back: page } })).headers.get('location')).toBe(page)
    expect((await get(id, owner.cookie)).status).toBe(404)
  })
})

describe('a stored proof', () => {
  test('comes as what it is, and nothing in it may run', async () => {
    const response = await get(await upload(), owner.cookie)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'",
    })
    expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="proof-[0-9a-f]{8}\.jpg"; filename\*=UTF-8''%E8[%0-9A-F]+-[0-9a-f]{8}\.jpg$/)
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 3).toString('hex')).toBe('ffd8ff')
  })

  test('that is a PDF is only ever downloaded', async () => {
    const response = await get(await upload(pdf('')), owner.cookie)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="proof-[0-9a-f]{8}\.pdf"/)
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 8).toString()).toBe('%PDF-1.4')
  })

  test('that is a PDF shows each of its pages as a picture', async () => {
    const id = await upload(pdfWith({ pages: 2, page: '/Contents 10 0 R', objects: ['<< /Length 28 >>\nstream\n0 0 1 rg 20 20 100 100 re f  \nendstream'] }))
    const page = (number: string) => GET(new Request(`${origin}/api/files/${id}?page=${number}`, { headers: { cookie: owner.cookie } }), { params: Promise.resolve({ id }) })
    for (const number of ['1', '2']) {
      const response = await page(number)
      expect(response.headers.get('content-type')).toBe('image/jpeg')
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', width: 416, height: 416 })
    }
    for (const number of ['0', '3', '1.5', 'x', '']) expect((await page(number)).status).toBe(404)
  })

  test('is there for its owner and, once sent, for the desk of its area', async () => {
    const id = await upload()
    const [stranger, here, there] = [await citizen(), await clerk('220100'), await clerk('220200')]
    const statuses = () => Promise.all([undefined, owner.cookie, stranger.cookie, here, there].map(async (cookie) => (await get(id, cookie)).status))
    expect(await statuses()).toEqual([401, 200, 404, 404, 404])
    await transaction(async (tx) => {
      await tx.update(filing).set({ state: 'submitted', area: '220100' })
      await tx.insert(filingEvent).values({ filingId, seq: 1, type: 'submit', state: 'submitted', actor: 'citizen', data: {}, at: new Date(clock.now().getTime() + 1000) })
    })
    expect(await statuses()).toEqual([401, 200, 404, 200, 404])
  })

  test.each(['x', randomUUID(), '../../etc/passwd'])('named %s is not there', async (id) => {
    expect((await get(id, owner.cookie)).status).toBe(404)
  })
})
