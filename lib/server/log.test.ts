import { expect, test } from 'vitest'
import { logLine } from './log'

const field = (value: string | number | Error) => (JSON.parse(logLine({ value })) as { value: unknown }).value

test.each([
  ['an ID number', '身份证220102195804061236号'],
  ['an ID number that ends in X', '22010219580406123X'],
  ['an ID number in groups', '220102 19580406 123x'],
  ['an ID number of the first generation', '220102580406123'],
  ['a phone number', 'sent to 13812345678.'],
  ['a phone number in groups', '138 1234 5678'],
  ['a phone number with dashes', '138-1234-5678'],
  ['a phone number with country code', '+86 13812345678'],
  ['a phone number glued to its country code', '8613812345678'],
  ['full-width digits', '１３８１２３４５６７８'],
])('%s never reaches the log', (_, text) => {
  const line = String(field(text))
  expect(line).toContain('[number]')
  expect(line.normalize('NFKC')).not.toMatch(/\d{4}/)
})

test('a phone number given as a number is dropped as well', () => {
  expect(field(13812345678)).toBe('[number]')
})

test.each([[1769999999999], [220102], [0.5]])('%s stays a number', (value) => {
  expect(field(value)).toBe(value)
})

test.each([['an instant', '2026-02-24T01:00:00.123Z'], ['a record number', 'YDT20260224000017'], ['a row id', '9b2f6c1e-55a4-4c6e-9d3a-0f1e2d3c4b5a']])('%s stays', (_, text) => {
  expect(field(text)).toBe(text)
})

test.each([['line breaks', 'a\r\n{"level":"error"}'], ['terminal colours', 'a\u001b[31mb'], ['C1 controls', 'a\u009b31mb'], ['line separators', 'a\u2028b'], ['text direction', 'a\u202eb']])(
  '%s cannot forge a line', (_, text) => {
    const line = logLine({ event: text })
    expect(line).toMatch(/^[\x20-\x7e]+$/)
    expect((JSON.parse(line) as { event: string }).event).toBe(text)
  })

test('a database error keeps its kind and place, not its parameters', () => {
  const error = new Error('Failed query: insert into person\nparams: 张三,secret-value', { cause: Object.assign(new Error('duplicate key for 13812345678'), { code: '23505' }) })
  const line = logLine({ error })
  expect(line).toContain('23505')
  expect(line).toContain('insert into person')
  expect(line).not.toMatch(/secret-value|张三|13812345678/)
})

test('the name of a field is scrubbed too', () => {
  expect(logLine({ 'for 13812345678': 1 })).not.toContain('13812345678')
})
