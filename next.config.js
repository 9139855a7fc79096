import { publicPages } from './scripts/page-kinds.mjs'

const forAll = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}
const overHttps = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
// Pages get their policy from proxy.ts; what /api/ answers is data and may run, load and frame nothing.
const dataPolicy = { 'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" }

// Nothing is stored unless it is known to say the same to everyone. Even then browsers ask before they reuse it: a page kept
// from before a release would want scripts that are gone.
const neverStored = { 'Cache-Control': 'no-store' }
const askedAgain = { 'Cache-Control': 'no-cache' }
const sameForAll = [...publicPages.flatMap((page) => (page === '/' ? [page] : [page, `${page}/:path*`])), '/:file(.+\\.(?:png|svg|ico|js|webmanifest))']

const rule = (source, headers) => ({ source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) })

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'sharp'],
  headers: () => [
    rule('/:path*', process.env.NODE_ENV === 'production' ? { ...forAll, ...overHttps } : forAll),
    rule('/api/:path*', dataPolicy),
    rule('/((?!_next/).*)', neverStored),
    ...sameForAll.map((source) => rule(source, askedAgain)),
  ],
}
