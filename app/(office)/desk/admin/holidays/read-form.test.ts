import { expect, test } from 'vitest'

import { paperIn, valuesIn } from './read-form'

const values = { year: '2027', paper: ' 国办发明电〔2026〕9号 ', publishedOn: '2026年11月10日', off: '1月1日', work: '' }
const codes = (changed: Partial<typeof values>) => {
  const read = paperIn({ ...values, ...changed })
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`)
}

test('the head of a paper is read as people type it', () => {
  expect(paperIn({ ...values, year: '２０２７年' })).toEqual({ ok: true, value: { year: 2027, paper: '国办发明电〔2026〕9号', publishedOn: '2026-11-10', off: '1月1日', work: '' } })
})

test('every fault of the head is told at once, each at its field', () => {
  expect(codes({ year: '27', paper: ' ', publishedOn: '去年十一月' })).toEqual(['year year-unreadable', 'paper paper-missing', 'publishedOn day-unreadable'])
  expect(codes({ paper: '长'.repeat(61) })).toEqual(['paper paper-too-long'])
})

test('a form without its fields is a form with empty ones', () => {
  expect(valuesIn(new FormData())).toEqual({ year: '', paper: '', publishedOn: '', off: '', work: '' })
})
