import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Breach, ruleNames, sourcesBelow, unseen, walk } from './cruise.mjs'
import { allowed, breaches, leaves } from './walls-breaches'
import { root } from './root.mjs'

const fixture = join(root, '.test', `walls-${process.pid}`)

/** Aliases are resolved from the real root, so inside the copy they are written out. */
function specifier(from: string, imports: string): string {
  if (!imports.startsWith('@/')) return imports
  return join('../'.repeat(from.split('/').length - 1) || './', imports.slice(2)).replace(/^(?!\.)/, './')
}

function build(): void {
  const files = new Map<string, string>(leaves.map((file) => [file, '']))
  const add = (from: string, imports: string) => files.set(from, `${files.get(from) ?? ''}import '${specifier(from, imports)}'\n`)
  breaches.forEach(([, from, imports]) => add(from, imports))
  allowed.forEach(([from, imports]) => add(from, imports))
  add('lib/client/about.ts', './round')
  for (const [file, text] of files) {
    mkdirSync(dirname(join(fixture, file)), { recursive: true })
    writeFileSync(join(fixture, file), `${text}export const here = '${file}'\n`)
  }
}

describe('dependency rules', () => {
  let found: Breach[] = []
  let missed: string[] = []

  beforeAll(async () => {
    build()
    const walked = await walk(fixture)
    found = walked.breaches
    missed = unseen(fixture, walked.modules)
  })
  afterAll(() => { rmSync(fixture, { recursive: true, force: true }) })

  test('every rule has a breach made on purpose', () => {
    expect(breaches.map(([rule]) => rule).sort()).toEqual([...ruleNames()].sort())
  })

  test.each(breaches)('%s is reported when %s imports %s', (rule, from, imports) => {
    const target = imports.replace(/^@\/|^[./]+|^node:/, '')
    const sides = found.filter((one) => one.rule.name === rule).map((one) => [one.from, one.to])
    expect(sides).toContainEqual(expect.arrayContaining([from, expect.stringContaining(target)]))
  })

  test.each(allowed)('%s may import %s', (from) => {
    expect(found.filter((one) => one.from === from)).toEqual([])
  })

  test('the cruiser read every file of the copy, and would be caught reading none', () => {
    expect(missed).toEqual([])
    expect(unseen(fixture, [])).toEqual(sourcesBelow(fixture))
    expect(sourcesBelow(fixture).length).toBeGreaterThan(30)
  })
})

const long = (lines: number) => Array.from({ length: lines }, (_, n) => `export const a${n} = ${n}`).join('\n')
const branches = Array.from({ length: 11 }, (_, n) => `if (x === ${n}) return ${n}`).join('\n')
const stairs = 'export function f(x: number) { if (x) { if (x) { if (x) { if (x) { return 1 } } } } return 2 }'
const inPure = ['base', 'calendar', 'places', 'policy', 'check', 'filing', 'estimate', 'hospitals', 'contracts', 'text'].flatMap((room) => [
  ['no-restricted-syntax', `lib/${room}/x.ts`, 'export const now = new Date()'],
  ['no-restricted-syntax', `lib/${room}/x.ts`, 'export const now = Date.now()'],
  ['no-restricted-syntax', `lib/${room}/x.ts`, 'export const luck = Math.random()'],
  ['no-restricted-syntax', `lib/${room}/x.ts`, 'export function f() { throw new Error() }'],
] as const)

const lintBreaches = [
  ...inPure,
  ['no-restricted-syntax', 'lib/base/x.ts', 'export const now = Date()'],
  ['no-restricted-syntax', 'lib/base/x.ts', 'export const now = Date.now'],
  ['no-restricted-syntax', 'lib/server/x.ts', 'export const key = process.env.KEY'],
  ['no-restricted-syntax', 'lib/base/x.ts', 'export const key = process.env.KEY'],
  ['no-restricted-syntax', 'app/x.tsx', "export const key = process['env']"],
  ['no-restricted-syntax', 'app/x.tsx', 'const { env } = process'],
  ['no-restricted-imports', 'lib/server/x.ts', "import { env } from 'node:process'"],
  ['max-lines', 'lib/server/x.ts', long(251)],
  ['max-lines', 'lib/server/x.test.ts', long(401)],
  ['max-lines-per-function', 'lib/server/x.ts', `export function f() {\n${long(50).replaceAll('export ', '')}\n}`],
  ['complexity', 'lib/server/x.ts', `export function f(x: number) {\n${branches}\nreturn 0\n}`],
  ['max-depth', 'lib/server/x.ts', stairs],
  ['max-params', 'lib/server/x.ts', 'export const f = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d]'],
  ['no-console', 'lib/server/x.ts', 'console.log(1)'],
  ['no-console', 'scripts/x.mjs', 'console.log(1)'],
  ['no-empty', 'lib/server/x.ts', 'try { JSON.parse("") } catch {}'],
  ['no-warning-comments', 'lib/server/x.ts', '// to' + 'do: later'],
  ['@typescript-eslint/no-explicit-any', 'lib/server/x.ts', 'export const x: any = 1'],
  ['@typescript-eslint/ban-ts-comment', 'lib/server/x.ts', '// @ts-' + 'ignore\nexport const x = 1'],
  ['@typescript-eslint/no-non-null-assertion', 'lib/server/x.ts', 'export const f = (x?: { y: 1 }) => x!.y'],
  ['@typescript-eslint/consistent-type-definitions', 'lib/server/x.ts', 'export interface X { y: 1 }'],
  ['react-hooks/rules-of-hooks', 'components/x.tsx', "import { useId } from 'react'\nexport function X(p: { a: 1 }) { if (p.a) { useId() } return null }"],
  ['no-console', 'lib/server/x.ts', '/* eslint-' + 'disable */\nconsole.log(1)'],
] as const

const lintAllowed = [
  ['read the environment', 'lib/server/env.ts', 'export const key = process.env.KEY'],
  ['ask the time', 'lib/server/clock.ts', 'export const now = () => new Date()'],
  ['throw', 'lib/server/x.ts', 'export function f() { throw new Error() }'],
  ['name a given day', 'lib/base/x.ts', 'export const day = new Date(0)'],
  ['throw', 'lib/base/x.test.ts', 'export function f() { throw new Error() }'],
  ['ask which build this is', 'components/x.tsx', "export const built = process.env.NODE_ENV === 'production'"],
  ['be 399 lines long', 'lib/server/x.test.ts', long(399)],
] as const

describe('lint rules', () => {
  const typesOff = { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }
  const syntax = new ESLint({ cwd: root, overrideConfig: [typesOff as ESLint.ConfigData] as never })
  const rulesOf = async (eslint: ESLint, file: string, text: string) =>
    (await eslint.lintText(text, { filePath: join(root, file) })).flatMap((result) => result.messages.map((message) => message.ruleId))

  test.each(lintBreaches)('%s is reported in %s', async (rule, file, text) => {
    expect(await rulesOf(syntax, file, text)).toContain(rule)
  })

  test.each(lintAllowed)('to %s is allowed in %s', async (_, file, text) => {
    expect(await rulesOf(syntax, file, text)).toEqual([])
  })

  test('rules that need types are on', { timeout: 60_000 }, async () => {
    const text = 'async function f(): Promise<void> { await Promise.resolve() }\nf()\n'
    expect(await rulesOf(new ESLint({ cwd: root }), 'lib/base/result.ts', text)).toContain('@typescript-eslint/no-floating-promises')
  })
})

describe('the pure rooms compile without a browser, without Node and without surprises', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.core.json'), (file) => ts.sys.readFile(file)) as { config: unknown }
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const breach = join(root, 'lib/base/breach-on-purpose.ts')

  function errors(text: string): string[] {
    const host = ts.createCompilerHost(parsed.options)
    const read = host.getSourceFile.bind(host)
    host.getSourceFile = (file, version) => (file === breach ? ts.createSourceFile(file, text, version) : read(file, version))
    const program = ts.createProgram([breach], parsed.options, host)
    return ts.getPreEmitDiagnostics(program, program.getSourceFile(breach)).map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '))
  }

  test('the rooms of the core are the pure rooms', () => {
    expect((config as { include: string[] }).include).toEqual(['base', 'calendar', 'places', 'policy', 'reimbursement', 'check', 'filing', 'estimate', 'hospitals', 'contracts', 'text'].map((room) => `lib/${room}`))
  })

  test('names of the browser and of Node are unknown there', () => {
    const names = ['document', 'window', 'process', 'fetch', 'crypto', 'localStorage', 'Buffer', 'setTimeout']
    const found = errors(names.map((name) => `export const its${name} = ${name}`).join('\n'))
    expect(names.filter((name) => !found.some((message) => message.includes(`'${name}'`)))).toEqual([])
  })

  test.each([
    ['a missing element', 'const days = [1]\nexport const first: number = days[0]', 'undefined'],
    ['an explicit undefined', 'export const x: { y?: number } = { y: undefined }', 'exactOptionalPropertyTypes'],
  ])('%s does not compile', (_, text, word) => {
    expect(errors(text).join('\n')).toContain(word)
  })

  test('plain code compiles, so the errors above are not noise', () => {
    expect(errors('export const one: number = 1\n')).toEqual([])
  })
})
