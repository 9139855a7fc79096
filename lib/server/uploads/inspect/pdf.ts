import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

import { err, type Result } from '@/lib/base/result'

import { redraw } from './redraw'
import type { Clean, Refusal } from './types'

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)
const MAX_PACKED_LISTS = 500
const MAX_UNPACKED = 32 * 1024 * 1024

const locked = /\/Encrypt(?![A-Za-z])/
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA|GoToE)(?![A-Za-z])/
// Where to open the document (a page in brackets) is no act; many honest programs write that.
const actsOnOpening = /\/OpenAction(?![A-Za-z])(?!\s*\[)/
// Three bytes turn up by chance in compressed pictures, so the short names count only with what must follow them.
const activeShort = /\/JS\s*[(<]|\/JS\s+\d+\s+\d+\s+R|\/AA\s*<<|\/AA\s+\d+\s+\d+\s+R/

/** A page drawn without the letters would be an empty paper, so a PDF that counts on the fonts of others is refused. */
const bigFont = /\/CIDFontType[02](?![A-Za-z])/
const fontInside = /\/FontFile[23]?(?![A-Za-z0-9])/

/** Refuses what is locked or would act by itself, and draws the pages of the rest. What came is kept beside it, for nobody's eyes. */
export async function cleanPdf(bytes: Buffer): Promise<Result<Clean, Refusal>> {
  const refused = await screen(bytes)
  if (refused !== undefined) return err({ code: refused })
  const drawn = await redraw('pdf', bytes)
  if (drawn.ok) return { ok: true, value: { ...drawn.value, original: bytes } }
  return drawn.error.code === 'broken' ? err({ code: 'pdf-broken' }) : drawn
}

async function screen(bytes: Buffer): Promise<Refusal['code'] | undefined> {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return 'pdf-broken'
  const plain = unescapeNames(text)
  if (locked.test(plain)) return 'pdf-locked'
  const packed = await packedObjects(bytes, text)
  // What cannot be looked into is treated like what must not be in it.
  if (packed === undefined || acts(plain) || acts(packed)) return 'pdf-active'
  return fontMissing(`${plain}${packed}`) ? 'pdf-fonts' : undefined
}

const fontMissing = (text: string): boolean => bigFont.test(text) && !fontInside.test(text)

const acts = (text: string): boolean => active.test(text) || actsOnOpening.test(text) || activeShort.test(text)

/** /J#61vaScript is /JavaScript to every reader. */
const unescapeNames = (text: string): string => text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** The objects that newer files keep compressed, as text; undefined where one cannot be unpacked within bounds. */
async function packedObjects(bytes: Buffer, text: string): Promise<string | undefined> {
  const starts = objectStreams(text)
  if (starts.length > MAX_PACKED_LISTS) return undefined
  let found = ''
  for (const start of starts) {
    const left = MAX_UNPACKED - found.length
    const unpacked = left > 0 ? await unpack(bytes.subarray(start), { maxOutputLength: left }).catch(() => undefined) : undefined
    if (unpacked === undefined) return undefined
    found += unescapeNames(unpacked.toString('latin1'))
  }
  return found
}

/** Where the data of each object stream begins: its dictionary is the text between the last "obj" and "stream". */
function objectStreams(text: string): readonly number[] {
  return [...text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)].flatMap(({ index, 0: word }) => {
    const before = text.slice(Math.max(0, index - 2000), index)
    const dictionary = unescapeNames(before.slice(before.lastIndexOf(' obj') + 1))
    return /\/ObjStm(?![A-Za-z])/.test(dictionary) ? [index + word.length] : []
  })
}
