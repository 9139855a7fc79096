import { expect, test } from 'vitest'

import { whereNext } from './where-next'

test.each([
  ['/filings', '/filings'],
  ['/filings/0b6f/contact', '/filings/0b6f/contact'],
  ['/check?kind=transfer', '/check?kind=transfer'],
  ['/account', '/account'],
  ['/kept', '/kept'],
])('a page of the citizen is gone back to: %s', (path, expected) => {
  expect(whereNext(path)).toBe(expected)
})

test.each([
  undefined, '', 'filings', '//evil.example/filings', '/\\evil.example', 'https://evil.example/filings', '/filings/../desk', '/filingsx', '/desk', '/staff/sign-in', '/sign-in',
  '/demo/inbox', '/api/files/1', 'javascript:alert(1)', '/%2e%2e/desk', '/\t/evil.example',
])('anything else leads to the own records: %s', (path) => {
  expect(whereNext(path)).toBe('/filings')
})
