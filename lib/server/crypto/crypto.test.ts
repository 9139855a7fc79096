import { createCipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { setTestEnv } from '../db/testing'
import { blindIndex, hashPassword, hashToken, keyedMac, keys, newCode, newRecordKey, newToken, open, openRecordKey, openText, sameMark, seal, verifyPassword } from './index'
import type { Context } from './index'

const place: Context = 'person|profile|row-1'
const keyText = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const production = { YDT_MODE: 'production', YDT_INDEX_KEY: keyText(9), SMS_GATEWAY_URL: 'https://sms.example' }
let dataDir = ''

beforeEach(() => { dataDir = setTestEnv() })

describe('a sealed value', () => {
  test('opens to what was sealed, whatever it was', () => {
    const { key } = newRecordKey()
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(open(key, place, seal(key, place, Buffer.from(bytes)))).toEqual(Buffer.from(bytes))
    }))
    expect(openText(key, place, seal(key, place, '张三丰 🏥'))).toBe('张三丰 🏥')
  })

  test('shows nothing of the text and is 31 bytes longer', () => {
    const { key } = newRecordKey()
    const sealed = seal(key, place, 'a'.repeat(40))
    expect(sealed.length).toBe(71)
    expect(sealed.toString('latin1')).not.toContain('aaaa')
    expect(seal(key, place, 'a'.repeat(40)).equals(sealed)).toBe(false)
  })

  test.each([
    ['another row', 'person|profile|row-2'],
    ['another column', 'person|phone|row-1'],
    ['another table', 'staff|profile|row-1'],
  ] as const)('does not open in %s', (_, elsewhere) => {
    const { key } = newRecordKey()
    expect(() => open(key, elsewhere, seal(key, place, 'secret'))).toThrow()
  })

  test('does not open with another record’s key', () => {
    const sealed = seal(newRecordKey().key, place, 'secret')
    expect(() => open(newRecordKey().key, place, sealed)).toThrow()
  })

  test('does not open when any single bit has changed', () => {
    const { key } = newRecordKey()
    const sealed = seal(key, place, 'secret')
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => open(key, place, changed)).toThrow()
    }
  })

  test.each([1, 4, 8, 12, 15])('does not open with a tag cut by %i bytes', (bytes) => {
    const { key } = newRecordKey()
    const sealed = seal(key, place, 'x'.repeat(60))
    expect(() => open(key, place, sealed.subarray(0, sealed.length - bytes))).toThrow()
  })

  test('does not accept a four-byte tag that Node alone would take', () => {
    const { key } = newRecordKey()
    const header = seal(key, place, '').subarray(0, 3)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.concat([header, Buffer.from(place)]))
    const body = Buffer.concat([header, nonce, cipher.update('0123456789abcdef'), cipher.final()])
    expect(() => open(key, place, Buffer.concat([body, cipher.getAuthTag().subarray(0, 4)]))).toThrow()
    expect(openText(key, place, Buffer.concat([body, cipher.getAuthTag()]))).toBe('0123456789abcdef')
  })

  test.each([0, 1, 30])('of %i bytes is none', (length) => {
    expect(() => open(newRecordKey().key, place, Buffer.alloc(length, 1))).toThrow('not a sealed value')
  })

  test('never repeats a nonce in 100,000', () => {
    const { key } = newRecordKey()
    const nonces = new Set<string>()
    for (let n = 0; n < 100_000; n += 1) nonces.add(seal(key, place, '').subarray(3, 15).toString('base64'))
    expect(nonces.size).toBe(100_000)
  })
})

describe('a record key', () => {
  test('comes back from its wrapped form', () => {
    const { key, wrapped } = newRecordKey()
    expect(openText(openRecordKey(wrapped), place, seal(key, place, 'kept'))).toBe('kept')
  })

  test('is not in its wrapped form, and does not print', () => {
    const { key, wrapped } = newRecordKey()
    expect(wrapped.includes(key.export())).toBe(false)
    expect(JSON.stringify({ key })).toBe('{"key":{}}')
  })

  test('outlives a change of the master key while the old one is kept', () => {
    setTestEnv({ ...production, YDT_MASTER_KEY: keyText(1) })
    const { key, wrapped } = newRecordKey()
    const sealed = seal(key, place, 'kept')
    setTestEnv({ ...production, YDT_MASTER_KEY: `${keyText(2)},${keyText(1)}` })
    expect(openText(openRecordKey(wrapped), place, sealed)).toBe('kept')
    expect(newRecordKey().wrapped.subarray(1, 3).equals(wrapped.subarray(1, 3))).toBe(false)
    setTestEnv({ ...production, YDT_MASTER_KEY: keyText(2) })
    expect(() => openRecordKey(wrapped)).toThrow('master key that this server does not have')
  })
})

describe('the keys of the server', () => {
  test('of a demo are made once, for its owner alone', () => {
    const first = keys()
    const file = join(dataDir, 'demo-keys.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(first.index.export().toString('base64'))
    keys()
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('are never made outside a demo', () => {
    expect(() => setTestEnv({ YDT_MODE: 'production', SMS_GATEWAY_URL: 'https://sms.example' })).toThrow('YDT_MASTER_KEY is missing')
    const folder = setTestEnv({ ...production, YDT_MASTER_KEY: keyText(1) })
    keys()
    expect(existsSync(join(folder, 'demo-keys.json'))).toBe(false)
  })

  test('may not be one and the same', () => {
    setTestEnv({ ...production, YDT_MASTER_KEY: keyText(9) })
    expect(() => keys()).toThrow('must differ')
  })
})

describe('marks', () => {
  test('find the same value again, apart for each purpose', () => {
    const phone = '13812345678'
    expect(blindIndex('phone', phone)).toBe(blindIndex('phone', phone))
    expect(new Set([blindIndex('phone', phone), blindIndex('staff-phone', phone), keyedMac('phone', phone), hashToken(phone)]).size).toBe(4)
    expect(blindIndex('phone', phone)).toMatch(/^[\w-]{43}$/)
  })

  test('mean nothing under another key', () => {
    setTestEnv({ ...production, YDT_MASTER_KEY: keyText(1) })
    const before = blindIndex('phone', '13812345678')
    setTestEnv({ ...production, YDT_MASTER_KEY: keyText(1), YDT_INDEX_KEY: keyText(8) })
    expect(blindIndex('phone', '13812345678')).not.toBe(before)
  })

  test('keep purpose and value apart', () => {
    expect(blindIndex('a|b', 'c')).not.toBe(blindIndex('a', 'b|c'))
  })

  test.each([['same', 'same', true], ['same', 'sama', false], ['same', 'same!', false], ['', '', true]])('%s and %s are the same: %s', (one, other, same) => {
    expect(sameMark(one, other)).toBe(same)
  })
})

describe('tokens and codes', () => {
  test('a token carries 256 bits and never comes twice', () => {
    const tokens = new Set(Array.from({ length: 10_000 }, newToken))
    expect(tokens.size).toBe(10_000)
    for (const token of tokens) expect(Buffer.from(token, 'base64url').length).toBe(32)
  })

  test('a code has six digits, leading zeros kept, every digit about as often', () => {
    const codes = Array.from({ length: 20_000 }, newCode)
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    const leading = codes.filter((code) => code.startsWith('0')).length
    expect(leading).toBeGreaterThan(1_700)
    expect(leading).toBeLessThan(2_300)
  })
})

describe('a password', () => {
  test('is known again, another is not', async () => {
    const stored = await hashPassword('正确 horse')
    expect(stored).toMatch(/^scrypt\$32768\$8\$3\$/)
    expect(await verifyPassword('正确 horse', stored)).toBe(true)
    expect(await verifyPassword('正确 horsf', stored)).toBe(false)
    expect(await hashPassword('正确 horse')).not.toBe(stored)
  })

  test('of nobody is always wrong, and takes the same work', async () => {
    const stored = await hashPassword('x')
    const took = async (hash: string | undefined) => {
      const start = performance.now()
      expect(await verifyPassword('y', hash)).toBe(false)
      return performance.now() - start
    }
    await took(stored)
    const ratio = (await took(undefined)) / (await took(stored))
    expect(ratio).toBeGreaterThan(0.2)
    expect(ratio).toBeLessThan(5)
  })
})

