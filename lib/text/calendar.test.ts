import { expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { calendarText } from './calendar'

const day = { id: 'a', day: '2026-02-25' as PlainDate, title: '异地就医备案：最迟备案日', note: '看急诊后3个工作日以内，要到参保地经办机构备案；'.repeat(6) }
const text = calendarText([day], '20260213T020000Z')

test('no line is longer than 75 bytes, and unfolded it is what was written', () => {
  const lines = text.split('\r\n')
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${day.note.replaceAll('；', '；')}`)
})

test('a whole day is written whole', () => {
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20260225\r\n')
})

test('marks with a meaning of their own are escaped', () => {
  expect(calendarText([{ ...day, note: 'a;b,c\\d' }], 'x')).toContain('DESCRIPTION:a\\;b\\,c\\\\d')
})
