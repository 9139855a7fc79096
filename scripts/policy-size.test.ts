import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { cases } from '../bench/policy/rules.mjs'
import { documentPage, factsIn, packById } from '../lib/policy/index'

import { root } from './root.mjs'

const entry = `
export { checkFacts } from './lib/policy/engine/check-facts'
export { decide } from './lib/policy/engine/decide'
export { layer } from './lib/policy/engine/layer'
export { nextQuestion } from './lib/policy/engine/next-question'
export { rangeOf, ratioOf } from './lib/policy/engine/ratio'
export { whatIf } from './lib/policy/engine/what-if'
export { jilin2017 } from './lib/policy/packs/jilin/2017-79/index'
export { jilin2020 } from './lib/policy/packs/jilin/2020-16/index'
`

test('the engine with one province\'s documents is at most 20 KB on the wire', async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', write: false, logLevel: 'error',
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(20_000)
})

test('the cases that engines are compared by know every fact that a rule asks for', () => {
  const pages = (['jilin-2017-79', 'jilin-2020-16'] as const).flatMap((id) => packById(id) ?? []).map(documentPage)
  expect(pages).toHaveLength(2)
  const asked = new Set(pages.flatMap(({ rules, readings, gaps }) => [...rules.map(({ rule }) => rule), ...readings, ...gaps]).flatMap(({ when }) => factsIn(when)))
  expect([...asked].filter((fact) => !Object.hasOwn(cases[0] ?? {}, fact))).toEqual([])
})
