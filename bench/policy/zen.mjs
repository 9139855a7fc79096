import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/root.mjs'
import { plain, plainFacts, ratioFrom, written } from './rules.mjs'

const name = '@gorules/zen-engine'
const folder = join(root, 'bench/out/zen')

/** Installs the engine beside the project's own packages and loads it; where that does not work, says why. */
function load() {
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'bench/policy/package.json'), join(folder, 'package.json'))
  if (!existsSync(join(folder, 'node_modules', name))) {
    const { status, stderr } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) return { missing: `npm install: ${stderr.trim().split('\n').at(-1)}` }
  }
  const require = createRequire(join(folder, 'package.json'))
  try {
    return { ZenEngine: require(name).ZenEngine, version: require(`${name}/package.json`).version }
  } catch (error) {
    return { missing: `${error.code}: ${error.message.split('\n')[0]}` }
  }
}

const words = {
  fact: (fact) => fact, compare: (op, fact, value) => `${fact} ${op === '=' ? '==' : op} ${JSON.stringify(plain(value))}`,
  not: (part) => `not (${part})`, all: (parts) => `(${parts.join(' and ')})`, any: (parts) => `(${parts.join(' or ')})`,
}

/** A decision table that collects every row that holds: of the forms tried (also one of expressions) it is the fastest. */
function tableOf(rules) {
  const outputs = ['id', 'kind', 'amount'].map((field) => ({ id: field, name: field, field, type: 'expression' }))
  const rows = rules.map(({ id, when, kind, amount }, at) => ({ _id: `r${at}`, when: written(when, words), id: JSON.stringify(id), kind: JSON.stringify(kind), amount: String(amount) }))
  const content = { hitPolicy: 'collect', inputs: [{ id: 'when', name: 'when', type: 'expression' }], outputs, rules: rows }
  return {
    nodes: [{ id: 'in', type: 'inputNode', name: 'in', content: {} }, { id: 'table', type: 'decisionTableNode', name: 'table', content }, { id: 'out', type: 'outputNode', name: 'out', content: {} }],
    edges: [{ id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' }, { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' }],
  }
}

/** With its trace and without, because a trace costs it half its speed. */
export function zenEngines(rules) {
  const { ZenEngine, version, missing } = load()
  if (missing) return { engines: [], missing }
  const decision = new ZenEngine().createDecision(tableOf(rules))
  const engine = (trace) => ({
    name: 'zen-engine', trace,
    ask: async (facts) => (await decision.evaluate(plainFacts(facts), { trace })).result,
    held: (rows) => rows.map(({ id }) => id),
    ratio: ratioFrom,
  })
  return { engines: [engine(true), engine(false)], version }
}
