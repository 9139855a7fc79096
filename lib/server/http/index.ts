const MOST_BYTES = 64 * 1024

/** How long to wait before asking again (RFC 9110, 10.2.3), where a refusal passes by itself. */
export const retryAfter = (seconds: number | undefined): Readonly<Record<string, string>> => (seconds === undefined ? {} : { 'Retry-After': String(seconds) })

type Said = { readonly retryAfterSeconds?: number | undefined; readonly [more: string]: unknown }

/** An RFC 9457 problem: a stable code, words where a person may read them, and whatever else its reader needs. */
export function problem(status: number, code: string, said: string | Said = {}): Response {
  const more: Said = typeof said === 'string' ? { detail: said } : said
  const body = { type: `/problems/${code}`, title: code, status, ...more }
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...retryAfter(more.retryAfterSeconds) } })
}

/** A refusal of a verb with its words, and with how long it lasts where the verb says so. */
export const refusal = (status: number, refused: { readonly code: string; readonly retryAfterSeconds?: number }, detail: string | undefined): Response =>
  problem(status, refused.code, { detail, retryAfterSeconds: refused.retryAfterSeconds })

/** The JSON body, or undefined where it is none or too long: the shape is judged by whoever asked. */
export async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? '0') > MOST_BYTES) return undefined
  const text = await textOf(request)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The whole body; undefined as soon as it is too long, whatever its header promised. */
async function textOf({ body }: Request): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > MOST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
