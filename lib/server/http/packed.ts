import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** A text as it travels: made once and answered often. The mark changes with the text. */
export type Packed = { readonly mark: string; readonly plain: Buffer; readonly br: Buffer }

const brotli = promisify(brotliCompress)
const { BROTLI_MODE_TEXT, BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

const markOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

export async function pack(text: string, mark = markOf(text)): Promise<Packed> {
  const plain = Buffer.from(text)
  return { mark, plain, br: await brotli(plain, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_SIZE_HINT]: plain.length } }) }
}

/** JSON that is the same for everyone: in brotli where it is taken, and not sent again to whom has it already. */
export function answerPacked(asked: Headers, { mark, plain, br }: Packed, keptFor: string): Response {
  const headers = { ETag: mark, 'Cache-Control': keptFor, Vary: 'Accept-Encoding', 'Content-Type': 'application/json; charset=utf-8' }
  if (known(asked.get('if-none-match'), mark)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(takesBrotli(asked.get('accept-encoding') ?? '') ? br : plain), { headers })
}

/** A cache that packed the answer anew marks it weak: the same text all the same. */
const known = (asked: string | null, mark: string): boolean =>
  (asked ?? '').split(',').map((each) => each.trim().replace(/^W\//u, '')).some((each) => each === mark || each === '*')

/**
 * Next takes Content-Encoding off whatever a handler answers, so next.config.js names it, by this very pattern of Accept-Encoding.
 * Whoever does not take brotli gets the plain text: every browser takes it over https.
 */
export const brotliAccepted = String.raw`(?!.*\bbr\s*;\s*q=0(?:\.0+)?\s*(?:,|$))(?:.*,)?\s*br\s*(?:[;,].*)?`

export const takesBrotli = (accepted: string): boolean => new RegExp(`^${brotliAccepted}$`, 'u').test(accepted)
