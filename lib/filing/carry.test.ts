import { expect, test } from 'vitest'

import { carriedAddress, carriedFields, readCarried } from './carry'
import { fields, type Field } from './fields'

test('only places and choices are carried: no day, no words, nothing that names a person', () => {
  expect(carriedFields.map((field) => (fields[field] as Field).type).filter((type) => type !== 'choice' && type !== 'place')).toEqual([])
})

test('a checked case becomes an address, and the address the first answers of the filing', () => {
  const href = carriedAddress('long-stay', { insurance: 'employee', working: 'retired', ground: 'permit', commits: true, scope: 'cross-province' }, { from: '220100', to: '210100' })
  expect(href).toBe('/filings/new?kind=long-stay&insuredPlace=220100&carePlace=210100&insurance=employee-retired&ground=permit&proofChoice=commitment')
  expect(readCarried('long-stay', Object.fromEntries(new URLSearchParams(href?.split('?')[1])))).toEqual({
    insuredPlace: '220100', carePlace: '210100', insurance: 'employee-retired', ground: 'permit', proofChoice: 'commitment',
  })
})

test.each([
  [{ critical: true }, 'critical'],
  [{ localCannotTreat: true }, 'limited'],
  [{ critical: false, localCannotTreat: false }, 'neither'],
])('a transfer for %j is needed as %s', (facts, need) => {
  expect(carriedAddress('transfer', facts, { from: '220100' })).toContain(`need=${need}`)
})

test('one reason denied says nothing of the other', () => {
  expect(carriedAddress('transfer', { critical: false }, { from: '220100', to: 'unsure' })).toBe('/filings/new?kind=transfer&insuredPlace=220100')
})

test('a place that is not filed for here leads nowhere', () => {
  expect(carriedAddress('transfer', {}, { from: '110100' })).toBeUndefined()
})

test('what is no good answer, and what belongs to another kind, is left out', () => {
  expect(readCarried('emergency', { insuredPlace: '火星', emergencyCare: 'maybe', need: 'critical', name: '王小明', idNumber: '1', carePlace: '210100' })).toEqual({ carePlace: '210100' })
})
