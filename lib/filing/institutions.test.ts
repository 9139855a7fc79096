import { describe, expect, test } from 'vitest'

import type { Answers } from './answers'
import type { Draft } from './asking'
import { exampleOf } from './example'
import type { FaultCode } from './fault'
import { institutionIn, institutionsSent, type Listed, type Listing } from './institutions'
import { picksOf, readPicks } from './picks'
import type { Raw } from './read'
import { stepsOf } from './walk'

const stay = exampleOf('long-stay')
const draft = (change: Answers = {}): Draft => ({ ...stay, answers: { ...stay.answers, ...change } })
const one = (id: string, unlike: Partial<Listed> = {}): Listed => ({ id, name: `沈阳第${id}医院`, tier: 'tertiary', specialist: false, direct: false, designated: true, city: '210100', ...unlike })
const meant = (listed: Listed) => ({ meant: listed, near: [] })
const [big, small] = [one('H21010000001'), one('H21010000002', { tier: 'secondary' })]
/** What comes of a form: nothing of the place is asked but the list. */
const read = (raw: Raw, list: Listing) => readPicks(draft(), raw, list)

describe('the page on institutions', () => {
  const fieldsAt = (insuredPlace: string, on = stay.on) => stepsOf({ ...draft({ insuredPlace }), on }).find(({ id }) => id === 'institutions')?.fields

  test.each([['220100', '2018-03-05'], ['220100', '2026-02-13']])('asks for one of each level and one for special diseases in %s on %s', (place, on) => {
    expect(fieldsAt(place, on as Draft['on'])).toEqual(['extraTertiary', 'extraSecondary', 'extraPrimary', 'extraSpecialist', 'specialInstitution'])
  })

  test.each([['320100', '2018-03-05'], ['320100', '2026-02-13'], ['219900', '2026-02-13'], ['370100', '2026-02-13']])('is not met in %s on %s', (place, on) => {
    expect(fieldsAt(place, on as Draft['on'])).toBeUndefined()
  })

  test.each(['transfer', 'emergency', 'maternity'] as const)('is not met in a record of %s', (kind) => {
    expect(stepsOf(exampleOf(kind)).map(({ id }) => id)).not.toContain('institutions')
  })
})

describe('what is written', () => {
  test('is kept with its mark and its name, and empty lines stay empty', () => {
    const { answers, faults } = read({ extraTertiary: big.id, 'extraTertiary-text': big.name, 'extraSecondary-text': '' }, { extraTertiary: meant(big) })
    expect(faults).toEqual([])
    expect([answers.extraTertiary, answers.extraSecondary]).toEqual([`${big.id} ${big.name}`, undefined])
    expect(institutionIn(answers.extraTertiary ?? '')).toEqual({ id: big.id, name: big.name })
  })

  test('is offered again where it may be several, and as it was written', () => {
    expect(read({ 'extraTertiary-text': '沈阳医院' }, { extraTertiary: { near: [big, small] } }).faults).toEqual([{
      field: 'extraTertiary', code: 'institution-unsure',
      candidates: [{ code: big.id, name: big.name }, { code: small.id, name: small.name }, { code: 'as-written', name: '沈阳医院' }],
    }])
    expect(read({ 'extraTertiary-text': '沈阳医院' }, { extraTertiary: { near: [] } }).faults).toMatchObject([{ code: 'institution-unknown' }])
  })

  test('may be what the list does not have, and is read the same again', () => {
    const { answers, faults } = read({ extraPrimary: 'as-written', 'extraPrimary-text': '南京街社区卫生服务中心' }, { extraPrimary: { near: [big] } })
    expect([answers.extraPrimary, faults]).toEqual(['南京街社区卫生服务中心', []])
    expect(read(answers, { extraPrimary: { near: [big] } })).toEqual({ answers, faults: [] })
  })

  test('is told to be too long before it is looked for', () => {
    const raw = { 'extraTertiary-text': '医'.repeat(61) }
    expect([institutionsSent(raw), read(raw, {}).faults]).toEqual([[], [{ field: 'extraTertiary', code: 'too-long' }]])
  })

  test('is taken away by emptying the line, whatever code stands behind it', () => {
    expect(read({ extraTertiary: big.id, 'extraTertiary-text': ' ' }, {}).answers.extraTertiary).toBeUndefined()
  })
})

describe('what the document refuses, with its article', () => {
  const wrong: readonly (readonly [string, Raw, Listing, readonly (readonly [string, FaultCode, string | undefined])[]])[] = [
    ['a hospital of the second level as one of the third', { extraTertiary: small.id }, { extraTertiary: meant(small) }, [['extraTertiary', 'institution-no-slot', '24']]],
    ['one that settles directly', { extraTertiary: big.id }, { extraTertiary: meant({ ...big, direct: true }) }, [['extraTertiary', 'institution-settles-directly', '24']]],
    ['one of another city', { extraTertiary: big.id }, { extraTertiary: meant({ ...big, city: '220100' }) }, [['extraTertiary', 'institution-other-city', '24']]],
    ['the same one twice', { extraTertiary: big.id, extraSpecialist: big.id }, { extraTertiary: meant(big), extraSpecialist: meant(big) }, [['extraSpecialist', 'institution-twice', undefined]]],
    ['special diseases at one that is not open', { extraTertiary: big.id, specialInstitution: small.id }, { extraTertiary: meant(big), specialInstitution: meant(small) }, [['specialInstitution', 'institution-special-not-open', '24']]],
  ]
  test.each(wrong)('%s', (_, raw, list, faults) => {
    expect(read(raw, list).faults.map(({ field, code, because }) => [field, code, because?.cite.article])).toEqual(faults)
  })

  test('nothing of a right set', () => {
    const raw = { extraTertiary: big.id, extraSecondary: small.id, specialInstitution: big.id }
    const list = { extraTertiary: meant(big), extraSecondary: meant(small), specialInstitution: meant(big) }
    const { answers, faults } = read(raw, list)
    expect(faults).toEqual([])
    expect(picksOf(draft(answers), list)?.answer).toMatchObject({ status: 'yes', free: ['primary', 'specialist'] })
  })
})

test('what the list does not say leaves the answer open, and no institution is no answer', () => {
  const answers = { extraPrimary: '南京街社区卫生服务中心' }
  expect(picksOf(draft(answers), {})?.answer).toMatchObject({ status: 'undecided', refusals: [] })
  expect(picksOf(draft(), {})).toBeUndefined()
})
