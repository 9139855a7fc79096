import { expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { openKinds } from './open-kinds'

test.each([
  ['2026-02-13', ['long-stay', 'transfer', 'emergency', 'maternity']],
  ['2017-10-31', ['long-stay']],
  ['2014-01-01', []],
])('on %s these kinds are open', (day, kinds) => {
  expect(openKinds(day as PlainDate)).toEqual(kinds)
})
