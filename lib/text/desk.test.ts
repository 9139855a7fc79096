import { expect, test } from 'vitest'

import { plainDate } from '@/lib/base/plain-date'
import type { Due } from '@/lib/contracts/desk'

import { dueWords } from './desk'

const day = plainDate('2026-02-24')

test.each<[string, Omit<Due, 'day'>]>([
  ['还剩1个工作日', { counts: 'working-days', state: 'in-time', count: 1, provisional: false }],
  ['今天到期', { counts: 'working-days', state: 'due-today', count: 0, provisional: false }],
  ['已超2个工作日', { counts: 'working-days', state: 'overdue', count: 2, provisional: false }],
  ['已超不到1个工作日', { counts: 'working-days', state: 'overdue', count: 0, provisional: false }],
  ['还剩3个工作日（暂按周末算）', { counts: 'working-days', state: 'in-time', count: 3, provisional: true }],
  ['还剩23天', { counts: 'days', state: 'in-time', count: 23, provisional: false }],
])('the clock says %s', (words, due) => {
  if (day === undefined) throw new Error('not a day')
  expect(dueWords({ day, ...due })).toBe(words)
})
