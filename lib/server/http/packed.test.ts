import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { answerPacked, brotliAccepted, pack, takesBrotli } from './packed'

test.each([
  ['gzip, deflate, br', true], ['br', true], ['br;q=0.5, gzip', true], ['gzip, deflate, br, zstd', true], ['gzip,br', true],
  ['', false], ['gzip', false], ['gzip, br;q=0', false], ['br;q=0.0, gzip', false], ['brotli', false], ['*', false],
])('who takes "%s" takes brotli: %j', (accepted, taken) => {
  expect(takesBrotli(accepted)).toBe(taken)
})

test('the header that says so is set by the same pattern, for Next takes it off the answer of a handler', () => {
  expect(readFileSync('next.config.js', 'utf8')).toContain(`value: String.raw\`${brotliAccepted}\``)
})

test('who takes brotli is sent less, whoever does not gets the text, and who has it gets nothing', async () => {
  const text = JSON.stringify(Array.from({ length: 500 }, () => ({ name: '长春市' })))
  const packed = await pack(text, '"1"')
  const answer = (asked: Record<string, string>) => answerPacked(new Headers(asked), packed, 'public, max-age=1')
  const small = Buffer.from(await answer({ 'accept-encoding': 'gzip, br' }).arrayBuffer())
  expect(small.length).toBeLessThan(text.length / 10)
  expect(brotliDecompressSync(small).toString()).toBe(text)
  expect(await answer({}).text()).toBe(text)
  expect(answer({}).headers.get('vary')).toBe('Accept-Encoding')
  expect(answer({ 'if-none-match': 'W/"1"' }).status).toBe(304)
  expect(answer({ 'if-none-match': '"2"' }).status).toBe(200)
  expect((await pack(text)).mark).not.toBe((await pack(`${text} `)).mark)
})
