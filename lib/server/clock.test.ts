import { afterEach, expect, test, vi } from 'vitest'
import { clock } from './clock'
import { setTestEnv } from './db/testing'

afterEach(() => { vi.useRealTimers() })

test('the clock of a demo starts where it was set and ticks on', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') })
  setTestEnv({ YDT_NOW: '2026-02-14T15:59:00Z' })
  expect(clock.now()).toEqual(new Date('2026-02-14T15:59:00Z'))
  expect(clock.today()).toBe('2026-02-14')
  vi.advanceTimersByTime(61_000)
  expect(clock.now()).toEqual(new Date('2026-02-14T16:00:01Z'))
  expect(clock.today()).toBe('2026-02-15')
})

test('without a setting it is the machine’s', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') })
  setTestEnv()
  expect(clock.now()).toEqual(new Date('2026-11-22T08:00:00Z'))
})
