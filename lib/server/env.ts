import 'server-only'
import { resolve } from 'node:path'
import { z } from 'zod'
import { processWide } from './process-wide'

const optional = z.string().trim().transform((text) => (text === '' ? undefined : text)).optional()
const url = optional.pipe(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional())
const keyText = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, { error: 'must be 32 bytes in base64' })
const count = (otherwise: number) => optional.transform((text) => Number(text ?? otherwise)).pipe(z.int().min(0))

const Settings = z.object({
  YDT_MODE: optional.pipe(z.enum(['demo', 'production']).default('production')),
  DATABASE_URL: optional,
  DATA_DIR: optional.transform((dir) => resolve(/* turbopackIgnore: true */ dir ?? '.data')),
  YDT_MASTER_KEY: optional.transform((keys) => keys?.split(',')).pipe(z.array(keyText).optional()),
  YDT_INDEX_KEY: optional.pipe(keyText.optional()),
  YDT_ORIGIN: url.transform((text) => (text === undefined ? undefined : new URL(text).origin)),
  SMS_GATEWAY_URL: url,
  SMS_GATEWAY_TOKEN: optional,
  SMS_PER_DAY: count(20_000),
  OIDC_ISSUER: optional.pipe(z.url({ protocol: /^https$/, error: 'must be an https address' }).optional()),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  S3_URL: url,
  S3_REGION: optional,
  S3_KEY_ID: optional,
  S3_SECRET: optional,
  CLAMD: optional.pipe(z.string().regex(/^(\/.+|[^/:\s]+:\d{1,5})$/, { error: 'must be host:port or the path of a socket' }).optional()),
  WECHAT_APP_ID: optional,
  WECHAT_APP_SECRET: optional,
  WECHAT_TEMPLATE_ID: optional,
  WECHAT_TEMPLATE_FIELDS: optional.transform((text) => text ?? 'thing1,character_string2').pipe(z.string().regex(/^[a-z_]+\d+,[a-z_]+\d+$/, { error: 'must be two fields of the template, as in thing1,character_string2' })),
  WECHAT_OPEN_BASE: url,
  WECHAT_API_BASE: url,
  PORT: count(3000),
  YDT_NOW: optional.pipe(z.iso.datetime({ offset: true, error: 'must be an ISO instant' }).optional()),
  TRUSTED_PROXIES: count(0),
  LOG_LEVEL: optional.pipe(z.enum(['info', 'warn', 'error']).default('info')),
})
type Read = z.infer<typeof Settings>

/** The settings as the server uses them. */
export type Env = Readonly<ReturnType<typeof named>>

const named = (read: Read) => ({
  mode: read.YDT_MODE,
  databaseUrl: read.DATABASE_URL,
  dataDir: read.DATA_DIR,
  /** The first seals, all may open: put a new key in front to rotate. */
  masterKeys: read.YDT_MASTER_KEY,
  indexKey: read.YDT_INDEX_KEY,
  origin: read.YDT_ORIGIN,
  smsGateway: read.SMS_GATEWAY_URL === undefined ? undefined : { url: read.SMS_GATEWAY_URL, token: read.SMS_GATEWAY_TOKEN },
  /** As many codes as citizens may be sent in a day, all together. */
  smsPerDay: read.SMS_PER_DAY,
  oidc: oidcOf(read),
  /** Where sealed files are kept; undefined: below dataDir. */
  s3: s3Of(read),
  /** Where every upload is scanned for viruses; undefined: nowhere. */
  clamd: clamdOf(read.CLAMD),
  weChat: weChatOf(read),
  port: read.PORT,
  startsAt: read.YDT_NOW === undefined ? undefined : new Date(read.YDT_NOW),
  trustedProxies: read.TRUSTED_PROXIES,
  logLevel: read.LOG_LEVEL,
})

function oidcOf({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: Read) {
  return issuer !== undefined && clientId !== undefined && clientSecret !== undefined ? { issuer, clientId, clientSecret } : undefined
}

function s3Of({ S3_URL: address, S3_REGION: region = 'us-east-1', S3_KEY_ID: keyId, S3_SECRET: secret }: Read) {
  return address !== undefined && keyId !== undefined && secret !== undefined ? { url: address.replace(/\/$/, ''), region, keyId, secret } : undefined
}

function clamdOf(text: string | undefined) {
  if (text === undefined || text.startsWith('/')) return text === undefined ? undefined : { path: text }
  const [host = '', port = ''] = text.split(':')
  return { host, port: Number(port) }
}

function weChatOf(read: Read) {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret, WECHAT_TEMPLATE_ID: template, YDT_ORIGIN: origin } = read
  if (appId === undefined || secret === undefined || origin === undefined) return undefined
  const [says = '', number = ''] = read.WECHAT_TEMPLATE_FIELDS.split(',')
  return {
    appId, secret, origin, openBase: read.WECHAT_OPEN_BASE ?? 'https://open.weixin.qq.com', apiBase: read.WECHAT_API_BASE ?? 'https://api.weixin.qq.com',
    notice: template === undefined ? undefined : { template, says, number },
  }
}

/** Reads the settings, or refuses with one message that names everything that is missing or wrong. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const read = Settings.safeParse(source)
  const problems = read.success ? missing(read.data) : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  if (!read.success || problems.length > 0) throw new Error(`The settings do not allow a start: ${problems.join('; ')}`)
  return Object.freeze(named(read.data))
}

function missing(read: Read): string[] {
  const needed = read.YDT_MODE === 'demo' ? [] : (['YDT_MASTER_KEY', 'YDT_INDEX_KEY', 'SMS_GATEWAY_URL'] as const)
  const problems = needed.filter((name) => read[name] === undefined).map((name) => `${name} is missing (only YDT_MODE=demo does without)`)
  const oidc = (['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).filter((name) => read[name] !== undefined)
  if (oidc.length % 3 !== 0) problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together')
  if (oidc.length === 3 && read.YDT_ORIGIN === undefined) problems.push('OIDC_ISSUER needs YDT_ORIGIN, where its answers come back to')
  problems.push(...weChatProblems(read))
  if ([read.S3_URL, read.S3_KEY_ID, read.S3_SECRET].filter((each) => each !== undefined).length % 3 !== 0) problems.push('S3_URL, S3_KEY_ID and S3_SECRET belong together')
  if (read.YDT_NOW !== undefined && read.YDT_MODE !== 'demo') problems.push('YDT_NOW is for YDT_MODE=demo only')
  return problems
}

function weChatProblems(read: Read): string[] {
  const given = (['WECHAT_APP_ID', 'WECHAT_APP_SECRET'] as const).filter((name) => read[name] !== undefined)
  const openly = (['WECHAT_OPEN_BASE', 'WECHAT_API_BASE'] as const).filter((name) => read.YDT_MODE !== 'demo' && read[name]?.startsWith('http:'))
  return [
    ...openly.map((name) => `${name} must be an https address: the secret travels there`),
    ...(given.length === 1 ? ['WECHAT_APP_ID and WECHAT_APP_SECRET belong together'] : []),
    ...(given.length === 2 && read.YDT_ORIGIN === undefined ? ['WECHAT_APP_ID needs YDT_ORIGIN, where its answers come back to'] : []),
  ]
}

const read = (): Env => processWide('env', () => parseEnv(process.env))

/** Read at first use, not at import: a build must not ask for keys. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get(read(), name) as unknown,
  set: () => false,
})

/** Asked while building too, where the other settings need not be there: a static page keeps the answer of its build. */
export const isDemo = (): boolean => process.env['YDT_MODE'] === 'demo'

/** While the pages that say the same to everybody are written. */
export const isBuilding = (): boolean => process.env['NEXT_PHASE'] === 'phase-production-build'

/** Which database the tests are to use; the application never asks. */
export const testDatabase = (): { readonly kind: 'pglite' | 'pg'; readonly url: string | undefined } => ({
  kind: process.env.YDT_TEST_DB === 'pg' ? 'pg' : 'pglite',
  url: process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL,
})
