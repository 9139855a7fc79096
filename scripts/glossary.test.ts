import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.mjs'

const rows = [...readFileSync(join(root, 'docs/glossary.md'), 'utf8').matchAll(/^\| (?<chinese>[^|]+) \| `(?<word>[^`]+)` \| `(?<room>[^`]+)` \|/gmu)]
  .map(({ groups = {} }) => [groups['chinese'] ?? '', groups['word'] ?? '', groups['room'] ?? ''] as const)

const codeOf = (room: string): string =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(join(root, room, file), 'utf8')).join('\n')

const isFound = (word: string, room: string): boolean => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u').test(codeOf(room))

test('the glossary is read whole', () => {
  const lines = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('\n').filter((line) => line.startsWith('|') && line.includes('`lib/'))
  expect(rows.length).toBe(lines.length)
})

test.each(rows)('%s is called %s in %s', (_, word, room) => {
  expect(isFound(word, room)).toBe(true)
})

test('a word that is not there is missed', () => {
  expect(isFound('reimbursementService', 'lib/policy')).toBe(false)
})
