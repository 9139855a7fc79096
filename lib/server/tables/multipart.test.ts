import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { readSentForm } from './multipart'

const path = () => join(mkdtempSync(join(tmpdir(), 'ydt-form-')), 'file')

/** The form of a browser, in pieces of this many bytes. */
async function inPieces(form: FormData, size: number): Promise<Request> {
  const whole = new Request('http://localhost/x', { method: 'POST', body: form })
  const bytes = Buffer.from(await whole.arrayBuffer())
  const body = new ReadableStream<Uint8Array>({
    start: (on) => {
      for (let at = 0; at < bytes.length; at += size) on.enqueue(new Uint8Array(bytes.subarray(at, at + size)))
      on.close()
    },
  })
  return new Request('http://localhost/x', { method: 'POST', body, headers: { 'content-type': whole.headers.get('content-type') ?? '' }, duplex: 'half' } as RequestInit)
}

function sent(content: string | Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.append('title', '名单')
  form.append('file', new File([content], '名单.csv'))
  form.append('covers', '')
  return form
}

test.each([1, 2, 7, 64, 100_000])('a form in pieces of %d bytes is read whole, its file byte by byte', async (size) => {
  const content = new Uint8Array(Array.from({ length: 3_000 }, (_, at) => [13, 10, 45, 45, at % 256][at % 5] ?? 0))
  const to = path()
  expect(await readSentForm(await inPieces(sent(content), size), { path: to, most: 5_000 })).toEqual({ ok: true, value: { fields: { title: '名单', covers: '' }, file: { name: '名单.csv', bytes: 3_000 } } })
  expect(readFileSync(to).equals(Buffer.from(content))).toBe(true)
})

test('a file larger than allowed is refused while it comes', async () => {
  expect(await readSentForm(await inPieces(sent('x'.repeat(9_000)), 500), { path: path(), most: 8_000 })).toEqual({ ok: false, error: { code: 'too-large' } })
})

test('a form that breaks off, or is none, is refused', async () => {
  const broken = await inPieces(sent('abc'), 20)
  const text = (await broken.text()).slice(0, -80)
  const cut = new Request('http://localhost/x', { method: 'POST', body: text, headers: { 'content-type': broken.headers.get('content-type') ?? '' } })
  expect(await readSentForm(cut, { path: path(), most: 8_000 })).toEqual({ ok: false, error: { code: 'bad-request' } })
  expect(await readSentForm(new Request('http://localhost/x', { method: 'POST', body: '{}' }), { path: path(), most: 1 })).toEqual({ ok: false, error: { code: 'bad-request' } })
})
