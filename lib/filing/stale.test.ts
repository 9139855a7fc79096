import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { examples, exampleOf, today } from './example'
import { firstStale } from './stale'

describe('a draft', () => {
  test.each(examples)('of $name is not stale on the day it was written', ({ kind, answers }) => {
    expect(firstStale(kind, answers, today)).toBeUndefined()
  })

  test('whose permit has ended meanwhile goes back to that page', () => {
    const { kind, answers } = { ...exampleOf('long-stay'), answers: { ...exampleOf('long-stay').answers, ground: 'permit', permitUntil: '2027-06-30' } }
    expect(firstStale(kind, answers, '2027-06-30' as PlainDate)).toBeUndefined()
    expect(firstStale(kind, answers, '2027-07-01' as PlainDate)).toBe('permit-until')
  })

  test('whose name was changed after signing goes back to the signature', () => {
    expect(firstStale('long-stay', { ...examples[1]?.answers, name: '王大明' }, today)).toBe('commitment')
  })
})
