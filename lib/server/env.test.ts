import { expect, test } from 'vitest'
import { parseEnv } from './env'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const production = { YDT_MASTER_KEY: key(1), YDT_INDEX_KEY: key(2), SMS_GATEWAY_URL: 'https://sms.example/send' }

test('production is the mode when nobody says otherwise', () => {
  expect(parseEnv(production)).toMatchObject({ mode: 'production', port: 3000, trustedProxies: 0, oidc: undefined, databaseUrl: undefined })
})

test.each(['YDT_MASTER_KEY', 'YDT_INDEX_KEY', 'SMS_GATEWAY_URL'] as const)('without %s only a demo starts', (name) => {
  const settings = { ...production, [name]: undefined }
  expect(() => parseEnv(settings)).toThrow(`${name} is missing`)
  expect(() => parseEnv({ ...settings, [name]: '  ' })).toThrow(name)
  expect(parseEnv({ ...settings, YDT_MODE: 'demo' }).mode).toBe('demo')
})

test('all that is missing is named at once', () => {
  expect(() => parseEnv({})).toThrow(/YDT_MASTER_KEY.*YDT_INDEX_KEY.*SMS_GATEWAY_URL/)
})

test.each([
  ['a short key', { YDT_MASTER_KEY: 'c2hvcnQ=' }, 'YDT_MASTER_KEY'],
  ['a short key among good ones', { YDT_MASTER_KEY: `${key(1)},c2hvcnQ=` }, 'YDT_MASTER_KEY'],
  ['an unknown mode', { YDT_MODE: 'test' }, 'YDT_MODE'],
  ['a gateway that is no address', { SMS_GATEWAY_URL: 'ftp://sms' }, 'SMS_GATEWAY_URL'],
  ['a budget in words', { SMS_PER_DAY: 'many' }, 'SMS_PER_DAY'],
  ['a port in words', { PORT: 'eighty' }, 'PORT'],
  ['fewer than no proxies', { TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES'],
  ['a set clock outside a demo', { YDT_NOW: '2026-02-24T01:00:00Z' }, 'YDT_NOW'],
  ['an instant without a zone', { YDT_MODE: 'demo', YDT_NOW: '2026-02-24T01:00:00' }, 'YDT_NOW'],
  ['half an identity provider', { OIDC_ISSUER: 'https://id.example' }, 'belong together'],
  ['an identity provider without TLS', { OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }, 'OIDC_ISSUER'],
  ['an identity provider that does not know where to answer', { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }, 'YDT_ORIGIN'],
  ['half a WeChat', { WECHAT_APP_ID: 'wx1' }, 'belong together'],
  ['a WeChat that does not know where to answer', { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's' }, 'YDT_ORIGIN'],
  ['a WeChat asked without TLS', { WECHAT_API_BASE: 'http://wechat.example' }, 'WECHAT_API_BASE'],
  ['a template with one field', { WECHAT_TEMPLATE_FIELDS: 'thing1' }, 'two fields'],
])('%s refuses to start', (_, settings, named) => {
  expect(() => parseEnv({ ...production, ...settings })).toThrow(named)
})

test('a message about a bad key does not show the key', () => {
  expect(() => parseEnv({ ...production, YDT_INDEX_KEY: 'hunter2hunter2' })).toThrow(/^(?!.*hunter2)/s)
})

test('an origin is kept without path, and several master keys in their order', () => {
  const env = parseEnv({ ...production, YDT_ORIGIN: 'https://ydt.example/path', YDT_MASTER_KEY: `${key(1)},${key(3)}` })
  expect(env.origin).toBe('https://ydt.example')
  expect(env.masterKeys).toEqual([key(1), key(3)])
})
