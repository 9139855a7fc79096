import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { scannerWords } from '@/lib/text/scanner'

import { rawAnswers } from './support/by-wire'
import type { Citizen } from './support/citizen'
import { photoOf } from './support/photos'
import { expect, test } from './support/test'

const material = 'emergency-diagnosis'
const heic = readFileSync('lib/server/uploads/corpus/quarters.heic')
const secret = 'YDT-HIDDEN-TITLE'
const pdf = Buffer.from(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /Title (${secret}) >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >> endobj
trailer << /Root 1 0 R >>
%%EOF
`)

type Draft = { readonly id: string; readonly version: number; readonly headers: Readonly<Record<string, string>> }
async function draftOf({ page, who }: Citizen, origin: string): Promise<Draft> {
  const headers = { origin, accept: 'application/json', 'idempotency-key': randomUUID() }
  const made = await page.request.post('/api/filings', { headers, data: { kind: 'emergency', answers: rawAnswers('emergency', who) } })
  return { ...await made.json() as { id: string; version: number }, headers }
}

async function handIn(request: APIRequestContext, { id, headers }: Draft, file: { readonly mimeType: string; readonly buffer: Buffer }): Promise<string> {
  const answer = await request.post(`/api/filings/${id}/files`, { headers, multipart: { material, file: { name: '../诊断<b>.html', ...file } } })
  expect(answer.status()).toBe(200)
  return (await answer.json() as { id: string }).id
}

test('a photograph that is a web page as well is shown as a picture, and nothing in it runs', async ({ citizen, town }) => {
  await citizen.signsIn()
  const { page } = citizen
  const draft = await draftOf(citizen, town.origin)
  const { buffer } = await photoOf('诊断')
  const id = await handIn(page.request, draft, { mimeType: 'text/html', buffer: Buffer.concat([buffer, Buffer.from('<html><script>alert(1)</script>')]) })
  page.on('dialog', () => { throw new Error('something ran') })
  const answer = await page.goto(`/api/files/${id}`)
  const { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': sniff, 'cache-control': cache } = answer?.headers() ?? {}
  expect([type, sniff, policy?.startsWith("sandbox; default-src 'none'"), cache?.includes('no-store')]).toEqual(['image/jpeg', 'nosniff', true, true])
  expect((await answer?.body())?.includes('<script')).toBe(false)
  await expect(page.locator('img')).toHaveCount(1)
})

test('an iPhone’s own format comes in parts, goes on where the line was cut, and is stored as a JPEG', async ({ citizen, town }) => {
  await citizen.signsIn()
  const { request } = citizen.page
  const draft = await draftOf(citizen, town.origin)
  const tus = { origin: town.origin, 'tus-resumable': '1.0.0' }
  const sha256 = createHash('sha256').update(heic).digest('hex')
  const announced = await request.post(`/api/filings/${draft.id}/uploads`, {
    headers: { ...tus, 'upload-length': String(heic.length), 'upload-metadata': `material ${btoa(material)},sha256 ${btoa(sha256)},type ${btoa('image/heic')}` },
  })
  const at = announced.headers()['location'] ?? ''
  const sends = async (start: number, bytes: Buffer) => (await request.patch(at, { headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(start) }, data: bytes })).status()
  expect(await sends(0, heic.subarray(0, 300))).toBe(204)
  expect(await sends(0, heic.subarray(0, 300))).toBe(409)
  const offset = Number((await request.head(at, { headers: tus })).headers()['upload-offset'])
  expect(offset).toBe(300)
  expect(await sends(offset, heic.subarray(offset))).toBe(204)
  type Answer = { readonly state: string; readonly proof?: { readonly id: string } }
  let answer: Answer = { state: '' }
  await expect.poll(async () => { answer = await (await request.get(at)).json() as Answer; return answer.state }).toBe('ready')
  const stored = await (await request.get(`/api/files/${answer.proof?.id ?? ''}`)).body()
  const { format, width, height } = await sharp(stored).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 640, height: 480 })
})

test('the desk is given pictures of the pages of a PDF, and is told that nothing was scanned', async ({ citizen, officer, town }) => {
  await citizen.signsIn()
  const draft = await draftOf(citizen, town.origin)
  const proof = await handIn(citizen.page.request, draft, { mimeType: 'application/pdf', buffer: pdf })
  const sent = await citizen.page.request.post(`/api/filings/${draft.id}/submission`, { headers: draft.headers, data: { version: draft.version } })
  expect(sent.status()).toBe(201)
  await officer.page.goto(`/desk/${draft.id}`)
  await expect(officer.page.getByText(scannerWords.off)).toBeVisible()
  const picture = officer.page.locator(`img[src="/api/files/${proof}?page=1"]`)
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(625)
  const answer = await officer.page.request.get(`/api/files/${proof}`)
  const body = await answer.body()
  expect([answer.headers()['content-type'], answer.headers()['content-disposition']?.startsWith('attachment')]).toEqual(['application/pdf', true])
  expect([body.includes(secret), body.includes('/Subtype /Image')]).toEqual([false, true])
})
