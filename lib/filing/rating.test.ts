import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { answerRatingBy, badLevels, ratingLevels, ratingReasons, ratingTextMost, readRating, readRatingAnswer, resultOf } from './rating'
import type { EventType } from './states'

const events = (...types: readonly EventType[]) => types.map((type, at) => ({ type, seq: at + 1 }))

describe('[53] what may be marked', () => {
  test.each<readonly [string, readonly EventType[]]>([
    ['a draft', ['save']],
    ['what was handed in', ['save', 'submit']],
    ['what is being looked at', ['submit', 'claim']],
    ['what waits for a paper', ['submit', 'claim', 'ask']],
    ['what holds on a promise and is not decided', ['submit-on-commitment']],
    ['a promise that ran out undecided', ['submit-on-commitment', 'expire']],
  ])('%s is not', (_, types) => {
    expect(resultOf(events(...types))).toBeUndefined()
  })

  test.each<readonly [EventType, number, readonly EventType[]]>([
    ['approve', 3, ['submit', 'claim', 'approve']],
    ['refuse', 3, ['submit', 'claim', 'refuse']],
    ['withdraw', 2, ['submit', 'withdraw']],
    ['revoke', 4, ['submit', 'claim', 'approve', 'revoke']],
    ['end', 4, ['submit', 'claim', 'approve', 'end']],
    ['approve', 3, ['submit', 'claim', 'approve', 'expire']],
  ])('is the last result: %s, event %i', (type, seq, types) => {
    expect(resultOf(events(...types))).toEqual({ type, seq })
  })
})

describe('[53] a mark', () => {
  const sent = { level: 'dissatisfied', reasons: ['late'], says: '' }

  test('has five levels, two of them bad', () => {
    expect(ratingLevels).toHaveLength(5)
    expect(ratingLevels.filter((level) => badLevels.has(level))).toEqual(['dissatisfied', 'very-dissatisfied'])
  })

  test.each(ratingLevels.filter((level) => !badLevels.has(level)))('%s needs nothing more, and takes along nothing of the hidden part', (level) => {
    expect(readRating({ level, reasons: ['late'], says: '太慢' })).toEqual({ ok: true, value: { level, reasons: [], says: undefined } })
  })

  test.each([...badLevels])('%s needs a reason of the list, and the text is free', (level) => {
    expect(readRating({ ...sent, level, reasons: [] })).toEqual({ ok: false, error: { code: 'reasons-missing' } })
    expect(readRating({ ...sent, level, reasons: ['because'] })).toEqual({ ok: false, error: { code: 'reasons-missing' } })
    expect(readRating({ level, reasons: ['other', 'late', 'late'], says: ' 等了\r\n两周 ' })).toEqual({ ok: true, value: { level, reasons: ['late', 'other'], says: '等了 两周' } })
    expect(readRating({ ...sent, level, reasons: ratingReasons })).toMatchObject({ ok: true, value: { reasons: ratingReasons, says: undefined } })
  })

  test.each(['', '5', 'good'])('%j is none', (level) => {
    expect(readRating({ ...sent, level })).toEqual({ ok: false, error: { code: 'level-missing' } })
  })

  test('has at most 500 characters, a rare one counted once', () => {
    const says = '𠮷'.repeat(ratingTextMost)
    expect(readRating({ ...sent, says })).toMatchObject({ ok: true, value: { says } })
    expect(readRating({ ...sent, says: `${says}好` })).toEqual({ ok: false, error: { code: 'says-too-long' } })
  })
})

describe('[53] the answer to a bad mark', () => {
  test.each([
    ['2026-04-14', '2026-05-08', 'over Labour Day, with no working weekend before it'],
    ['2026-02-13', '2026-03-12', 'over Spring Festival, with 14 and 28 February worked'],
  ])('to one of %s is due on %s: 15 working days, %s', (given, due) => {
    expect(answerRatingBy(given as PlainDate)).toBe(due)
  })

  test.each([
    [{ found: ' ', done: '已提醒' }, 'found-missing'],
    [{ found: '审核超期', done: '' }, 'done-missing'],
    [{ found: '审核超期', done: '改'.repeat(501) }, 'answer-too-long'],
  ])('%j is refused as %s', (sent, code) => {
    expect(readRatingAnswer(sent)).toEqual({ ok: false, error: { code } })
  })

  test('says what was found and what was done', () => {
    expect(readRatingAnswer({ found: ' 审核超期 ', done: '已补办\n并提醒' })).toEqual({ ok: true, value: { found: '审核超期', done: '已补办 并提醒' } })
  })
})
