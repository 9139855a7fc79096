import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { onceSettled } from './settled'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** A page as far as waiting for it goes: it still loads or has arrived. */
function pageOf(readyState: DocumentReadyState) {
  const events = new EventTarget()
  const page = Object.assign(events, { document: { readyState }, setTimeout, clearTimeout }) as unknown as Parameters<typeof onceSettled>[1]
  return { page, happens: (name: string) => events.dispatchEvent(new Event(name)) }
}

test.each(['pointerdown', 'keydown', 'focusin'])('%s starts it at once, and only once', (sign) => {
  const start = vi.fn()
  const { page, happens } = pageOf('complete')
  onceSettled(start, page, {})
  happens(sign)
  happens(sign)
  vi.runAllTimers()
  expect(start).toHaveBeenCalledTimes(1)
})

test('a page that nobody touches starts it when it has been quiet for a while', () => {
  const start = vi.fn()
  const { page } = pageOf('complete')
  onceSettled(start, page, {})
  vi.advanceTimersByTime(1499)
  expect(start).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(start).toHaveBeenCalledTimes(1)
})

test('the quiet begins when the page has arrived', () => {
  const start = vi.fn()
  const { page, happens } = pageOf('interactive')
  onceSettled(start, page, {})
  vi.advanceTimersByTime(10_000)
  expect(start).not.toHaveBeenCalled()
  happens('load')
  vi.advanceTimersByTime(1500)
  expect(start).toHaveBeenCalledTimes(1)
})

test('who saves data gets it with the first sign only', () => {
  const start = vi.fn()
  const { page, happens } = pageOf('complete')
  onceSettled(start, page, { connection: { saveData: true } })
  vi.advanceTimersByTime(60_000)
  expect(start).not.toHaveBeenCalled()
  happens('keydown')
  expect(start).toHaveBeenCalledTimes(1)
})

test('called off, nothing starts it', () => {
  const start = vi.fn()
  const { page, happens } = pageOf('complete')
  onceSettled(start, page, {})()
  happens('keydown')
  vi.runAllTimers()
  expect(start).not.toHaveBeenCalled()
})
