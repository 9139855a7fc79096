import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { compileEarly } from './compile-early.mjs'

test('what every page runs carries the hint once, however often it is built; nothing else does', () => {
  const built = mkdtempSync(join(tmpdir(), 'ydt-built-'))
  mkdirSync(join(built, 'static'))
  writeFileSync(join(built, 'build-manifest.json'), JSON.stringify({ rootMainFiles: ['static/main.js'] }))
  for (const name of ['main', 'page']) writeFileSync(join(built, `static/${name}.js`), 'go()')
  expect([compileEarly(built), compileEarly(built)]).toEqual([1, 1])
  expect(['main', 'page'].map((name) => readFileSync(join(built, `static/${name}.js`), 'utf8'))).toEqual(['//# allFunctionsCalledOnLoad\ngo()', 'go()'])
})
