import { expect, test } from 'vitest'

import { inPieces } from './in-pieces'

/** Work of so many steps, each of so many milliseconds by a clock of its own. */
function bench(steps: number, each: number) {
  let time = 0
  let pauses = 0
  function* work(): Generator<undefined, string> {
    for (let step = 0; step < steps; step += 1) {
      time += each
      yield
    }
    return 'done'
  }
  return { work, clock: { now: () => time, pause: () => { pauses += 1; return Promise.resolve() } }, pauses: () => pauses }
}

test('work is done to its end, with a pause after each piece of eight milliseconds', async () => {
  const { work, clock, pauses } = bench(9, 3)
  expect(await inPieces(work(), () => false, clock)).toBe('done')
  expect(pauses()).toBe(3)
})

test('short work is done without a pause', async () => {
  const { work, clock, pauses } = bench(3, 2)
  expect([await inPieces(work(), () => false, clock), pauses()]).toEqual(['done', 0])
})

test('what was called off stops at the next pause and answers nothing', async () => {
  const { work, clock, pauses } = bench(100, 5)
  expect(await inPieces(work(), () => true, clock)).toBeUndefined()
  expect(pauses()).toBe(1)
})
