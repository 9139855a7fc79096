import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

import { keepEarlier } from './keep-earlier.mjs'

const day = 86_400_000
let built = ''
let shelf = ''

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ydt-assets-'))
  built = join(folder, 'static')
  shelf = join(folder, 'shelf')
})

/** A build empties its folder first. */
function build(files: Readonly<Record<string, string>>, now: number): number {
  rmSync(built, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(built, 'chunks'), { recursive: true })
    writeFileSync(join(built, name), text)
  }
  return keepEarlier({ built, shelf, now })
}
const has = (name: string) => existsSync(join(built, name))

test('[35] a file of the build before is still there after the next one, byte for byte', () => {
  expect(build({ 'chunks/a-111.js': 'A' }, 0)).toBe(0)
  expect(build({ 'chunks/b-222.js': 'B' }, 5 * day)).toBe(1)
  expect(readFileSync(join(built, 'chunks/a-111.js'), 'utf8')).toBe('A')
  expect(has('chunks/b-222.js')).toBe(true)
})

test('[35] it stays for thirty days after it was last built, however many builds come between, and then goes', () => {
  build({ 'chunks/a-111.js': 'A', 'chunks/same-000.js': 'S' }, 0)
  build({ 'chunks/b-222.js': 'B', 'chunks/same-000.js': 'S' }, 10 * day)
  build({ 'chunks/c-333.js': 'C' }, 29 * day)
  expect(['chunks/a-111.js', 'chunks/b-222.js', 'chunks/same-000.js'].map(has)).toEqual([true, true, true])
  build({ 'chunks/d-444.js': 'D' }, 31 * day)
  expect(['chunks/a-111.js', 'chunks/b-222.js', 'chunks/same-000.js', 'chunks/c-333.js'].map(has)).toEqual([false, true, true, true])
})

test('what a build makes itself is never replaced by what lies on the shelf', () => {
  build({ 'chunks/a-111.js': 'A' }, 0)
  build({ 'chunks/a-111.js': 'A again' }, day)
  expect(readFileSync(join(built, 'chunks/a-111.js'), 'utf8')).toBe('A again')
})
