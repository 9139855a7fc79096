import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { brotliAccepted, takesBrotli } from './respond'

test.each([
  ['gzip, deflate, br', true], ['br', true], ['br;q=0.5, gzip', true], ['gzip, deflate, br, zstd', true], ['gzip,br', true],
  ['', false], ['gzip', false], ['gzip, br;q=0', false], ['br;q=0.0, gzip', false], ['brotli', false], ['*', false],
])('who takes "%s" takes brotli: %j', (accepted, taken) => {
  expect(takesBrotli(accepted)).toBe(taken)
})

test('the header that says so is set by the same pattern, for Next takes it off the answer of a handler', () => {
  expect(readFileSync('next.config.js', 'utf8')).toContain(`value: String.raw\`${brotliAccepted}\``)
})
