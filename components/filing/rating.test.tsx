import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import type { GivenRating, RatingOutcome } from '@/lib/contracts/rating'
import { ratingLevels, ratingReasons } from '@/lib/filing/index'
import { ratingLevelWords, ratingReasonWords, ratingWords } from '@/lib/text/ratings'

import { RatingForm } from './rating-form'
import { RatingGiven } from './rating-given'
import { ratingSent } from './rating-sent'

const today = '2026-04-14' as PlainDate
const answerBy = '2026-05-08' as PlainDate
const nothing = (before: RatingOutcome) => Promise.resolve(before)
const form = renderToStaticMarkup(<RatingForm action={nothing} id="a" open={{ seq: 4, promise: ratingWords.promise(15, '2026年5月8日'), most: 500 }} />)
const inputs = (type: string) => [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`type="${type}"`))

test('[53] five marks stand there in the same look, none of them chosen, and it is said that nobody has to', () => {
  const marks = inputs('radio')
  expect(marks.map((tag) => /value="([^"]+)"/.exec(tag)?.[1])).toEqual([...ratingLevels])
  expect(marks.filter((tag) => tag.includes('checked'))).toEqual([])
  const looks = marks.map((tag) => new RegExp(`<label for="${/id="([^"]+)"/.exec(tag)?.[1] ?? ''}" class="([^"]*)"`).exec(form)?.[1])
  expect(new Set([...looks, ...marks.map((tag) => /class="([^"]*)"/.exec(tag)?.[1])]).size).toBe(2)
  for (const word of [...Object.values(ratingLevelWords), ratingWords.free]) expect(form).toContain(word)
})

test('[53] a bad mark has reasons to tick, room to write and the day of the answer', () => {
  expect(inputs('checkbox').map((tag) => /value="([^"]+)"/.exec(tag)?.[1])).toEqual([...ratingReasons])
  expect(inputs('checkbox').filter((tag) => tag.includes('checked'))).toEqual([])
  for (const word of [...Object.values(ratingReasonWords), ratingWords.says, '15 个工作日内（最晚 2026年5月8日）']) expect(form).toContain(word)
})

test('after a mark there is no form', () => {
  expect(renderToStaticMarkup(<RatingForm action={nothing} id="a" open={undefined} />)).toBe('')
})

test('what was chosen and written is read out of the form, and nothing else', () => {
  const sent = new FormData()
  for (const [name, value] of [['level', 'dissatisfied'], ['reason', 'late'], ['reason', 'other'], ['says', '太慢'], ['id', 'a']] as const) sent.append(name, value)
  expect(ratingSent(sent)).toEqual({ level: 'dissatisfied', reasons: ['late', 'other'], says: '太慢' })
  expect(ratingSent(new FormData())).toEqual({ level: '', reasons: [], says: '' })
})

const bad: GivenRating = { event: 'refuse', level: 'dissatisfied', reasons: ['late'], says: '太慢', answerBy, answer: undefined }
const given = (rating: GivenRating, on = today) => renderToStaticMarkup(<RatingGiven rating={rating} today={on} />)

test.each<readonly [string, string, string, string]>([
  ['a good one is thanked for, and no answer is promised', given({ ...bad, level: 'satisfied', reasons: [], says: undefined, answerBy: undefined }), ratingWords.thanks, '答复'],
  ['a bad one tells by when it is answered', given(bad), ratingWords.answerBy('2026年5月8日'), '12393'],
  ['a bad one that nobody has answered in time says whom to call', given(bad, '2026-05-09' as PlainDate), ratingWords.overdue('2026年5月8日'), '最晚'],
  ['an answered one shows what was found and done', given({ ...bad, answer: { found: '超期三天', done: '已经办结', on: today } }), '已经办结', '最晚'],
])('[53] of the marks given %s', (_, html, said, unsaid) => {
  expect(html).toContain(said)
  expect(html).not.toContain(unsaid)
})
