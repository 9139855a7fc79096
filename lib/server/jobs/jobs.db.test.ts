import { describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import { withDatabase } from '../db/testing'
import { backlog, enqueue, jobsStanding, MOST_ATTEMPTS, retryAt, revive, startWorker, tick } from './index'
import { claim } from './repo'

withDatabase({ LOG_LEVEL: 'error' })

const start = new Date('2026-02-24T01:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const put = (topic: string, n = 0, at = start) => transaction((tx) => enqueue(tx, { topic, payload: { n } }, at))
const state = () => transaction(backlog)
const quietly = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true)

describe('the outbox', () => {
  test('hands a job to its handler once, in the order of arrival', async () => {
    for (const n of [1, 2, 3]) await put('a', n, later(n))
    const seen: unknown[] = []
    const handlers = { a: ({ payload }: { payload: unknown }) => { seen.push(payload); return Promise.resolve() } }
    expect(await tick(handlers, later(10))).toBe(3)
    expect(await tick(handlers, later(9_999))).toBe(0)
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(await state()).toMatchObject({ waiting: 0, dead: 0 })
  })

  test('keeps nothing of a transaction that failed', async () => {
    await expect(transaction(async (tx) => {
      await enqueue(tx, { topic: 'a', payload: {} }, start)
      throw new Error('no')
    })).rejects.toThrow('no')
    expect(await state()).toMatchObject({ waiting: 0 })
  })

  test('does nothing before a job is due', async () => {
    await put('a', 1, later(60))
    const handler = vi.fn(() => Promise.resolve())
    expect(await tick({ a: handler }, later(59))).toBe(0)
    expect(await tick({ a: handler }, later(60))).toBe(1)
    expect(handler).toHaveBeenCalledOnce()
  })

  test('lets a handler use transactions of its own', async () => {
    await put('a')
    await tick({ a: async () => { await put('b') } }, start)
    expect(await state()).toMatchObject({ waiting: 1 })
  })

  test('never gives two workers the same job', async () => {
    for (let n = 0; n < 40; n += 1) await put('a', n)
    const seen: number[] = []
    const handlers = { a: ({ payload }: { payload: { readonly n?: unknown } }) => { seen.push(Number(payload.n)); return Promise.resolve() } }
    const counts = await Promise.all(Array.from({ length: 4 }, () => tick(handlers, start)))
    expect(counts.reduce((a, b) => a + b)).toBe(40)
    expect(new Set(seen).size).toBe(40)
    expect(seen).toHaveLength(40)
  })

  test('gives a job to somebody else when the first worker died with it', async () => {
    await put('a')
    await transaction((tx) => claim(tx, start, (attempts) => retryAt(attempts, start)))
    const handler = vi.fn(() => Promise.resolve())
    expect(await tick({ a: handler }, later(59))).toBe(0)
    expect(await tick({ a: handler }, later(60))).toBe(1)
  })
})

describe('a job that fails', () => {
  const refuse = () => Promise.reject(new Error('gateway down'))

  test('waits twice as long each time, is given up after eight, and others pass it', async () => {
    const written = quietly()
    await put('a')
    let now = start
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await tick({ a: refuse }, new Date(now.getTime() - 1))).toBe(0)
      expect(await tick({ a: refuse }, now)).toBe(1)
      now = retryAt(attempt, now)
    }
    expect(await state()).toMatchObject({ waiting: 0, dead: 1 })
    expect(await tick({ a: refuse }, later(999_999))).toBe(0)
    expect(String(written.mock.calls.at(-1)?.[0])).toContain('job.dead')
    written.mockRestore()
  })

  test('can be taken up again', async () => {
    const written = quietly()
    await put('a')
    for (let now = start, n = 1; n <= MOST_ATTEMPTS; now = retryAt(n, now), n += 1) await tick({ a: refuse }, now)
    written.mockRestore()
    await transaction((tx) => revive(tx, [1], later(999_999)))
    expect(await tick({ a: () => Promise.resolve() }, later(999_999))).toBe(1)
    expect(await state()).toMatchObject({ waiting: 0, dead: 0 })
  })

  test('of a topic nobody knows is not lost', async () => {
    const written = quietly()
    await put('unknown')
    await tick({}, start)
    written.mockRestore()
    expect(await state()).toMatchObject({ waiting: 1, oldest: start })
  })
})

test('what waits is late after ten minutes, and what was given up is told apart', async () => {
  const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
  expect(await jobsStanding(start)).toEqual({ waiting: 0, late: false, dead: 0 })
  await put('broken')
  expect(await jobsStanding(after(10))).toEqual({ waiting: 1, late: false, dead: 0 })
  expect(await jobsStanding(after(11))).toEqual({ waiting: 1, late: true, dead: 0 })
  const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (let minutes = 0; minutes < 600; minutes += 60) await tick({}, after(minutes))
  spy.mockRestore()
  expect(await jobsStanding(after(700))).toEqual({ waiting: 0, late: false, dead: 1 })
})

describe('the worker', () => {
  test('works until it is stopped, and ends the round it is in', async () => {
    await put('slow')
    let finished = false
    let began: () => void = () => undefined
    const begun = new Promise<void>((resolve) => { began = resolve })
    const slow = async () => {
      began()
      await new Promise((resolve) => { setTimeout(resolve, 100) })
      finished = true
    }
    const housekeeping = vi.fn(() => Promise.resolve())
    const worker = startWorker({ slow }, housekeeping)
    await begun
    await worker.stop()
    expect(finished).toBe(true)
    expect(await state()).toMatchObject({ waiting: 0 })
    expect(housekeeping).toHaveBeenCalledOnce()
  })
})
