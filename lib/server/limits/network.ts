import { isIPv4, isIPv6 } from 'node:net'

/** Where a request came from, as far as it can be believed. */
export const UNKNOWN_PEER = 'direct'

/**
 * The part of an address that one sender cannot easily change: /24 of IPv4, /64 of IPv6. Whoever has no address to show
 * shares one bucket with all others like them.
 */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (isIPv6(plain)) return `${groups(plain).slice(0, 4).join(':')}::/64`
  return UNKNOWN_PEER
}

function groups(ip: string): string[] {
  const [head = '', tail] = (ip.split('%')[0] ?? '').toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length
  return [...front, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...back].map((group) => group.replace(/^0+(?=.)/, ''))
}
