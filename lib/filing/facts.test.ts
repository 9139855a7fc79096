import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { vocabulary, type Facts, type Kind } from '../policy/index'

import type { Answers } from './answers'
import { idNumberOf, today } from './example'
import { factsOf } from './facts'

const day = (text: string) => text as PlainDate
const facts = (answers: Answers, on = today, kind: Kind = 'long-stay') => factsOf(kind, answers, { today: on })

describe('what was not answered is not known', () => {
  test.each(vocabulary.kind)('%s: nothing answered, nothing known but the kind and the way of filing', (kind) => {
    const known = Object.entries(facts({}, today, kind)).filter(([, value]) => value !== undefined)
    expect(known).toEqual([['kind', kind], ['channel', 'online']])
  })
  test('"unsure" is not known', () => {
    expect([facts({ inList: 'unsure' }).inTransferList, facts({ inList: 'no' }).inTransferList]).toEqual([undefined, false])
  })
  test('a reason not picked is neither claimed nor denied', () => {
    expect(facts({ need: 'critical' })).toMatchObject({ critical: true, localCannotTreat: undefined })
    expect(facts({ need: 'limited' })).toMatchObject({ critical: undefined, localCannotTreat: true })
    expect(facts({ need: 'neither' })).toMatchObject({ critical: false, localCannotTreat: false })
  })
  test('an answer that is none of the choices is not known', () => {
    expect(facts({ ground: 'strange', mother: 'strange', insurance: undefined })).toMatchObject({ ground: undefined, mother: undefined, insurance: undefined })
  })
})

test.each<[string, Answers, Partial<Facts>]>([
  ['an active employee', { insurance: 'employee-active' }, { insurance: 'employee', working: 'active' }],
  ['a retired employee', { insurance: 'employee-retired' }, { insurance: 'employee', working: 'retired' }],
  ['a resident neither works nor is retired', { insurance: 'resident' }, { insurance: 'resident', working: undefined }],
  ['another province', { insuredPlace: '220100', carePlace: '210102' }, { scope: 'cross-province', outsideMainland: false }],
  ['another city of Jilin', { insuredPlace: '220100', carePlace: '220200' }, { scope: 'in-province', outsideMainland: false }],
  ['another county of the city', { insuredPlace: '220100', carePlace: '220184' }, { scope: 'in-city', outsideMainland: false }],
  ['the city itself', { insuredPlace: '220100', carePlace: '220100' }, { scope: 'same-place' }],
  ['Hong Kong', { insuredPlace: '220100', carePlace: '810000' }, { scope: 'cross-province', outsideMainland: true }],
  ['Macao', { carePlace: '820000' }, { outsideMainland: true }],
  ['Taipei', { carePlace: '710100' }, { outsideMainland: true }],
  ['a place that does not exist', { insuredPlace: '220100', carePlace: '999999' }, { scope: undefined }],
  ['a pool of offices and its own province', { insuredPlace: '219900', carePlace: '210100' }, { scope: 'in-province', outsideMainland: false }],
  ['a pool of offices and another province', { insuredPlace: '219900', carePlace: '110105' }, { scope: 'cross-province' }],
  ['what the family is', { kinHasHome: 'yes', childless: 'no', relativeAgrees: 'unsure' }, { kinHasHome: true, childless: false, relativeAgrees: undefined }],
  ['a promise', { proofChoice: 'commitment' }, { commits: true }],
  ['a paper', { proofChoice: 'proof' }, { commits: false }],
  ['a man by his number', { idNumber: idNumberOf('1988-05-04', 'male') }, { insuredMale: true }],
  ['a woman by hers', { idNumber: idNumberOf('1988-05-04', 'female'), mother: 'spouse' }, { insuredMale: false }],
  ['who files for a wife before the number is known', { mother: 'spouse' }, { insuredMale: true }],
  ['a number that does not hold', { idNumber: '123' }, { insuredMale: undefined, reachedRetirementAge: undefined }],
])('%s', (_, answers, expected) => {
  expect(facts(answers)).toMatchObject(expected)
})

describe('months', () => {
  test.each([
    ['2025-08-13', '2026-02-12', 5],
    ['2025-08-13', '2026-02-13', 6],
    ['2025-08-13', '2026-02-14', 6],
    ['2025-08-31', '2026-02-27', 5],
    ['2025-08-31', '2026-02-28', 6],
    ['2023-08-31', '2024-02-28', 5],
    ['2023-08-31', '2024-02-29', 6],
    ['2026-02-13', '2026-02-13', 0],
    ['2020-02-29', '2021-02-28', 12],
  ])('registered on %s, on %s it is %i', (since, on, months) => {
    expect(facts({ residenceSince: since }, day(on)).residenceMonths).toBe(months)
  })

  test.each([
    ['2026-01-01', '2026-06-30', 6],
    ['2026-01-01', '2026-06-29', 5],
    ['2026-01-15', '2026-07-14', 6],
    ['2026-08-31', '2027-02-27', 6],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-01-01', '2026-12-31', 12],
  ])('posted from %s to %s, both days worked, is %i', (from, until, months) => {
    expect(facts({ postedFrom: from, postedUntil: until }).postedMonths).toBe(months)
  })
})

test.each([
  ['a man of 60 before the reform', '1964-08-31', 'male', undefined, '2024-08-31', true],
  ['a man of 60 after it, a month too early', '1965-01-15', 'male', undefined, '2025-01-15', false],
  ['a woman whose class nobody gave', '1971-01-15', 'female', undefined, '2026-02-13', undefined],
  ['a woman who does not know it', '1971-01-15', 'female', 'unsure', '2026-02-13', undefined],
  ['a worker', '1971-01-15', 'female', 'worker', '2026-02-13', true],
  ['a cadre', '1971-01-15', 'female', 'cadre', '2026-02-13', false],
] as const)('retirement age: %s', (_, born, sex, workerClass, on, reached) => {
  expect(facts({ idNumber: idNumberOf(born, sex), workerClass }, day(on)).reachedRetirementAge).toBe(reached)
})
