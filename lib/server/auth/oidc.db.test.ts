import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import { dumpText, setTestEnv, withDatabase } from '../db/testing'
import { personOfPhone } from '../people'
import { finishOidc, oidcIsOn, startOidc } from './oidc'
import { findSession } from './sessions'

withDatabase()

const start = new Date()
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const issuer = 'https://id.example'
const origin = 'https://ydt.example'
const callback = `${origin}/api/oidc/callback`
const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'ydt', OIDC_CLIENT_SECRET: 'secret-of-the-client', YDT_ORIGIN: origin }

const network = globalThis.fetch
let server: Server

beforeAll(async () => {
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'ydt', client_secret: settings.OIDC_CLIENT_SECRET, redirect_uris: [callback] }],
    pkce: { required: () => true },
  })
  provider.proxy = true
  await new Promise<void>((resolve) => { server = provider.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  // The stand-in listens on this machine, and believes that a proxy with TLS is in front of it: as the real one would be.
  vi.stubGlobal('fetch', (to: string | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-proto', 'https')
    headers.set('x-forwarded-host', new URL(issuer).host)
    return network(String(to).replace(issuer, `http://127.0.0.1:${port}`), { ...init, headers })
  })
})
afterAll(() => { server.close() })
beforeEach(() => { setTestEnv(settings) })

const quietly = () => { vi.spyOn(process.stdout, 'write').mockReturnValue(true) }

type Step = { readonly url: string; readonly form?: Record<string, string> }

/** What a browser does at the stand-in: follow, keep cookies, send the two forms, until it is sent back to us. */
async function visit(location: string, subject: string): Promise<string> {
  const jar = new Map<string, string>()
  let step: Step = { url: location }
  for (let count = 0; count < 15 && !step.url.startsWith(callback); count += 1) {
    const response = await fetch(step.url, {
      redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(step.form === undefined ? {} : { method: 'POST', body: new URLSearchParams(step.form) }),
    })
    for (const cookie of response.headers.getSetCookie()) jar.set(cookie.split('=')[0] ?? '', /=([^;]*)/.exec(cookie)?.[1] ?? '')
    step = afterwards(response.headers.get('location'), await response.text(), { subject, url: step.url })
  }
  return new URL(step.url).search
}

function afterwards(next: string | null, page: string, { subject, url }: { subject: string; url: string }): Step {
  if (next !== null) return { url: new URL(next, url).href }
  const action = /action="([^"]+)"/.exec(page)?.[1]
  if (action === undefined) throw new Error('the stand-in shows neither a form nor the way on')
  return { url: new URL(action, url).href, form: page.includes('name="login"') ? { prompt: 'login', login: subject, password: 'x' } : { prompt: 'consent' } }
}

async function signIn(subject: string, linkTo?: string) {
  const started = await startOidc({ ip: 'direct', linkTo }, start)
  if (!started.ok) throw new Error(started.error.code)
  const search = await visit(started.value.location, subject)
  return { search, binding: started.value.binding, finish: (at = start) => finishOidc({ binding: started.value.binding, search, oldToken: undefined, personId: linkTo }, at) }
}
const personOf = async (subject: string, linkTo?: string) => {
  const finished = await (await signIn(subject, linkTo)).finish()
  if (!finished.ok) throw new Error(finished.error.code)
  return finished.value
}

describe('the unified identity', () => {
  test('signs up the first time and knows the person the next, apart from all others', async () => {
    const first = await personOf('citizen-1')
    expect(first.isNew).toBe(true)
    expect(await transaction((tx) => findSession(tx, first.token, start))).toEqual({ kind: 'citizen', citizen: { id: first.personId } })
    expect(await personOf('citizen-1')).toMatchObject({ isNew: false, personId: first.personId })
    expect((await personOf('citizen-2')).personId).not.toBe(first.personId)
  })

  test('is linked to the account that was signed in when it was asked, and found there later', async () => {
    const { id } = await transaction((tx) => personOfPhone(tx, '13812345678', start))
    expect(await personOf('citizen-3', id)).toMatchObject({ isNew: false, personId: id })
    expect(await personOf('citizen-3')).toMatchObject({ isNew: false, personId: id })
    expect((await personOf('citizen-4', id)).personId).not.toBe(id)
  })

  test('asks for code, PKCE, state and nonce, and for nothing personal', async () => {
    const started = await startOidc({ ip: 'direct' }, start)
    const sent = new URL(started.ok ? started.value.location : '').searchParams
    expect(Object.fromEntries(sent)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid', redirect_uri: callback })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(sent.get(name)?.length).toBeGreaterThan(40)
    const dump = await dumpText()
    for (const name of ['state', 'nonce']) expect(dump).not.toContain(sent.get(name))
  })
})

describe('an answer', () => {
  test('is taken once', async () => {
    const { finish } = await signIn('citizen-1')
    expect((await finish()).ok).toBe(true)
    expect(await finish()).toEqual({ ok: false, error: { code: 'oidc-dead' } })
  })

  test('is taken for whoever was signed in when it was asked for, and for nobody else', async () => {
    const { id } = await transaction((tx) => personOfPhone(tx, '13812345678', start))
    for (const [asked, comes] of [[undefined, id], [id, undefined], [id, '00000000-0000-4000-8000-000000000000']]) {
      const { binding, search } = await signIn('citizen-1', asked)
      expect(await finishOidc({ binding, search, personId: comes }, start)).toEqual({ ok: false, error: { code: 'oidc-dead' } })
    }
  })

  test('is not taken after ten minutes', async () => {
    const { finish } = await signIn('citizen-1')
    expect(await finish(later(601))).toEqual({ ok: false, error: { code: 'oidc-dead' } })
  })

  test('of one browser is worth nothing in another, and its own is used up with it', async () => {
    quietly()
    const [victim, attacker] = [await signIn('citizen-1'), await signIn('citizen-2')]
    expect(await finishOidc({ binding: victim.binding, search: attacker.search }, start)).toEqual({ ok: false, error: { code: 'oidc-failed' } })
    expect(await finishOidc({ binding: undefined, search: attacker.search }, start)).toEqual({ ok: false, error: { code: 'oidc-dead' } })
    expect(await victim.finish()).toEqual({ ok: false, error: { code: 'oidc-dead' } })
  })

  test.each([
    ['with another state', (search: string) => search.replace(/state=[^&]+/, 'state=other')],
    ['with another code', (search: string) => search.replace(/code=[^&]+/, 'code=other')],
    ['from another issuer', (search: string) => search.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://evil.example')}`)],
    ['that says no', () => '?error=access_denied'],
    ['with nothing in it', () => ''],
  ])('%s signs nobody in', async (_, spoil) => {
    quietly()
    const { binding, search } = await signIn('citizen-1')
    expect(await finishOidc({ binding, search: spoil(search) }, start)).toEqual({ ok: false, error: { code: 'oidc-failed' } })
    expect(await dumpText()).not.toContain('seen_at')
  })
})

describe('without it', () => {
  test('nothing is there when the settings name none', async () => {
    setTestEnv()
    expect(oidcIsOn()).toBe(false)
    expect(await startOidc({ ip: 'direct' }, start)).toEqual({ ok: false, error: { code: 'oidc-off' } })
    expect(await finishOidc({ binding: 'x', search: '' }, start)).toEqual({ ok: false, error: { code: 'oidc-off' } })
  })

  test('a provider that does not answer is a refusal, not a crash', async () => {
    quietly()
    setTestEnv({ ...settings, OIDC_ISSUER: 'https://127.0.0.1:9' })
    expect(await startOidc({ ip: 'direct' }, start)).toEqual({ ok: false, error: { code: 'oidc-failed' } })
  })
})
