import { expect, test } from 'vitest'

import { withYears, type Calendar } from '../../calendar/index'
import { decide } from '../engine/decide'

import { endText, on } from './case'
import { packFor } from './register'

/** The last day to file an emergency, as we count it and with the visit day counted. */
function fileBy(visitDay: string, reading?: string) {
  const pack = packFor('220100', on(visitDay))
  if (!pack.ok) throw new Error(visitDay)
  const facts = { kind: 'emergency', scope: 'cross-province', outsideMainland: false, insurance: 'employee', emergencyCare: true, visitDay: on(visitDay) } as const
  const { windows } = decide(pack.value, facts, { on: on(visitDay), ...(reading ? { readings: { 'visit-day-not-counted': reading } } : {}) })
  const window = windows.find((each) => each.window === 'file-by')
  if (window === undefined) throw new Error('no window')
  return { ours: endText(window.ends), others: window.otherwise.map(({ option, ends }) => [option, endText(ends)]) }
}

// Spring Festival 2026 rests 15–23 February, with 14 and 28 February worked; National Day rests 1–7 October, with 20 September and 10 October worked.
test.each([
  ['2026-02-09', 'a Monday before it all', '2026-02-12', '2026-02-11'],
  ['2026-02-12', 'the day before the last weekday', '2026-02-24', '2026-02-14'],
  ['2026-02-13', 'the Friday before a worked Saturday', '2026-02-25', '2026-02-24'],
  ['2026-02-14', 'the worked Saturday itself', '2026-02-26', '2026-02-25'],
  ['2026-02-15', 'the first day of rest: counted or not, it is no working day', '2026-02-26', '2026-02-26'],
  ['2026-02-17', 'New Year of the Horse', '2026-02-26', '2026-02-26'],
  ['2026-02-23', 'the last day of rest', '2026-02-26', '2026-02-26'],
  ['2026-02-25', 'three days before the second worked Saturday', '2026-02-28', '2026-02-27'],
  ['2026-02-26', 'two days before it', '2026-03-02', '2026-02-28'],
  ['2026-09-17', 'before the worked Sunday', '2026-09-21', '2026-09-20'],
  ['2026-09-24', 'before Mid-Autumn', '2026-09-30', '2026-09-29'],
  ['2026-09-30', 'the day before National Day', '2026-10-10', '2026-10-09'],
  ['2026-10-01', 'National Day', '2026-10-10', '2026-10-10'],
  ['2026-10-07', 'its last day', '2026-10-10', '2026-10-10'],
  ['2026-10-08', 'the first day of work', '2026-10-12', '2026-10-10'],
])('a visit on %s (%s) is to be filed by %s; with the visit day counted, by %s', (visit, _, ours, counted) => {
  expect(fileBy(visit)).toEqual({ ours, others: [['visit-day-counted', counted]] })
})

test('the other reading swaps the two days and changes nothing else', () => {
  expect(fileBy('2026-02-13', 'visit-day-counted')).toEqual({ ours: '2026-02-24', others: [['visit-day-not-counted', '2026-02-25']] })
})

test.each([
  ['2026-12-28', '2026-12-31', 'all within the known year'],
  ['2026-12-29', '2027-01-01?', 'the last day lies in a year whose holidays nobody has published'],
  ['2026-12-30', '2027-01-04?', 'weekends alone are counted beyond it'],
  ['2027-02-05', '2027-02-10?', 'all beyond it'],
])('a visit on %s gives %s: %s', (visit, ours) => {
  expect(fileBy(visit).ours).toBe(ours)
})

test('an emergency at the end of a year without a paper is counted by weekends and marked, and by the paper once it is handed in', () => {
  const pack = packFor('220100', on('2026-12-30'))
  const fileBy = (calendar?: Calendar) => (pack.ok ? decide(pack.value, { kind: 'emergency', visitDay: on('2026-12-30') }, { on: on('2026-12-30'), calendar }).windows : [])
    .flatMap(({ window, ends }) => (window === 'file-by' ? [endText(ends)] : []))
  expect(fileBy()).toEqual(['2027-01-04?'])
  expect(fileBy(withYears([{ year: 2027, off: ['2027-01-01', '2027-01-04'], work: [] }]))).toEqual(['2027-01-06'])
})
