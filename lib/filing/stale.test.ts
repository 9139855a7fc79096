import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { examples, exampleOf, walks } from './example'
import { firstStale } from './stale'

const on = (day: string) => day as PlainDate

describe('a draft', () => {
  test.each(walks)('of $name is not stale on the day it was written', (example) => {
    expect(firstStale(example)).toBeUndefined()
  })

  test('whose permit has ended meanwhile goes back to that page', () => {
    const draft = { ...exampleOf('long-stay'), answers: { ...exampleOf('long-stay').answers, ground: 'permit', permitUntil: '2027-06-30' } }
    expect(firstStale({ ...draft, on: on('2027-06-30') })).toBeUndefined()
    expect(firstStale({ ...draft, on: on('2027-07-01') })).toBe('permit-until')
  })

  test('whose name was changed after signing goes back to the signature', () => {
    const promised = examples[1] ?? exampleOf('other')
    expect(firstStale({ ...promised, answers: { ...promised.answers, name: '王大明' } })).toBe('commitment')
  })

  test('signed under a document that another one has replaced meanwhile goes back to the signature', () => {
    const signed = walks.find(({ name }) => name.startsWith('a migrant worker of 2021')) ?? exampleOf('other')
    expect(firstStale({ ...signed, on: on('2022-12-31') })).toBeUndefined()
    expect(firstStale({ ...signed, on: on('2023-01-01') })).toBe('commitment')
  })
})
