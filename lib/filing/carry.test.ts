import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import type { Facts, Kind } from '../policy/index'

import { carriedFields, onward, readCarried } from './carry'
import { today } from './example'
import { fields, type Field } from './fields'

const day = (text: string) => text as PlainDate
const from = (kind: Kind, facts: Facts, places: { from?: string; to?: string }) => onward({ kind, facts, ...places }, today)
const queryOf = (going: ReturnType<typeof onward>) => (going.type === 'file' ? Object.fromEntries(new URLSearchParams(going.href.split('?')[1])) : going.type)

test('only places, choices and days are carried: no words, nothing that names a person', () => {
  expect([...new Set(carriedFields.map((field) => (fields[field] as Field).type))].sort()).toEqual(['choice', 'day', 'place'])
})

test('a checked case becomes an address, and the address the first answers of the filing', () => {
  const going = from('long-stay', { insurance: 'employee', working: 'retired', ground: 'permit', commits: true, scope: 'cross-province' }, { from: '220100', to: '210100' })
  expect(going).toEqual({ type: 'file', href: '/filings/new?kind=long-stay&insuredPlace=220100&carePlace=210100&insurance=employee-retired&ground=permit&proofChoice=commitment' })
  expect(readCarried('long-stay', queryOf(going) as Record<string, string>, today)).toEqual({
    insuredPlace: '220100', carePlace: '210100', insurance: 'employee-retired', ground: 'permit', proofChoice: 'commitment',
  })
})

describe('days that the filing asks for go along', () => {
  test.each<[string, Kind, Facts, Record<string, string>]>([
    ['of the visit', 'emergency', { insurance: 'employee', working: 'active', emergencyCare: true, visitDay: day('2026-02-12') }, { visitDay: '2026-02-12' }],
    ['to which the permit holds', 'long-stay', { insurance: 'employee', working: 'active', ground: 'permit', permitUntil: day('2027-06-30') }, { permitUntil: '2027-06-30' }],
    ['to which somebody is posted', 'long-stay', { insurance: 'employee', working: 'active', ground: 'posted', letterUntil: day('2026-12-31') }, { postedUntil: '2026-12-31' }],
  ])('%s', (_, kind, facts, expected) => {
    const query = queryOf(from(kind, facts, { from: '220100', to: '210100' }))
    expect(query).toMatchObject(expected)
    expect(readCarried(kind, query as Record<string, string>, today)).toMatchObject(expected)
  })

  test('but not one that the page would refuse', () => {
    expect(readCarried('emergency', { insuredPlace: '220100', visitDay: '2027-01-01' }, today)).toEqual({ insuredPlace: '220100' })
  })
})

test.each([
  [{ critical: true }, 'critical'],
  [{ localCannotTreat: true }, 'limited'],
  [{ critical: false, localCannotTreat: false }, 'neither'],
])('a transfer for %j is needed as %s', (facts, need) => {
  expect(queryOf(from('transfer', facts, { from: '220100' }))).toMatchObject({ need })
})

test('one reason denied says nothing of the other', () => {
  expect(queryOf(from('transfer', { critical: false }, { from: '220100', to: 'unsure' }))).toEqual({ kind: 'transfer', insuredPlace: '220100' })
})

test.each<[Kind, string | undefined, string]>([
  ['transfer', '110100', 'file'], ['other', '370100', 'file'], ['maternity', '220100', 'file'],
  ['emergency', '110100', 'deemed'], ['emergency', '320100', 'deemed'], ['maternity', '320100', 'unknown-here'], ['emergency', '219900', 'unknown-here'],
  ['transfer', '810000', 'place-unknown'], ['transfer', 'unsure', 'place-unknown'], ['transfer', undefined, 'place-unknown'],
])('%s of somebody insured in %s leads on as %s', (kind, place, type) => {
  expect(from(kind, {}, place === undefined ? {} : { from: place }).type).toBe(type)
})

test('what is no good answer, and what belongs to another kind, is left out', () => {
  expect(readCarried('emergency', { insuredPlace: '220100', emergencyCare: 'maybe', need: 'critical', name: '王小明', idNumber: '1', carePlace: '210100' }, today)).toEqual({ insuredPlace: '220100', carePlace: '210100' })
  expect(readCarried('emergency', { insuredPlace: '火星', carePlace: '210100' }, today)).toEqual({ carePlace: '210100' })
})
