import { publicPages } from './scripts/page-kinds.mjs'

const forAll = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}
const overHttps = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
// Pages get their policy from proxy.ts; what /api/ answers is data, a photo at most, and may run, load and frame nothing.
const dataPolicy = { 'Content-Security-Policy': "sandbox; default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" }

// Nothing is stored unless it is known to say the same to everyone. Even then browsers ask before they reuse it: a page kept
// from before a release would want scripts that are gone. A header set here wins over one set by a route handler, so the public
// data under /api/v1/ is left to say for itself how long it may be kept.
const neverStored = { 'Cache-Control': 'no-store' }
const askedAgain = { 'Cache-Control': 'no-cache' }
const sameForAll = [...publicPages.flatMap((page) => (page === '/' ? [page] : [page, `${page}/:path*`])), '/:file(.+\\.(?:png|svg|ico|js|webmanifest))']

// The lists of places and hospitals are packed once, by brotli; Next takes a handler's own Content-Encoding off, so it is named here. The
// pattern is that of lib/server/http/packed.ts, and a test holds them together.
const provinceFile = '/api/v1/hospitals/provinces/:code((?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])0000)'
const inBrotli = ['/api/v1/places', provinceFile, `${provinceFile}/contacts`].map((source) => ({
  source,
  has: [{ type: 'header', key: 'accept-encoding', value: String.raw`(?!.*\bbr\s*;\s*q=0(?:\.0+)?\s*(?:,|$))(?:.*,)?\s*br\s*(?:[;,].*)?` }],
  headers: [{ key: 'Content-Encoding', value: 'br' }],
}))

const rule = (source, headers) => ({ source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) })

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  // Guessing the next page puts its title in later than the page: each step of a filing would stand without one for a moment, which is when
  // a screen reader says it. Nothing here is fetched ahead that it could guess from.
  experimental: { agentUpgrade: false, optimisticRouting: false },
  // Nothing here asks for it, and it would work for anybody who does: /_next/image is not there.
  images: { unoptimized: true },
  // `next dev` would print the arguments of actions, and they are what people typed.
  logging: { serverFunctions: false },
  // Types are judged once, for tests and scripts too, by `npm run types`: whoever only runs the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'sharp'],
  headers: () => [
    rule('/:path*', process.env.NODE_ENV === 'production' ? { ...forAll, ...overHttps } : forAll),
    rule('/api/:path*', dataPolicy),
    rule('/((?!_next/|api/v1/).*)', neverStored),
    ...sameForAll.map((source) => rule(source, askedAgain)),
    ...inBrotli,
  ],
}
