import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

const unpack = promisify(inflate)
const MAX_STREAMS = 20_000
/** By chance a compressed picture has some hundreds. */
const MAX_HIDDEN = 20_000
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

/** Why a PDF is not drawn: it is none, or locked, or would act by itself. Here and not in the server, because a stranger says how long it takes. */
export async function refusalOf(bytes) {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return 'pdf-broken'
  const plain = unescapeNames(text)
  if (plain !== undefined && locked.test(plain)) return 'pdf-locked'
  const fonts = { needed: false, inside: false }
  for await (const part of partsOf(bytes, text, plain)) {
    // What cannot be looked into is treated like what must not be in it.
    if (part === undefined || acts(part)) return 'pdf-active'
    note(fonts, part)
  }
  return fonts.needed && !fonts.inside ? 'pdf-fonts' : undefined
}

function note(fonts, part) {
  fonts.needed ||= bigFont.test(part)
  fonts.inside ||= fontInside.test(part)
}

async function* partsOf(bytes, text, plain) {
  yield plain
  if (plain !== undefined) yield* packedObjects(bytes, text)
}

const acts = (text) => active.test(text) || actsOnOpening.test(text) || activeShort.test(text)

/** /J#61vaScript is /JavaScript to every reader. Undefined where more is hidden than anybody honest hides. */
function unescapeNames(text) {
  let [plain, from, hidden] = ['', 0, 0]
  for (const { index, 1: hex } of text.matchAll(/#([0-9a-f]{2})/gi)) {
    hidden += 1
    if (hidden > MAX_HIDDEN) return undefined
    plain += `${text.slice(from, index)}${String.fromCharCode(parseInt(hex, 16))}`
    from = index + 3
  }
  return `${plain}${text.slice(from)}`
}

/** The objects that newer files keep compressed, as text, list by list; undefined where one cannot be unpacked within bounds. */
async function* packedObjects(bytes, text) {
  const starts = objectStreams(text)
  if (starts === undefined || starts.length > MAX_PACKED_LISTS) yield undefined
  let left = MAX_UNPACKED
  for (const start of starts ?? []) {
    const unpacked = left > 0 ? await unpack(bytes.subarray(start), { maxOutputLength: left }).catch(() => undefined) : undefined
    left -= unpacked?.length ?? 0
    yield unpacked === undefined ? undefined : unescapeNames(unpacked.toString('latin1'))
  }
}

/** Where the data of each object stream begins: its dictionary is the text between the last "obj" and "stream". Undefined where there are too many streams. */
function objectStreams(text) {
  const starts = []
  let seen = 0
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    seen += 1
    if (seen > MAX_STREAMS) return undefined
    const before = text.slice(Math.max(0, index - 2000), index)
    const dictionary = unescapeNames(before.slice(before.lastIndexOf(' obj') + 1))
    if (/\/ObjStm(?![A-Za-z])/.test(dictionary)) starts.push(index + word.length)
  }
  return starts
}
