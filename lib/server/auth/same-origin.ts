import { env } from '../env'

/**
 * Whether a request that changes something was sent by a page of ours. Browsers say so in Origin and, the newer ones, in
 * Sec-Fetch-Site; what neither says, or what says 'null' (a sandboxed frame, a data: page), is refused.
 */
export function sameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin === null ? site === 'same-origin' : isOurs(origin, headers)
}

export function assertSameOrigin(headers: Headers): void {
  if (!sameOrigin(headers)) throw new Error('refused: not sent by a page of this site')
}

/**
 * For pages, which are also opened from a message or another site: only a request that names a foreign origin (and so
 * comes from a script or a form there) is nobody's.
 */
export function namesForeignOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  return origin !== null && !isOurs(origin, headers)
}

/** For signing in and out, which ask for no session first. */
export function refuseForeign(headers: Headers): Headers {
  if (namesForeignOrigin(headers)) throw new Error('refused: sent by a page of another site')
  return headers
}

/**
 * For ways out to another sign-in, which are links: whoever is sent there from elsewhere would come back with somebody else's answer.
 * Browsers from before Sec-Fetch-Site name the page in Referer, which we send to ourselves.
 */
export function cameFromOurPage(headers: Headers): boolean {
  if (headers.has('sec-fetch-site')) return sameOrigin(headers)
  const referer = headers.get('referer')
  return referer !== null && URL.canParse(referer) && sameOrigin(new Headers({ origin: new URL(referer).origin, host: headers.get('host') ?? '' }))
}

function isOurs(origin: string, headers: Headers): boolean {
  if (env.origin !== undefined) return origin === env.origin
  const host = headers.get('host')
  return host !== null && URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).host === host
}
