import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '../env'
import { UNKNOWN_PEER } from './network'

const PEER = 'x-ydt-peer'
const PATH = 'x-ydt-path'

/**
 * Next hands pages the headers but neither the socket nor the path, and takes X-Forwarded-For as the sender wrote it. So
 * every request is marked, before Next sees it, with the address it really came from and what it asked for; whatever a
 * sender wrote under these names is overwritten.
 */
export function markRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER] = request.socket.remoteAddress ?? UNKNOWN_PEER
    request.headers[PATH] = request.url ?? '/'
  })
}

/** The caller's address: the socket's, or with TRUSTED_PROXIES=n the one that the n-th proxy from here has seen. */
export function clientIp(headers: Headers, hops = env.trustedProxies): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
  const peer = headers.get(PEER) ?? UNKNOWN_PEER
  if (hops === 0) return peer
  return [...forwarded, peer].at(-1 - hops) ?? peer
}

/** The path and query that were asked for, without what Next adds when a page is fetched in the background. */
export function askedPath(headers: Headers): string | undefined {
  const asked = headers.get(PATH)
  if (asked === null || !URL.canParse(asked, 'http://own.invalid')) return undefined
  const { pathname, searchParams } = new URL(asked, 'http://own.invalid')
  searchParams.delete('_rsc')
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`
}
