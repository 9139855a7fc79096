import { like } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import { rateWindow } from '../db/schema'
import { dumpText, setTestEnv, withDatabase } from '../db/testing'
import { demoInbox } from '../messages'
import { codeBudgets } from './budgets'
import { askCitizen, confirmCitizen } from './citizens'
import { askForCode, verifyCode } from './codes'
import { tidyAuth } from './housekeeping'

withDatabase()
// Several tests change the settings; the keys change with them, so each begins with its own.
beforeEach(() => { setTestEnv() })

const start = new Date('2026-02-24T01:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const phone = '13812345678'
const ip = '203.0.113.7'

const codeIn = (body: string | undefined) => /^(\d{6}) /.exec(body ?? '')?.[1] ?? 'no code'
const lastCode = async () => codeIn((await demoInbox(1))[0]?.body)
async function ask(at = start, number = phone) {
  const asked = await askCitizen({ phone: number, ip }, at)
  if (!asked.ok) throw new Error(asked.error.code)
  return { binding: asked.value.binding, code: await lastCode() }
}
const confirm = (binding: string | undefined, code: string, at = start) => confirmCitizen({ binding, code, ip }, at)
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const quietly = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true)

describe('a code', () => {
  test('signs up the first time and signs in the next, to the same person', async () => {
    const first = await ask()
    const up = await confirm(first.binding, first.code)
    expect(up).toMatchObject({ ok: true, value: { isNew: true } })
    const second = await ask(later(60))
    const into = await confirm(second.binding, second.code, later(60))
    expect(into).toMatchObject({ ok: true, value: { isNew: false, personId: up.ok ? up.value.personId : '' } })
  })

  test('may be typed with spaces and full-width digits', async () => {
    const { binding, code } = await ask()
    const typed = ` ${code.slice(0, 3)} ${code.slice(3)} `.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect((await confirm(binding, typed)).ok).toBe(true)
  })

  test('works once', async () => {
    const { binding, code } = await ask()
    expect((await confirm(binding, code)).ok).toBe(true)
    expect(await confirm(binding, code)).toEqual({ ok: false, error: { code: 'code-dead' } })
  })

  test('works once even when twenty browsers send it at the same moment', async () => {
    const { binding, code } = await ask()
    const all = await Promise.all(Array.from({ length: 20 }, () => confirm(binding, code)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([[599, true], [600, false], [601, false]])('after %i seconds works: %s', async (seconds, works) => {
    const { binding, code } = await ask()
    expect((await confirm(binding, code, later(seconds))).ok).toBe(works)
  })

  test('asked for by one browser does not work in another', async () => {
    const one = await ask()
    const other = await ask(start, '13912345678')
    expect(await confirm(other.binding, one.code === other.code ? wrong(one.code) : one.code)).toMatchObject({ error: { code: 'wrong-code' } })
    expect(await confirm(undefined, one.code)).toEqual({ ok: false, error: { code: 'code-dead' } })
    expect(await confirm('x'.repeat(43), one.code)).toEqual({ ok: false, error: { code: 'code-dead' } })
    expect((await confirm(one.binding, one.code)).ok).toBe(true)
  })

  test('for citizens opens nothing for staff', async () => {
    const { binding, code } = await ask()
    expect(await transaction((tx) => verifyCode(tx, { binding, code, purpose: 'staff', ip }, start))).toEqual({ ok: false, error: { code: 'code-dead' } })
  })

  test('dies with the fifth wrong guess, and the right one comes too late', async () => {
    const { binding, code } = await ask()
    for (const triesLeft of [4, 3, 2, 1]) expect(await confirm(binding, wrong(code))).toEqual({ ok: false, error: { code: 'wrong-code', triesLeft } })
    expect(await confirm(binding, wrong(code))).toEqual({ ok: false, error: { code: 'code-dead' } })
    expect(await confirm(binding, code)).toEqual({ ok: false, error: { code: 'code-dead' } })
  })

  test('judges at most five of fifty guesses that come at once', async () => {
    const { binding, code } = await ask()
    const all = await Promise.all(Array.from({ length: 50 }, () => confirm(binding, wrong(code))))
    expect(all.filter((one) => !one.ok && one.error.code === 'wrong-code')).toHaveLength(4)
    expect(all.filter((one) => !one.ok && one.error.code === 'code-dead')).toHaveLength(46)
    expect((await confirm(binding, code)).ok).toBe(false)
  })

  test.each(['', '12345', '1234567', 'abcdef'])('%j is not one, and costs no try', async (typed) => {
    const { binding, code } = await ask()
    for (let n = 0; n < 6; n += 1) expect(await confirm(binding, typed)).toEqual({ ok: false, error: { code: 'bad-code' } })
    expect((await confirm(binding, code)).ok).toBe(true)
  })
})

describe('asking for a code', () => {
  test.each([['', 'empty'], ['1381234567', 'phone-length'], ['12812345678', 'phone-prefix'], ['0431-8888888', 'phone-prefix']])('%j is no phone: %s', async (typed, reason) => {
    expect(await askCitizen({ phone: typed, ip }, start)).toEqual({ ok: false, error: { code: 'bad-phone', reason } })
    expect(await demoInbox()).toEqual([])
  })

  test('is answered the same for a phone that is known and one that is not', async () => {
    const first = await ask()
    await confirm(first.binding, first.code)
    const shape = async (number: string) => {
      const asked = await askCitizen({ phone: number, ip }, later(60))
      return asked.ok ? { keys: Object.keys(asked.value).sort(), length: asked.value.binding.length } : asked
    }
    expect(await shape(phone)).toEqual(await shape('13912345678'))
  })

  test('a hundred times at once sends one message', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => askCitizen({ phone, ip }, start)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await demoInbox(200)).toHaveLength(1)
  })

  test('sends one a minute, five an hour and ten a day to one phone, however it is written', async () => {
    const sent: number[] = []
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const asked = await askCitizen({ phone: minute % 2 ? '+86 138-1234-5678' : phone, ip }, later(minute * 60))
      if (asked.ok) sent.push(minute)
      if (sent.length === 10) break
    }
    expect(sent).toEqual([0, 1, 2, 3, 4, 60, 61, 62, 63, 64])
    expect(await askCitizen({ phone, ip }, later(23 * 3600))).toMatchObject({ error: { code: 'too-many', limit: 'sms-day', retryAfterSeconds: 3600 } })
    expect((await askCitizen({ phone, ip }, later(24 * 3600))).ok).toBe(true)
  })

  test('from one network for many phones ends at 30 an hour outside a demo', async () => {
    const keys = { YDT_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), YDT_INDEX_KEY: Buffer.alloc(32, 2).toString('base64') }
    setTestEnv({ ...keys, YDT_MODE: 'production', SMS_GATEWAY_URL: 'http://127.0.0.1:9/' })
    const written = quietly()
    const many = Array.from({ length: 40 }, (_, n) => askForCode({ phone: String(13_800_000_000 + n), purpose: 'citizen', ip: `203.0.113.${n}` }, start))
    const codes = (await Promise.all(many)).map((one) => (one.ok ? 'ok' : one.error.code))
    written.mockRestore()
    expect(codes.filter((code) => code === 'sms-failed')).toHaveLength(30)
    expect(codes.filter((code) => code === 'too-many')).toHaveLength(10)
  })
})

test('the budget of an hour ends all messages and rings the operators', async () => {
  await ask()
  await transaction((tx) => tx.update(rateWindow).set({ count: 2_000 }).where(like(rateWindow.bucket, 'sms-all:%')))
  const written = quietly()
  const refused = await askCitizen({ phone: '13912345678', ip: '198.51.100.1' }, later(60))
  const again = await askCitizen({ phone: '13912345679', ip: '198.51.100.2' }, later(61))
  const lines = written.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('sms.budget-spent'))
  written.mockRestore()
  expect(again).toMatchObject({ ok: false, error: { limit: 'sms-all' } })
  expect(lines).toHaveLength(1)
  expect(await codeBudgets(later(62))).toEqual([
    { name: 'sms-all', used: 2_000, max: 2_000, endsInSeconds: 3_538 }, { name: 'sms-all-day', used: 1, max: 20_000, endsInSeconds: 86_338 }, { name: 'sms-staff', used: 0, max: 500, endsInSeconds: 0 },
  ])
  expect(refused).toMatchObject({ ok: false, error: { code: 'too-many', limit: 'sms-all' } })
  expect((await askCitizen({ phone: '13912345678', ip }, later(3_600))).ok).toBe(true)
})

test('who spends the citizens’ budget does not lock the desk', async () => {
  await ask()
  await transaction((tx) => tx.update(rateWindow).set({ count: 20_000 }).where(like(rateWindow.bucket, 'sms-all-day:%')))
  const written = quietly()
  expect(await askCitizen({ phone: '13912345678', ip }, later(60))).toMatchObject({ error: { limit: 'sms-all-day' } })
  written.mockRestore()
  expect((await askForCode({ phone: '13912345678', purpose: 'staff', ip }, later(60))).ok).toBe(true)
})

describe('the database', () => {
  test('keeps no phone, no code, no token and no binding that could be read', async () => {
    const { binding, code } = await ask()
    const confirmed = await confirm(binding, code)
    const inbox = await demoInbox()
    const dump = (await dumpText()).replace(JSON.stringify(inbox[0]?.body).slice(1, -1), '')
    for (const secret of [phone, code, binding, confirmed.ok ? confirmed.value.token : 'no token', ip]) expect(dump.includes(secret)).toBe(false)
  })

  test('forgets codes after a day', async () => {
    await ask()
    await tidyAuth(later(23 * 3600))
    expect(await dumpText()).toContain('code_mac')
    await tidyAuth(later(25 * 3600))
    expect(await dumpText()).not.toContain('code_mac')
  })
})
