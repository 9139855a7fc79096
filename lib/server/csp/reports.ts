import { z } from 'zod'

import { clock } from '../clock'
import { transaction } from '../db'
import { readJson } from '../http'
import { clientIp, networkOf, take } from '../limits'
import { log } from '../log'

const HOUR = 3_600
/** More than one browser has to say of one fault, and few enough that nobody fills the log. */
const limitsFor = (headers: Headers) => [
  { name: 'csp-network', key: networkOf(clientIp(headers)), max: 20, seconds: HOUR },
  { name: 'csp-all', key: 'all', max: 500, seconds: HOUR },
]

/** What a browser says of a stopped script, picture or request. Everything else of it is not read. */
const Report = z.object({
  'csp-report': z.object({
    'document-uri': z.url({ protocol: /^https?$/ }),
    'effective-directive': z.string().regex(/^[a-z-]{3,40}$/),
    'blocked-uri': z.string().max(2_000).default(''),
    'source-file': z.string().max(2_000).default(''),
    'line-number': z.int().nonnegative().optional(),
  }),
})
type Violation = z.infer<typeof Report>['csp-report']

/** What extensions of the browser try in our pages is stopped, and is nobody's fault here. */
const notOurs = /^(?:chrome|moz|safari(?:-web)?|ms-browser)-extension/

/**
 * Writes down that the policy of a page stopped something, by the kind of the page and never by its record. The answer is always the same:
 * nobody learns from it what was counted or kept.
 */
export async function hearViolation(request: Request): Promise<Response> {
  const read = Report.safeParse(await readJson(request))
  if (read.success) await keep(read.data['csp-report'], request.headers)
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

async function keep(said: Violation, headers: Headers): Promise<void> {
  if (notOurs.test(said['blocked-uri']) || notOurs.test(said['source-file'])) return
  const taken = await transaction((tx) => take(tx, limitsFor(headers), clock.now()))
  if (!taken.ok) return
  log.warn('csp.violation', {
    directive: said['effective-directive'], page: pageOf(said['document-uri']), blocked: placeOf(said['blocked-uri']), source: placeOf(said['source-file']), line: said['line-number'],
  })
}

/** The kind of a page: where an address names a record, a number or anything typed, it does not say which. */
export const pageOf = (address: string): string =>
  new URL(address).pathname.split('/').map((part) => (/^[a-z][a-z-]{0,29}$/.test(part) || part === '' ? part : '[id]')).join('/').slice(0, 200)

/** A host, or the word that stands for what has none, such as inline. */
export function placeOf(address: string): string {
  if (/^[a-z-]{0,20}$/.test(address)) return address
  return URL.canParse(address) ? new URL(address).origin.slice(0, 100) : 'unreadable'
}
