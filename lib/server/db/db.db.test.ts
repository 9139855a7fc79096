import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, eq, sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { ready, transaction } from './index'
import { lockFolder } from './pid-lock'
import { audit, demoMessage, filingEvent, outbox, person } from './schema'
import { dumpText, withDatabase } from './testing'

withDatabase()

const at = new Date('2026-02-24T01:00:00.123Z')
const entry = { at, actor: 'system', action: 'test', objectKind: 'nothing', outcome: 'ok', data: { days: ['2026-02-24'] } } as const
const codeOf = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code

describe('the database', () => {
  test('answers', async () => {
    await expect(ready()).resolves.toBeUndefined()
  })

  test('keeps all of a transaction or nothing', async () => {
    await expect(transaction(async (tx) => {
      await tx.insert(audit).values(entry)
      throw new Error('half way')
    })).rejects.toThrow('half way')
    expect(await transaction((tx) => tx.select({ n: count() }).from(audit))).toEqual([{ n: 0 }])
  })

  test('refuses a transaction inside a transaction instead of waiting for ever', async () => {
    await expect(transaction(() => transaction(() => Promise.resolve()))).rejects.toThrow('hand the tx down')
  })

  test('gives back numbers, instants, bytes and JSON as they went in', async () => {
    const wrappedKey = Buffer.from([0, 1, 255])
    await transaction(async (tx) => {
      await tx.insert(audit).values(entry)
      await tx.insert(person).values({ id: '00000000-0000-4000-8000-000000000001', wrappedKey, createdAt: at })
    })
    const [row] = await transaction((tx) => tx.select().from(audit))
    expect(row).toMatchObject({ id: 1, at, data: { days: ['2026-02-24'] } })
    const [who] = await transaction((tx) => tx.select().from(person))
    expect(who?.wrappedKey).toEqual(wrappedKey)
    expect(Buffer.isBuffer(who?.wrappedKey)).toBe(true)
  })

  test('lets transactions run side by side without mixing them', async () => {
    const add = (body: string) => transaction((tx) => tx.insert(outbox).values({ topic: body, payload: {}, createdAt: at, availableAt: at }))
    await Promise.all(Array.from({ length: 20 }, (_, n) => add(`job ${n}`)))
    expect(await transaction((tx) => tx.select({ n: count() }).from(outbox))).toEqual([{ n: 20 }])
  })

  test('is empty at the start of every test', async () => {
    expect(await transaction((tx) => tx.select({ n: count() }).from(outbox))).toEqual([{ n: 0 }])
  })

  test('can be searched whole, bytes as well', async () => {
    await transaction(async (tx) => {
      await tx.insert(demoMessage).values({ phoneIndex: 'x', maskedPhone: '138****0000', body: 'needle', createdAt: at })
      await tx.insert(person).values({ id: '00000000-0000-4000-8000-000000000001', wrappedKey: Buffer.from('针'), createdAt: at })
    })
    const dump = await dumpText()
    expect(dump).toContain('needle')
    expect(dump).toContain('针')
  })
})

describe('what happened stays', () => {
  const change = {
    update: () => transaction((tx) => tx.update(audit).set({ outcome: 'other' }).where(eq(audit.id, 1))),
    delete: () => transaction((tx) => tx.delete(audit)),
    truncate: () => transaction((tx) => tx.execute(sql`truncate ${audit}`)),
    'update of an event': () => transaction((tx) => tx.update(filingEvent).set({ state: 'approved' })),
    'delete of an event': () => transaction((tx) => tx.delete(filingEvent)),
    'truncate of events': () => transaction((tx) => tx.execute(sql`truncate ${filingEvent} cascade`)),
  }
  test.each(Object.keys(change) as (keyof typeof change)[])('%s is refused', async (name) => {
    await transaction((tx) => tx.insert(audit).values(entry))
    const error = await change[name]().then(() => undefined, (refusal: unknown) => refusal)
    expect(codeOf(error)).toBe('42501')
    expect(await transaction((tx) => tx.select({ outcome: audit.outcome }).from(audit))).toEqual([{ outcome: 'ok' }])
  })
})

test('while pages are built nobody opens a database', async () => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  await expect(ready()).rejects.toThrow('written at build time')
  vi.unstubAllEnvs()
  await expect(ready()).resolves.toBeUndefined()
})

describe('the lock on the folder', () => {
  const path = () => join(mkdtempSync(join(tmpdir(), 'ydt-lock-')), 'pglite.lock')

  test('keeps a second process out while the first lives', async () => {
    const file = path()
    writeFileSync(file, String(process.ppid))
    await expect(lockFolder(file, 300)).rejects.toThrow(`in use by process ${process.ppid}`)
    expect(readFileSync(file, 'utf8')).toBe(String(process.ppid))
  })

  test('waits for a process that is on its way out', async () => {
    const file = path()
    const leaving = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)'])
    writeFileSync(file, String(leaving.pid))
    const unlock = await lockFolder(file, 10_000)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    unlock()
  })

  test('is not kept by a killed process whose parent has not asked after it', async () => {
    const file = path()
    // The shell starts a child, becomes a program that never waits for children, and the child dies.
    const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'])
    const pid = await new Promise<string>((resolve) => { parent.stdout.once('data', (data: Buffer) => { resolve(data.toString().trim()) }) })
    await new Promise((resolve) => { setTimeout(resolve, 300) })
    writeFileSync(file, pid)
    const unlock = await lockFolder(file, process.platform === 'linux' ? 0 : 30_000)
    unlock()
    parent.kill('SIGKILL')
  })

  test.each([['of a process that died', '999999'], ['of this very number', String(process.pid)], ['that is empty', '']])('%s is taken over', async (_, holder) => {
    const file = path()
    writeFileSync(file, holder)
    const unlock = await lockFolder(file, 0)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    unlock()
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})
