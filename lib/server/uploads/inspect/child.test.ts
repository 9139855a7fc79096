import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { setTestEnv } from '@/lib/server/db/testing'
import { forgetProcessWide, processWide } from '@/lib/server/process-wide'

import { photo } from '../corpus/photo'
import { apart, canStandApart, decode, expectPicture, underLimits } from './child'

setTestEnv()
afterEach(() => { forgetProcessWide('decoder apart') })
const begins = async (kind: 'image' | 'heic' | 'pdf', bytes: Buffer) => (await decode(kind, bytes)).bytes?.subarray(0, 3).toString('hex')

const run = promisify(execFile)
const onLinux = process.platform === 'linux'
const limited = (...command: string[]) => run('/bin/sh', ['-c', underLimits, 'sh', ...command], { env: { NODE_ENV: 'production' } })
const jpeg = await photo({ width: 300, height: 200 }).jpeg().toBuffer()

describe('the process of a decoder', () => {
  test('sees no network and no other process where the system lets us, and decodes as well where it does not', async () => {
    const [program = '', ...flags] = apart
    if (await canStandApart()) {
      const { stdout: devices } = await run(program, [...flags, 'cat', '/proc/net/dev'])
      expect([...devices.matchAll(/^\s*(\S+):/gm)].map(([, name]) => name)).toEqual(['lo'])
      const { stdout: processes } = await run(program, [...flags, 'ls', '/proc'])
      expect(processes.split('\n').filter((name) => /^\d+$/.test(name)).length).toBeLessThanOrEqual(2)
    }
    forgetProcessWide('decoder apart')
    void processWide('decoder apart', () => Promise.resolve(false))
    expect(await begins('image', jpeg)).toBe('ffd8ff')
  })

  test('knows nothing of our environment', async () => {
    const { stdout } = await limited(process.execPath, '-p', 'JSON.stringify(Object.keys(process.env))')
    expect((JSON.parse(stdout) as string[]).filter((name) => !/^(NODE_ENV|PWD|OLDPWD|SHLVL|_)$/.test(name))).toEqual([])
  })

  test.runIf(onLinux)('dies when it asks for more memory than it may have', async () => {
    const asks = (bytes: string) => limited(process.execPath, '-e', `Buffer.alloc(${bytes}, 1)`)
    await expect(asks('1e8')).resolves.toBeDefined()
    await expect(asks('1.5e9')).rejects.toThrow()
  })
})

test('what no decoder understands is broken, and says how much memory that took', async () => {
  const { code, rss } = await decode('image', Buffer.from('nothing'))
  expect([code, (rss ?? 0) > 1e6]).toEqual(['broken', true])
})

describe('a decoder that waits for a photograph', () => {
  const early = () => processWide('decoder in waiting', (): { next: unknown } => ({ next: undefined }))

  test('is one, and for one file: what spoils it spoils no other', async () => {
    expectPicture()
    const { next } = early()
    expectPicture()
    expect(early().next).toBe(next)
    expect((await decode('image', jpeg.subarray(0, 500))).code).toBe('broken')
    expect(early().next).toBeUndefined()
    expectPicture()
    expect(await Promise.all([begins('image', jpeg), begins('image', jpeg)])).toEqual(['ffd8ff', 'ffd8ff'])
  })

  test('is passed over by what is no photograph, and when it has died', async () => {
    expectPicture()
    const { next } = early()
    expect((await decode('pdf', jpeg)).code).toBe('pdf-broken')
    expect(early().next).toBe(next)
    early().next = Promise.resolve({ lives: () => false, decode: () => Promise.resolve({ code: 'broken' }), end: () => undefined })
    expect(await begins('image', jpeg)).toBe('ffd8ff')
  })

  test('waits a minute', () => {
    vi.useFakeTimers()
    expectPicture()
    vi.advanceTimersByTime(59_000)
    expect(early().next).toBeDefined()
    vi.advanceTimersByTime(1000)
    expect(early().next).toBeUndefined()
    vi.useRealTimers()
  })
})
