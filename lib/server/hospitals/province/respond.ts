import { provinceFile, type ProvinceFile } from './file'

// Asked for again each day, and kept for a week where there is no network; the mark says whether anything is new.
const kept = 'public, max-age=3600, stale-while-revalidate=604800'

/** A province for a phone: compressed as it can take it, and not sent again when it has it already. */
export async function provinceResponse(request: Request, province: string): Promise<Response | undefined> {
  const file = await provinceFile(province)
  if (file === undefined) return undefined
  const headers = { ETag: file.mark, 'Cache-Control': kept, Vary: 'Accept-Encoding', 'Content-Type': 'application/json; charset=utf-8' }
  if (known(request.headers.get('if-none-match'), file.mark)) return new Response(null, { status: 304, headers })
  const encoding = encodingOf(request.headers.get('accept-encoding') ?? '')
  return new Response(new Uint8Array(file[encoding]), { headers: { ...headers, ...(encoding === 'plain' ? {} : { 'Content-Encoding': encoding }) } })
}

/** A cache that packed the answer anew marks it weak: the same list all the same. */
const known = (asked: string | null, mark: string): boolean =>
  (asked ?? '').split(',').map((each) => each.trim().replace(/^W\//u, '')).some((each) => each === mark || each === '*')

function encodingOf(accepted: string): Exclude<keyof ProvinceFile, 'mark'> {
  const names = accepted.split(',').map((each) => each.trim()).filter((each) => !/;\s*q=0(?:\.0*)?$/u.test(each)).map((each) => each.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'plain'
}
