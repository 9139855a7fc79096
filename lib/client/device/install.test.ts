import { expect, test } from 'vitest'

import { countVisit, dismissHint, mayHint } from './install'

const day = 86_400_000
const now = 1000 * day
const place = () => {
  const kept = new Map<string, string>()
  return () => ({ getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) => { kept.set(name, text) } })
}
const asked = { afterSubmission: false, standalone: false, inApp: false, now }

test('the hint waits for the second visit, and pages opened in one visit are one', () => {
  const [shelf, first, second] = [place(), place(), place()]
  for (const session of [first, first, first]) countVisit({ shelf, session })
  expect(mayHint({ ...asked, shelf })).toBe(false)
  countVisit({ shelf, session: second })
  expect(mayHint({ ...asked, shelf })).toBe(true)
})

test.each([
  ['after something was sent, on the first visit too', { afterSubmission: true }, true],
  ['never in WeChat', { afterSubmission: true, inApp: true }, false],
  ['never where it is on the home screen already', { afterSubmission: true, standalone: true }, false],
])('%s', (_, change, shown) => {
  expect(mayHint({ ...asked, ...change, shelf: place() })).toBe(shown)
})

test('sent away, it stays away for ninety days', () => {
  const shelf = place()
  dismissHint(now, shelf)
  expect([1, 89, 90, 91].map((days) => mayHint({ ...asked, afterSubmission: true, now: now + days * day, shelf }))).toEqual([false, false, false, true])
})

test('a phone that keeps nothing is asked after sending alone', () => {
  const nothing = () => null
  countVisit({ shelf: nothing, session: nothing })
  expect([mayHint({ ...asked, shelf: nothing }), mayHint({ ...asked, afterSubmission: true, shelf: nothing })]).toEqual([false, true])
})
