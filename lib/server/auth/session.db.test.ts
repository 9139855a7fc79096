import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clock } from '../clock'
import { setTestEnv, withDatabase } from '../db/testing'
import { demoInbox } from '../messages'
import { phoneMark } from './phone-mark'
import {
  administratorOfRequest, askCitizenCode, askStaffCode, citizenOfRequest, confirmCitizenCode, confirmStaffCode, currentCitizen, currentStaff, requireAdministrator,
  goToOidc, requireCitizen, requireStaff, signOut, staffOfRequest,
} from './session'
import { createStaff, wholeSystem } from './staff'

// The browser: its cookies and what it sends along. Everything behind it is real.
type Cookie = { readonly value: string; readonly options: Record<string, unknown> }
const browser = vi.hoisted(() => ({ jar: new Map<string, Cookie>(), sent: new Headers() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(browser.sent),
  cookies: () => Promise.resolve({
    get: (name: string) => browser.jar.get(name),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      if (options['maxAge'] === 0) browser.jar.delete(name)
      else browser.jar.set(name, { value, options })
    },
  }),
}))

withDatabase()
beforeEach(() => {
  browser.jar.clear()
  browser.sent = new Headers({ host: 'ydt.example', 'x-ydt-peer': '203.0.113.7', 'x-ydt-path': '/filings/new?kind=transfer' })
})

const phone = '13812345678'
const code = async () => (await demoInbox(1))[0]?.body.slice(0, 6) ?? 'no code'
const cookie = (name: string) => browser.jar.get(name)?.value
const signIn = async (number = phone) => {
  await askCitizenCode(number)
  return confirmCitizenCode(await code())
}
const request = (method: string, sent: Record<string, string> = {}, name = '__Host-ydt') =>
  new Request('https://ydt.example/api/x', { method, headers: { host: 'ydt.example', cookie: `${name}=${cookie(name) ?? ''}`, ...sent } })
const led = (to: Promise<unknown>) => to.then(() => 'nowhere', (error: unknown) => String((error as { digest?: string }).digest))

describe('signing in', () => {
  test('sets one host-only cookie, out of reach of scripts, and forgets the one that asked', async () => {
    expect(await askCitizenCode(phone)).toEqual({ ok: true, value: { maskedPhone: '138****5678' } })
    expect([...browser.jar.keys()]).toEqual(['__Host-ydt-ask'])
    expect(await confirmCitizenCode(await code())).toEqual({ ok: true, value: { isNew: true } })
    expect([...browser.jar.keys()]).toEqual(['__Host-ydt'])
    expect(browser.jar.get('__Host-ydt')?.options).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
    expect(await currentCitizen()).toBeDefined()
  })

  test('never takes over a token that was planted in the browser', async () => {
    const planted = 'A'.repeat(43)
    browser.jar.set('__Host-ydt', { value: planted, options: {} })
    expect(await currentCitizen()).toBeUndefined()
    await signIn()
    expect(cookie('__Host-ydt')).not.toBe(planted)
    browser.jar.set('__Host-ydt', { value: planted, options: {} })
    expect(await currentCitizen()).toBeUndefined()
  })

  test('ends the session that was there before', async () => {
    await signIn()
    const before = request('GET')
    await signIn('13912345678')
    expect(await citizenOfRequest(before)).toBeUndefined()
    expect(await citizenOfRequest(request('GET'))).toBeDefined()
  })

  test('without having asked is refused, and changes nothing', async () => {
    expect(await confirmCitizenCode('123456')).toEqual({ ok: false, error: { code: 'code-dead' } })
    expect(browser.jar.size).toBe(0)
  })

  test('out again kills every copy of the cookie', async () => {
    await signIn()
    const copy = request('GET')
    expect(await citizenOfRequest(copy)).toBeDefined()
    await signOut('citizen')
    expect(browser.jar.size).toBe(0)
    expect(await citizenOfRequest(copy)).toBeUndefined()
  })
})

describe('a page', () => {
  test('that needs a citizen sends others to the sign-in, and back to where they were', async () => {
    expect(await led(requireCitizen())).toContain('/sign-in?next=%2Ffilings%2Fnew%3Fkind%3Dtransfer')
    expect(await led(requireCitizen('//evil.example'))).toContain('/sign-in?next=%2Ffilings;')
    await signIn()
    expect(await requireCitizen()).toEqual(await currentCitizen())
  })

  test.each(['null', 'https://evil.example'])('asked for by a script or form of %s knows nobody', async (origin) => {
    await signIn()
    browser.sent.set('origin', origin)
    expect(await currentCitizen()).toBeUndefined()
  })
})

describe('a handler', () => {
  test.each([
    ['GET', {}, true],
    ['GET', { origin: 'https://evil.example' }, false],
    ['POST', { origin: 'https://ydt.example' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', {}, false],
    ['POST', { origin: 'null' }, false],
    ['POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
    ['DELETE', { origin: 'https://evil.example' }, false],
    ['PUT', {}, false],
    ['GET', { 'ydt-for': 'somebody-else' }, false],
  ])('asked with %s and %o knows the citizen: %s', async (method, sent, known) => {
    await signIn()
    expect((await citizenOfRequest(request(method, sent))) !== undefined).toBe(known)
  })

  test('asked for whoever is signed in knows the citizen', async () => {
    await signIn()
    const citizen = await citizenOfRequest(request('GET'))
    expect(await citizenOfRequest(request('GET', { 'ydt-for': phoneMark(citizen?.id ?? '') }))).toEqual(citizen)
  })
})

describe('an officer', () => {
  const officer = { login: 'wang', password: 'a long password', displayName: '王经办', phone: '13700000001', role: 'clerk', area: '220100' } as const
  const comeIn = async () => {
    await createStaff(officer, clock.now())
    expect(await askStaffCode('wang', officer.password)).toEqual({ ok: true, value: { maskedPhone: '137****0001' } })
    expect(await currentStaff()).toBeUndefined()
    expect(await confirmStaffCode(await code())).toEqual({ ok: true, value: undefined })
  }

  test('is known under a cookie of their own, by role', async () => {
    await comeIn()
    expect([...browser.jar.keys()]).toEqual(['__Host-ydt-staff'])
    expect(await requireStaff('clerk', 'supervisor')).toMatchObject({ displayName: '王经办', role: 'clerk', area: '220100' })
    expect(await staffOfRequest(request('GET', {}, '__Host-ydt-staff'))).toMatchObject({ role: 'clerk' })
    expect(await led(requireStaff('supervisor'))).toContain('404')
    expect(await currentCitizen()).toBeUndefined()
  })

  test('keeps lists and sees no case as an administrator, and the other way round', async () => {
    await comeIn()
    expect(await led(requireAdministrator())).toContain('404')
    await createStaff({ ...officer, login: 'he', phone: '13700000009', role: 'administrator', area: wholeSystem }, clock.now())
    await askStaffCode('he', officer.password)
    await confirmStaffCode(await code())
    expect(await requireAdministrator()).toMatchObject({ displayName: '王经办', role: 'administrator' })
    expect(await administratorOfRequest(request('GET', {}, '__Host-ydt-staff'))).toMatchObject({ role: 'administrator' })
    expect(await staffOfRequest(request('GET', {}, '__Host-ydt-staff'))).toBeUndefined()
    expect(await led(requireStaff())).toContain('404')
  })

  test('is not a citizen, nor a citizen an officer, whatever the cookie is called', async () => {
    await comeIn()
    const staffToken = cookie('__Host-ydt-staff') ?? ''
    await signIn()
    const citizenToken = cookie('__Host-ydt') ?? ''
    browser.jar.set('__Host-ydt-staff', { value: citizenToken, options: {} })
    browser.jar.set('__Host-ydt', { value: staffToken, options: {} })
    expect(await currentStaff()).toBeUndefined()
    expect(await currentCitizen()).toBeUndefined()
    expect(await led(requireStaff())).toContain('/staff/sign-in')
  })

  test('cannot use a citizen’s code, though the browser asked for both', async () => {
    await createStaff(officer, clock.now())
    await askStaffCode('wang', officer.password)
    await askCitizenCode(phone)
    expect(await confirmStaffCode(await code())).toEqual({ ok: false, error: { code: 'code-dead' } })
  })
})

test.each([
  ['ask for a code', () => askCitizenCode(phone)], ['confirm a code', () => confirmCitizenCode('123456')], ['ask as an officer', () => askStaffCode('wang', 'x')],
  ['confirm as an officer', () => confirmStaffCode('123456')], ['sign out', () => signOut('citizen')],
])('a page of another site cannot %s', async (_, act) => {
  for (const origin of ['https://evil.example', 'null']) {
    browser.sent = new Headers({ host: 'ydt.example', origin })
    await expect(act()).rejects.toThrow('another site')
  }
  expect(await demoInbox()).toEqual([])
})

test('the way to the unified identity begins at a button of ours: a link elsewhere leads to the page with the button', async () => {
  setTestEnv({ OIDC_ISSUER: 'https://province.example', OIDC_CLIENT_ID: 'ydt', OIDC_CLIENT_SECRET: 'x', YDT_ORIGIN: 'https://ydt.example' })
  for (const site of ['cross-site', 'none']) {
    browser.sent = new Headers({ host: 'ydt.example', 'sec-fetch-site': site })
    expect(await led(goToOidc())).toContain(';/sign-in;')
  }
  expect([...browser.jar.keys()]).toEqual([])
  setTestEnv()
})
