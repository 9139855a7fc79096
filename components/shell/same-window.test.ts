import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What citizens see; the desk may lay a paper beside the case. */
const rooms = ['app', 'components', 'lib/client'] as const
const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /(?<!\.test)\.tsx?$/u.test(file) && !/\(office\)|components\/desk/u.test(file))

test('[6] no page of a citizen opens another window', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => /_blank|window\.open\(/u.test(readFileSync(file, 'utf8')))).toEqual([])
})
