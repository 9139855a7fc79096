import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { setTestEnv } from '@/lib/server/db/testing'
import { decode, expectPicture } from '../inspect/child'
import { inspect } from '../inspect'
import { badImages, goodImages } from './images'
import type { Specimen } from './kinds'
import { strangers } from './others'
import { badPdfs, goodPdfs } from './pdfs'
import { pdfWith } from './pdf'
import { bomb } from './png'

setTestEnv()

const MB = 1024 * 1024
const good = [...goodImages, ...goodPdfs]
const hostile = [...badImages, ...badPdfs, ...strangers]

test('the corpus is as large as it should be, and names nothing twice', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(45)
  expect(good.length).toBeGreaterThanOrEqual(15)
  expect(new Set([...good, ...hostile].map(({ name }) => name)).size).toBe(good.length + hostile.length)
})

/** As it comes to the server: a decoder was begun when it was announced, and whatever it is, the next one is well looked at. */
const ended = async ({ make }: Specimen) => {
  expectPicture()
  const found = await inspect(await make())
  return found.ok ? { end: found.value.type, bytes: found.value.bytes } : { end: found.error.code, bytes: Buffer.alloc(0) }
}

describe.concurrent('is refused', () => {
  test.each(hostile)('$name: $end', async (specimen) => {
    expect((await ended(specimen)).end).toBe(specimen.end)
  })
})

describe.concurrent('is taken, as $end', () => {
  test.each(good)('$name', async (specimen) => {
    const { end, bytes } = await ended(specimen)
    expect(end).toBe(specimen.end)
    const text = bytes.toString('latin1')
    expect((specimen.gone ?? []).filter((each) => text.includes(each))).toEqual([])
    if (end === 'image/jpeg') {
      const { format, space, exif, xmp, icc, width, height } = await sharp(bytes).metadata()
      expect({ format, space, exif, xmp, icc }).toEqual({ format: 'jpeg', space: 'srgb', exif: undefined, xmp: undefined, icc: undefined })
      expect(Math.max(width, height)).toBeLessThanOrEqual(2000)
    }
  })
})

const named = (name: string) => good.concat(hostile).find((each) => each.name === name)?.make ?? (() => { throw new Error(name) })

describe('what would keep the server from everybody else', () => {
  test.each(['a PDF of a million streams', 'a PDF whose packed objects are a bomb', 'a PDF that is all hidden letters'])('%s is looked at elsewhere: meanwhile the server answers', async (name) => {
    const bytes = await named(name)()
    let [longest, last] = [0, performance.now()]
    const beat = setInterval(() => { [longest, last] = [Math.max(longest, performance.now() - last), performance.now()] }, 5)
    await inspect(bytes)
    clearInterval(beat)
    expect(Math.max(longest, performance.now() - last)).toBeLessThan(1_000)
  })
})

describe('what would fill the machine', () => {
  test.each<[string, 'image' | 'heic' | 'pdf', Specimen['make'], number]>([
    ['a PNG of 30000 × 30000', 'image', () => bomb(30_000, 30_000), 150],
    ['50 MB of packed text', 'image', named('a PNG with 50 MB of packed text'), 250],
    ['a lying HEIC', 'heic', named('a HEIC that says it is 60000 × 60000'), 250],
    ['12 megapixels', 'image', named('a JPEG of 12 megapixels'), 350],
    ['a page of five kilometres', 'pdf', () => pdfWith({ box: '0 0 14400000 14400000' }), 350],
    ['a bomb packed twice', 'pdf', named('a PDF whose page is a bomb packed twice'), 800],
  ])('%s is over soon and holds little', async (_, kind, make, megabytes) => {
    const bytes = await make()
    const begun = performance.now()
    const { rss } = await decode(kind, bytes)
    expect(rss).toBeGreaterThan(10 * MB)
    expect(rss).toBeLessThan(megabytes * MB)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})
