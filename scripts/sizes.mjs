import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { sourcesBelow } from './cruise.mjs'
import { root } from './root.mjs'
import { say } from './say.mjs'

const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('e2e/')

function kindOf(file) {
  if (isTest(file)) return 'tests'
  const folders = file.split('/').slice(0, -1)
  return folders.slice(0, ['lib', 'components'].includes(folders[0]) ? 2 : 1).join('/') || 'top'
}

const isFunction = (node) => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node) || ts.isFunctionExpression(node)

function functionsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const line = (position) => source.getLineAndCharacterOfPosition(position).line
  const sizes = []
  const visit = (node) => {
    if (isFunction(node) && node.body) sizes.push(line(node.end) - line(node.getStart()) + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return sizes
}

function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

const measured = sourcesBelow(root).map((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return { kind: kindOf(file), lines: text.trimEnd().split('\n').length, functions: functionsIn(file, text) }
})

function row(name, files) {
  const lines = files.map((one) => one.lines)
  const functions = files.flatMap((one) => one.functions)
  const cells = [name, files.length, lines.reduce((sum, one) => sum + one, 0), quantile(lines, 0.5), quantile(lines, 0.9), Math.max(0, ...lines), quantile(functions, 0.5), quantile(functions, 0.9), Math.max(0, ...functions)]
  return `| ${cells.join(' | ')} |`
}

const kinds = [...new Set(measured.map((one) => one.kind))].sort()
const product = measured.filter((one) => one.kind !== 'tests')
const table = [
  '| room | files | lines | file p50 | file p90 | file max | function p50 | function p90 | function max |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...kinds.map((kind) => row(kind, measured.filter((one) => one.kind === kind))),
  row('**all but tests**', product),
].join('\n')

/** Other public codebases, each measured over its own sources (tests left out) when this house was planned. */
const others = [['mon-entreprise', 196, 36], ['syk-inn', 148, 45], ['a2j', 171, 44], ['epic-stack', 236, 51], ['logto', 174, 49], ['opencrvs', 426, 35], ['jose', 333, 36], ['saas-starter', 182, 51]]
const ours = ['**yiditong**', quantile(product.map((one) => one.lines), 0.9), quantile(product.flatMap((one) => one.functions), 0.9)]
const beside = ['| codebase | file p90 | function p90 |', '| --- | --- | --- |', ...[ours, ...others].map((cells) => `| ${cells.join(' | ')} |`)].join('\n')

writeFileSync(join(root, 'docs/sizes.md'), `# Sizes\n\nWritten by \`npm run house:sizes\`. Lines of files and of functions, counted in the syntax tree; data files in TypeScript count as files.\n\n${table}\n\n## Beside others\n\nLines that nine files of ten, and nine functions of ten, do not pass.\n\n${beside}\n`)
say(table)
