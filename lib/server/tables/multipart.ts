import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

import { err, ok, type Result } from '@/lib/base/result'

export type Sent = { readonly fields: Readonly<Record<string, string>>; readonly file: { readonly name: string; readonly bytes: number } | undefined }
export type SentTrouble = { readonly code: 'bad-request' | 'too-large' }
type Limits = { readonly path: string; readonly most: number }

const MOST_HEAD = 16 * 1024
const MOST_FIELD = 4 * 1024
const CRLF = Buffer.from('\r\n')

/**
 * A form with one file, as a browser sends it: the file goes to `path` piece by piece, and is never in memory whole. Stops when the file is larger
 * than allowed, whatever the header promised.
 */
export async function readSentForm(request: Request, limits: Limits): Promise<Result<Sent, SentTrouble>> {
  const boundary = /^multipart\/form-data;.*boundary="?([\w'()+,./:=?-]{1,70})"?/iu.exec(request.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined || request.body === null) return err({ code: 'bad-request' })
  const reader = pieces(request.body)
  const mark = Buffer.from(`\r\n--${boundary}`)
  // The first mark has no line before it.
  reader.push(CRLF)
  return (await skipTo(reader, mark)) ? readParts(reader, mark, limits) : err({ code: 'bad-request' })
}

async function readParts(reader: Pieces, mark: Buffer, limits: Limits): Promise<Result<Sent, SentTrouble>> {
  const fields: Record<string, string> = {}
  let file: Sent['file']
  for (let head = await headOf(reader); head !== 'end'; head = await headOf(reader)) {
    if (head === undefined) return err({ code: 'bad-request' })
    const part = head.file === undefined ? await fieldOf(reader, mark) : await fileOf(reader, mark, limits)
    if (!part.ok) return part
    if (head.file === undefined) fields[head.name] = part.value.text
    else file = { name: head.file, bytes: part.value.bytes }
  }
  return ok({ fields, file })
}

type Pieces = { readonly push: (bytes: Buffer) => void; readonly held: () => Buffer; readonly drop: (count: number) => void; readonly more: () => Promise<boolean> }

function pieces(body: ReadableStream<Uint8Array>): Pieces {
  const reader = body.getReader()
  let held = Buffer.alloc(0)
  return {
    push: (bytes) => { held = Buffer.concat([held, bytes]) },
    held: () => held,
    drop: (count) => { held = held.subarray(count) },
    more: async () => {
      const { done, value } = await reader.read()
      if (done) return false
      held = Buffer.concat([held, value])
      return true
    },
  }
}

/** Everything up to the mark, piece by piece; false when the form ends without it. What might be the beginning of a mark is kept back. */
async function* upTo(reader: Pieces, mark: Buffer): AsyncGenerator<Buffer, boolean> {
  for (;;) {
    const at = reader.held().indexOf(mark)
    if (at >= 0) {
      const rest = reader.held().subarray(0, at)
      reader.drop(at + mark.length)
      yield rest
      return true
    }
    const safe = reader.held().length - mark.length
    if (safe > 0) {
      const piece = reader.held().subarray(0, safe)
      reader.drop(safe)
      yield piece
    }
    if (!(await reader.more())) return false
  }
}

async function skipTo(reader: Pieces, mark: Buffer): Promise<boolean> {
  const walk = upTo(reader, mark)
  for (;;) {
    const step = await walk.next()
    if (step.done === true) return step.value
  }
}

type Head = { readonly name: string; readonly file: string | undefined }

async function headOf(reader: Pieces): Promise<Head | 'end' | undefined> {
  for (;;) {
    if (reader.held().subarray(0, 2).toString() === '--') return 'end'
    const at = reader.held().indexOf('\r\n\r\n')
    if (at >= 0) {
      const text = reader.held().subarray(0, at).toString('utf8')
      reader.drop(at + 4)
      return { name: /[; ]name="([^"]{0,60})"/iu.exec(text)?.[1] ?? '', file: /[; ]filename="([^"]{0,200})"/iu.exec(text)?.[1] }
    }
    if (reader.held().length > MOST_HEAD || !(await reader.more())) return undefined
  }
}

type Part = Result<{ readonly text: string; readonly bytes: number }, SentTrouble>

async function fieldOf(reader: Pieces, mark: Buffer): Promise<Part> {
  const parts: Buffer[] = []
  let bytes = 0
  const walk = upTo(reader, mark)
  for (let step = await walk.next(); ; step = await walk.next()) {
    if (step.done === true) return step.value ? ok({ text: Buffer.concat(parts).toString('utf8'), bytes }) : err({ code: 'bad-request' })
    bytes += step.value.length
    if (bytes > MOST_FIELD) return err({ code: 'bad-request' })
    parts.push(step.value)
  }
}

async function fileOf(reader: Pieces, mark: Buffer, { path, most }: Limits): Promise<Part> {
  const out = createWriteStream(path, { mode: 0o600 })
  let bytes = 0
  try {
    const walk = upTo(reader, mark)
    for (let step = await walk.next(); ; step = await walk.next()) {
      if (step.done === true) return step.value ? ok({ text: '', bytes }) : err({ code: 'bad-request' })
      bytes += step.value.length
      if (bytes > most) return err({ code: 'too-large' })
      if (!out.write(step.value)) await once(out, 'drain')
    }
  } finally {
    out.end()
    await once(out, 'close')
  }
}
