import { provinceFile, type FileOf } from './file'

// Asked for again each day, and kept for a week where there is no network; the mark says whether anything is new.
const kept = 'public, max-age=3600, stale-while-revalidate=604800'

/** A file of a province for a phone: in brotli where it is taken, and not sent again when it has it already. */
export async function provinceResponse({ headers: asked }: Pick<Request, 'headers'>, province: string, what: FileOf = 'list'): Promise<Response | undefined> {
  const file = await provinceFile(province, what)
  if (file === undefined) return undefined
  const accepted = asked.get('accept-encoding') ?? ''
  const headers = { ETag: file.mark, 'Cache-Control': kept, Vary: 'Accept-Encoding', 'Content-Type': 'application/json; charset=utf-8' }
  if (known(asked.get('if-none-match'), file.mark)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(takesBrotli(accepted) ? file.br : file.plain), { headers })
}

/** A cache that packed the answer anew marks it weak: the same list all the same. */
const known = (asked: string | null, mark: string): boolean =>
  (asked ?? '').split(',').map((each) => each.trim().replace(/^W\//u, '')).some((each) => each === mark || each === '*')

/**
 * Next takes Content-Encoding off whatever a handler answers, so next.config.js names it, by this very pattern of Accept-Encoding.
 * Whoever does not take brotli gets the plain text: every browser takes it over https.
 */
export const brotliAccepted = String.raw`(?!.*\bbr\s*;\s*q=0(?:\.0+)?\s*(?:,|$))(?:.*,)?\s*br\s*(?:[;,].*)?`

export const takesBrotli = (accepted: string): boolean => new RegExp(`^${brotliAccepted}$`, 'u').test(accepted)
