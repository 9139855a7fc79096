import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '../env'
import { UNKNOWN_PEER } from './network'

const PEER = 'x-ydt-peer'

/**
 * Next hands pages the headers but not the socket, and takes X-Forwarded-For as the sender wrote it. So every request is
 * marked, before Next sees it, with the address it really came from; what a sender wrote under that name is overwritten.
 */
export function markPeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER] = request.socket.remoteAddress ?? UNKNOWN_PEER
  })
}

/** The caller's address: the socket's, or with TRUSTED_PROXIES=n the one that the n-th proxy from here has seen. */
export function clientIp(headers: Headers, hops = env.trustedProxies): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
  const peer = headers.get(PEER) ?? UNKNOWN_PEER
  if (hops === 0) return peer
  return [...forwarded, peer].at(-1 - hops) ?? peer
}
