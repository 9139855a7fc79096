import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { ProofCode } from '@/lib/contracts/proof'

import { delayAfter, passes, patience } from './patience'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
}

/** A page to wait on, and whether the waiting is over. */
function waiting(ms: number, ends: readonly AbortSignal[] = []) {
  const signs = { window: new EventTarget(), document: new Page() }
  const state = { over: false }
  void patience(ms, ends, signs).then(() => { state.over = true })
  return { ...signs, isOver: async () => { await vi.advanceTimersByTimeAsync(0); return state.over } }
}

test('the pauses grow and then stay: 20 seconds at most for a dead line, five minutes for what was sent and not taken', () => {
  const seconds = (code: ProofCode) => [1, 2, 3, 4, 5, 50].map((tries) => delayAfter(tries, code) / 1000)
  expect([seconds('unreachable'), seconds('server-trouble')]).toEqual([[1, 3, 8, 20, 20, 20], [1, 3, 8, 20, 60, 300]])
})

test.each([['unreachable', true], ['signed-out', true], ['garbled', true], ['scanner-away', true], ['broken', false], ['too-many-files', false], ['not-found', false]] as const)('%s passes by itself: %s', (code, answer) => {
  expect(passes(code)).toBe(answer)
})

describe('waiting', () => {
  test('ends with its time and not before', async () => {
    const { isOver } = waiting(3000)
    await vi.advanceTimersByTimeAsync(2999)
    expect(await isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isOver()).toBe(true)
  })

  test.each(['online', 'pageshow'])('ends at once with %s', async (name) => {
    const { window, isOver } = waiting(20_000)
    window.dispatchEvent(new Event(name))
    expect(await isOver()).toBe(true)
  })

  test('ends when somebody comes back to the page, not when they leave it', async () => {
    const { document, isOver } = waiting(20_000)
    document.visibilityState = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await isOver()).toBe(false)
    document.visibilityState = 'visible'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await isOver()).toBe(true)
  })

  test('ends when it is called off, before or meanwhile', async () => {
    const stop = new AbortController()
    const { isOver } = waiting(20_000, [new AbortController().signal, stop.signal])
    expect(await isOver()).toBe(false)
    stop.abort()
    expect(await isOver()).toBe(true)
    expect(await waiting(20_000, [stop.signal]).isOver()).toBe(true)
  })
})
