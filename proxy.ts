import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { rateFileMost } from '@/lib/text/rates'
import { devPolicy, noncePolicy, staticPolicy } from '@/lib/server/csp/policy'

type Hashes = Readonly<Record<string, readonly string[]>>
let hashes: Hashes | undefined

/** Written after the build by scripts/postbuild.mjs: the inline scripts of every prerendered page. */
const knownHashes = (): Hashes => (hashes ??= JSON.parse(readFileSync(join(process.cwd(), '.next/csp-hashes.json'), 'utf8')) as Hashes)

/** Next answers an unknown address or a broken page with these, under any path. */
const fallbackHashes = (): readonly string[] => [...new Set(['/_not-found', '/_global-error'].flatMap((page) => knownHashes()[page] ?? []))]

/** What a form adds to its file; Next itself breaks off what is larger than a mebibyte. */
const FORM_MOST = rateFileMost + 40_000

/** A form of a page without scripts with a larger file would be broken off without a word: it is sent back to its page, which says why. */
function isTooLarge(request: NextRequest): boolean {
  return request.method === 'POST' && request.nextUrl.pathname === '/desk/rates' && Number(request.headers.get('content-length')) > FORM_MOST
}

/** Gives every page its Content-Security-Policy: hashes where the page was written at build time, else a nonce. */
export function proxy(request: NextRequest): NextResponse {
  if (isTooLarge(request)) return NextResponse.redirect(new URL('/desk/rates?file=too-large', request.url), 303)
  const isDev = process.env.NODE_ENV === 'development'
  const known = isDev ? undefined : knownHashes()[request.nextUrl.pathname]
  if (known) return withPolicy(NextResponse.next(), staticPolicy(known))
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = isDev ? devPolicy(nonce) : noncePolicy(nonce, fallbackHashes())
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  return withPolicy(NextResponse.next({ request: { headers } }), policy)
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// A matched request has its body read into memory and cut at 10 MB, so uploads (under /api/) and assets stay out.
export const config = { matcher: ['/((?!api/|_next/|sw\\.js$|first\\.js$|manifest\\.webmanifest$|(?:apple-)?icon[\\w-]*\\.(?:png|svg)$).*)'] }
