import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { askCitizenCode, askStaffCode, confirmCitizenCode, confirmStaffCode } from '@/lib/server/auth'
import { createStaff } from '@/lib/server/auth/staff'
import { clock } from '@/lib/server/clock'
import { withDatabase } from '@/lib/server/db/testing'
import { demoInbox } from '@/lib/server/messages'

import { askAgain, askedPhone } from './asked'

const browser = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'x-ydt-peer': '203.0.113.7' })),
  cookies: () => Promise.resolve({
    get: (name: string) => (browser.jar.has(name) ? { value: browser.jar.get(name) } : undefined),
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) => (maxAge === 0 ? browser.jar.delete(name) : browser.jar.set(name, value)),
  }),
}))

withDatabase()
beforeEach(() => {
  browser.jar.clear()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => { vi.useRealTimers() })

const phone = '13800000031'
const lastCode = async () => (await demoInbox(1))[0]?.body.slice(0, 6) ?? 'none'
const later = (seconds: number) => { vi.setSystemTime(Date.now() + seconds * 1000) }

describe('the phone that a code went to', () => {
  test('is shown masked to the browser that asked, and to no other', async () => {
    await askCitizenCode(phone)
    expect(await askedPhone('citizen')).toBe('138****0031')
    expect(await askedPhone('staff')).toBeUndefined()
    browser.jar.clear()
    expect(await askedPhone('citizen')).toBeUndefined()
  })

  test('is forgotten after ten minutes, and when the code was used', async () => {
    await askCitizenCode(phone)
    const asked = browser.jar.get('__Host-ydt-ask') ?? ''
    await confirmCitizenCode(await lastCode())
    browser.jar.set('__Host-ydt-ask', asked)
    expect(await askedPhone('citizen')).toBeUndefined()
    later(60)
    await askCitizenCode(phone)
    later(601)
    expect(await askedPhone('citizen')).toBeUndefined()
  })
})

describe('asking again', () => {
  test('sends nothing within a minute and says how long to wait', async () => {
    await askCitizenCode(phone)
    later(20)
    expect(await askAgain('citizen')).toMatchObject({ ok: false, error: { code: 'too-many', retryAfterSeconds: 40 } })
    expect(await demoInbox()).toHaveLength(1)
  })

  test('sends another code to the same phone, and only the newest signs in', async () => {
    await askCitizenCode(phone)
    const first = await lastCode()
    later(61)
    expect(await askAgain('citizen')).toEqual({ ok: true, value: undefined })
    const second = await lastCode()
    expect((await demoInbox()).map(({ maskedPhone }) => maskedPhone)).toEqual(['138****0031', '138****0031'])
    if (first !== second) expect(await confirmCitizenCode(first)).toMatchObject({ ok: false, error: { code: 'wrong-code' } })
    expect(await confirmCitizenCode(second)).toMatchObject({ ok: true })
  })

  test('works after the tries are spent, for that is when it is needed', async () => {
    await askCitizenCode(phone)
    const wrong = (await lastCode()) === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1) await confirmCitizenCode(wrong)
    expect(await confirmCitizenCode(await lastCode())).toMatchObject({ ok: false, error: { code: 'code-dead' } })
    later(61)
    await askAgain('citizen')
    expect(await confirmCitizenCode(await lastCode())).toMatchObject({ ok: true })
  })

  test('keeps an officer an officer, and never makes a citizen of one', async () => {
    await createStaff({ login: 'cc9', password: 'long enough', displayName: '某', phone, role: 'clerk', area: '220100' }, clock.now())
    await askStaffCode('cc9', 'long enough')
    later(61)
    expect(await askAgain('citizen')).toEqual({ ok: false, error: { code: 'code-dead' } })
    await askAgain('staff')
    expect(await confirmStaffCode(await lastCode())).toMatchObject({ ok: true })
  })

  test('needs a browser that asked before', async () => {
    expect(await askAgain('citizen')).toEqual({ ok: false, error: { code: 'code-dead' } })
  })
})
