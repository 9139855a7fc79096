import { expect, test } from 'vitest'

import { objectionTo } from './objection'

const blob = (text: string, bytes = text.length) => {
  const all = new Uint8Array(bytes)
  all.set(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  return new Blob([all])
}

test.each([
  ['a JPEG', '\xff\xd8\xff\xe0 JFIF', undefined], ['a PNG', '\x89PNG\r\n', undefined], ['a WebP', 'RIFF\x10\x00\x00\x00WEBPVP8 ', undefined],
  ['a HEIC', '\x00\x00\x00\x18ftypheic', undefined], ['a TIFF', 'II*\0', undefined], ['a PDF behind a few bytes', '\n\n%PDF-1.7', undefined],
  ['a letter called a photo', '这不是照片', 'wrong-type'], ['a page of a café', '<!doctype html>', 'wrong-type'], ['nothing: the camera gave up', '', 'broken'],
] as const)('%s: %#', async (_, bytes, expected) => {
  expect(await objectionTo(blob(bytes))).toBe(expected)
})

test('more than eight megabytes are too many', async () => {
  expect(await objectionTo(blob('\xff\xd8\xff', 9 * 1024 * 1024))).toBe('too-large')
})
