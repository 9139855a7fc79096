import { like } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { transaction } from '../db'
import { rateWindow } from '../db/schema'
import { dumpText, withDatabase } from '../db/testing'
import { demoInbox } from '../messages'
import { askCitizen } from './citizens'
import { findSession, isJustProven, startSession } from './sessions'
import { personOfPhone } from '../people'
import { askProof, askStaff, confirmProof, confirmStaff, createStaff, disableStaff, identifyStaff } from './staff'

withDatabase()

const start = new Date('2026-02-24T01:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const ip = '203.0.113.7'
const wang = { login: 'wang', password: 'a long password', displayName: '王经办', phone: '13700000001', role: 'clerk', area: '220100' } as const

const ask = (password: string = wang.password, at = start, login: string = wang.login) => askStaff({ login, password, ip }, at)
// Every guess costs as much time as a password hash is meant to: the counter is put forward instead of being run up.
const failures = (count: number) => transaction((tx) => tx.update(rateWindow).set({ count }).where(like(rateWindow.bucket, 'password-login:%')))
const lastCode = async () => (await demoInbox(1))[0]?.body.slice(0, 6) ?? 'no code'
const find = (token: string, at = start) => transaction((tx) => findSession(tx, token, at))
async function signIn(at = start, oldToken?: string) {
  const asked = await ask(wang.password, at)
  if (!asked.ok) throw new Error(asked.error.code)
  const confirmed = await confirmStaff({ binding: asked.value.binding, code: await lastCode(), ip, oldToken }, at)
  if (!confirmed.ok) throw new Error(confirmed.error.code)
  return confirmed.value
}

let id = ''
beforeEach(async () => {
  const created = await createStaff(wang, start)
  id = created.ok ? created.value.id : ''
})

describe('an officer', () => {
  test('comes in with a password and then a code, and is known by role and area', async () => {
    const { token, staffId } = await signIn()
    expect(staffId).toBe(id)
    expect(await find(token)).toEqual({ kind: 'staff', staff: { id, displayName: '王经办', role: 'clerk', area: '220100' } })
  })

  test('has no session from the password alone', async () => {
    expect(await ask()).toMatchObject({ ok: true, value: { maskedPhone: '137****0001' } })
    expect(await dumpText()).not.toContain('seen_at')
  })

  test('may write the login in capitals or full width', async () => {
    expect((await ask(wang.password, start, ' ＷＡＮＧ ')).ok).toBe(true)
  })

  test('disabled is out with the next request, and does not come in again', async () => {
    const { token } = await signIn()
    await disableStaff(id, later(1))
    expect(await find(token, later(1))).toBeUndefined()
    expect(await ask(wang.password, later(60))).toEqual({ ok: false, error: { code: 'wrong-password' } })
  })

  test('gets a new token at every sign-in, and the one brought along ends', async () => {
    const first = await signIn()
    const second = await signIn(later(60), first.token)
    expect(second.token).not.toBe(first.token)
    expect(await find(first.token, later(60))).toBeUndefined()
    expect(await find(second.token, later(60))).toBeDefined()
  })

  test.each([
    [{ ...wang, login: 'WANG' }, 'login-taken'],
    [{ ...wang, login: 'li', password: 'short' }, 'weak-password'],
    [{ ...wang, login: 'li', phone: '110' }, 'bad-phone'],
  ] as const)('of %o is not created: %s', async (officer, code) => {
    expect(await createStaff(officer, start)).toMatchObject({ ok: false, error: { code } })
  })

  test('leaves no password, phone or login attempt to read', async () => {
    await ask('a wrong password')
    await signIn(later(60))
    const dump = await dumpText()
    for (const secret of [wang.password, 'a wrong password', wang.phone]) expect(dump).not.toContain(secret)
  })
})

describe('a wrong password', () => {
  test('is answered the same for a login that exists and one that does not, and sends nothing', async () => {
    const [known, unknown] = [await ask('wrong password'), await ask('wrong password', start, 'nobody')]
    expect(known).toEqual({ ok: false, error: { code: 'wrong-password' } })
    expect(unknown).toEqual(known)
    expect(await demoInbox()).toEqual([])
  })

  test('ten times locks the login for a quarter of an hour, for the right one as well', async () => {
    await ask('wrong password')
    await failures(8)
    const all = await Promise.all(Array.from({ length: 4 }, () => ask('wrong password')))
    expect(all.filter((one) => !one.ok && one.error.code === 'wrong-password')).toHaveLength(2)
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'too-many', limit: 'password-login', retryAfterSeconds: 900 } })
    expect((await ask(wang.password, later(900))).ok).toBe(true)
  })

  test('locks a login that does not exist just the same', async () => {
    await ask('wrong password', start, 'nobody')
    await failures(10)
    expect(await ask('wrong password', start, 'nobody')).toMatchObject({ ok: false, error: { code: 'too-many', retryAfterSeconds: 900 } })
  })
})

test('whoever asks a citizen’s code for the phone of an officer does not keep them from the desk', async () => {
  expect((await askCitizen({ phone: wang.phone, ip }, start)).ok).toBe(true)
  await transaction((tx) => tx.update(rateWindow).set({ count: 999 }).where(like(rateWindow.bucket, 'sms-%')))
  expect(await askCitizen({ phone: wang.phone, ip }, start)).toMatchObject({ ok: false })
  expect((await ask()).ok).toBe(true)
})

test('a right password uses up nothing of the limit', async () => {
  await ask('wrong password')
  await failures(9)
  expect((await ask()).ok).toBe(true)
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'too-many', limit: 'desk-minute' } })
  expect(await ask('wrong password')).toEqual({ ok: false, error: { code: 'wrong-password' } })
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'too-many', limit: 'password-login' } })
})

test('a citizen’s token is not an officer’s', async () => {
  const token = await transaction(async (tx) => startSession(tx, { personId: (await personOfPhone(tx, '13812345678', start)).id }, start))
  expect(await find(token)).toMatchObject({ kind: 'citizen' })
})

describe('proving oneself again', () => {
  const proven = (token: string, at: Date) => transaction((tx) => isJustProven(tx, token, at))
  const prove = async (oldToken: string | undefined, at: Date, staffId = id) => {
    const asked = await askProof({ staffId, ip }, at)
    if (!asked.ok) return asked
    return confirmProof({ binding: asked.value.binding, code: await lastCode(), ip, oldToken }, at)
  }
  const tokenOf = (done: Awaited<ReturnType<typeof prove>>) => (done.ok && 'token' in done.value ? done.value.token : 'no token')

  test.each([[0, true], [599, true], [600, false], [840, false]])('a code given %i seconds ago counts as just given: %s', async (seconds, counts) => {
    const { token } = await signIn()
    expect(await proven(token, later(seconds))).toBe(counts)
  })

  test('opens a new session, ends the old one, and counts from now', async () => {
    const { token } = await signIn()
    const next = tokenOf(await prove(token, later(700)))
    expect(await find(token, later(700))).toBeUndefined()
    expect(await find(next, later(700))).toMatchObject({ kind: 'staff', staff: { id } })
    expect([await proven(next, later(1_299)), await proven(next, later(1_300))]).toEqual([true, false])
  })

  test('does not make the day longer: twelve hours after signing in it is over', async () => {
    let { token } = await signIn()
    const hours = 12 * 3600
    for (let at = 840; at < hours; at += 840) token = at % 8_400 === 0 ? tokenOf(await prove(token, later(at))) : ((await find(token, later(at))) === undefined ? 'lost' : token)
    expect(await find(token, later(hours - 1))).toBeDefined()
    expect(await find(token, later(hours))).toBeUndefined()
  })

  test.each([
    ['without the session that it is for', () => Promise.resolve(undefined)],
    ['with the session of a citizen', () => transaction(async (tx) => startSession(tx, { personId: (await personOfPhone(tx, '13812345678', start)).id }, start))],
    ['with the session of another officer', async () => {
      const other = await createStaff({ ...wang, login: 'li', phone: '13700000002' }, start)
      return transaction((tx) => startSession(tx, { staffId: other.ok ? other.value.id : '' }, start))
    }],
  ])('%s opens nothing', async (_, token) => {
    expect(await prove(await token(), later(60))).toEqual({ ok: false, error: { code: 'code-dead' } })
  })

  test('a code for it signs nobody in, and a code for signing in proves nothing again', async () => {
    const { token } = await signIn()
    const asked = await askProof({ staffId: id, ip }, later(60))
    const binding = asked.ok ? asked.value.binding : ''
    expect(await confirmStaff({ binding, code: await lastCode(), ip }, later(60))).toEqual({ ok: false, error: { code: 'code-dead' } })
    const signing = await ask(wang.password, later(61))
    expect(await confirmProof({ binding: signing.ok ? signing.value.binding : '', code: await lastCode(), ip, oldToken: token }, later(61))).toEqual({ ok: false, error: { code: 'code-dead' } })
  })

  test('is asked for once a minute and eight times an hour, beside the codes for signing in', async () => {
    await signIn()
    expect((await askProof({ staffId: id, ip }, later(1))).ok).toBe(true)
    expect(await askProof({ staffId: id, ip }, later(2))).toMatchObject({ error: { limit: 'proof-minute' } })
    for (let minute = 1; minute < 8; minute += 1) expect((await askProof({ staffId: id, ip }, later(1 + minute * 60))).ok).toBe(true)
    expect(await askProof({ staffId: id, ip }, later(1 + 8 * 60))).toMatchObject({ error: { limit: 'proof-hour' } })
  })

  test('is nothing for a disabled officer', async () => {
    await disableStaff(id, later(1))
    expect(await askProof({ staffId: id, ip }, later(2))).toMatchObject({ ok: false })
    expect(await demoInbox()).toEqual([])
  })
})

test.each([['220102196203074525', { ok: true, value: undefined }], ['220102196203074526', { ok: false, error: { code: 'id-checksum' } }], ['', { ok: false, error: { code: 'empty' } }]])('of the ID number %j of an officer a mark is kept and nothing else', async (number, done) => {
  expect(await identifyStaff(id, number, start)).toEqual(done)
  expect((await dumpText()).includes('220102196203074525')).toBe(false)
})
