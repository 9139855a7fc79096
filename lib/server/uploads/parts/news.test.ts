import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { newsOf, tellNews } from './news'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const never = new AbortController().signal
function reader(id: string, end = never) {
  const state = { told: false }
  void newsOf(id, { ms: 1000, end }).then(() => { state.told = true })
  return state
}
const settle = () => vi.advanceTimersByTimeAsync(0)

test('everybody who waits for one upload is told when its look has ended, and nobody else', async () => {
  const [first, second, other] = [reader('a'), reader('a'), reader('b')]
  tellNews('a')
  await settle()
  expect([first.told, second.told, other.told]).toEqual([true, true, false])
})

test('nobody waits longer than their patience, or than their line holds', async () => {
  const gone = new AbortController()
  const [patient, left, late] = [reader('c'), reader('c', gone.signal), reader('c', AbortSignal.abort())]
  gone.abort()
  await settle()
  expect([patient.told, left.told, late.told]).toEqual([false, true, true])
  await vi.advanceTimersByTimeAsync(1000)
  expect(patient.told).toBe(true)
})
