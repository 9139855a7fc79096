import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { criteria } from './criteria/list'
import { criteriaPage, shownBy } from './criteria/page'
import { root } from './root.mjs'

const shown = new Set(shownBy().flatMap(({ numbers }) => numbers))

test('there are 56 criteria', () => {
  expect(Object.keys(criteria).map(Number)).toEqual(Array.from({ length: 56 }, (_, at) => at + 1))
})

test('every criterion is shown by a test that names it, or the page says what is missing', () => {
  expect(Object.entries(criteria).filter(([number, { notYet }]) => !shown.has(Number(number)) && notYet === undefined).map(([number]) => number)).toEqual([])
})

test('no test names a criterion that does not exist', () => {
  expect([...shown].filter((number) => criteria[number] === undefined)).toEqual([])
})

test('docs/criteria.md is as it would be written (write it again with npm run docs)', () => {
  expect(readFileSync(join(root, 'docs/criteria.md'), 'utf8')).toBe(criteriaPage())
})
