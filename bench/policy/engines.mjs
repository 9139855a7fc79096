import { evaluate } from 'feelin'
import jsonRules from 'json-rules-engine'
import Publicodes from 'publicodes'
import { local, ratioFrom } from './rules.mjs'

/** A condition in the words of an engine, given how each engine joins, negates and compares. */
const written = (expr, words) => {
  if (typeof expr === 'string') return words.fact(expr)
  const [op, ...parts] = expr
  if (op === '=' || op === '<=' || op === '>=') return words.compare(op, parts[0], parts[1][1])
  if (op === 'not') return words.not(written(parts[0], words))
  return words[op](parts.map((part) => written(part, words)))
}

const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
/** Days as numbers, which every engine can compare. */
const plain = (value) => (isDay(value) ? Number(value.replaceAll('-', '')) : value)
const plainFacts = new WeakMap()
export function prepare(cases) {
  for (const facts of cases) plainFacts.set(facts, Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, plain(value)])))
}

const feel = {
  fact: (name) => name,
  compare: (op, name, value) => `${name} ${op} ${JSON.stringify(plain(value))}`,
  not: (part) => `not(${part})`, all: (parts) => `(${parts.join(' and ')})`, any: (parts) => `(${parts.join(' or ')})`,
}

/** The whole answer with its trace, every time. */
export function ours({ decide, layer, ratioOf, jilin2017, jilin2020 }) {
  const pack = layer([jilin2017, jilin2020])
  return { name: 'ours', ask: (facts) => ratioOf(decide(pack, facts, { on: '2020-09-14' }).ratio.value, local).ratio }
}

export function feelinEngine(rules) {
  const cells = rules.map((rule) => ({ ...rule, text: written(rule.when, feel) }))
  const isTrue = (text, facts) => { const result = evaluate(text, facts); return (result?.value ?? result) === true }
  return { name: 'feelin', ask: (facts) => ratioFrom(cells.filter(({ text }) => isTrue(text, plainFacts.get(facts)))) }
}

const operators = { '=': 'equal', '<=': 'lessThanInclusive', '>=': 'greaterThanInclusive' }

export function jsonRulesEngine(rules) {
  const words = {
    fact: (fact) => ({ fact, operator: 'equal', value: true }), compare: (op, fact, value) => ({ fact, operator: operators[op], value: plain(value) }),
    not: (part) => ({ not: part }), all: (parts) => ({ all: parts }), any: (parts) => ({ any: parts }),
  }
  const engine = new jsonRules.Engine()
  for (const rule of rules) {
    const conditions = written(rule.when, words)
    engine.addRule({ name: rule.id, conditions: 'operator' in conditions ? { all: [conditions] } : conditions, event: { type: rule.kind, params: { amount: rule.amount } } })
  }
  const ask = async (facts) => {
    const { results } = await engine.run(plainFacts.get(facts))
    return ratioFrom(results.map(({ event }) => ({ kind: event.type, amount: event.params.amount })))
  }
  return { name: 'json-rules-engine', ask }
}

export function publicodes(rules) {
  const words = {
    fact: (name) => `${name} = oui`, compare: (op, name, value) => `${name} ${op} ${typeof value === 'string' && !isDay(value) ? `'${value}'` : typeof value === 'boolean' ? (value ? 'oui' : 'non') : plain(value)}`, not: (part) => ({ 'est non applicable': { 'applicable si': part, valeur: 'oui' } }),
    all: (parts) => ({ 'toutes ces conditions': parts }), any: (parts) => ({ 'une de ces conditions': parts }),
  }
  const factsOf = (expr) => (typeof expr === 'string' ? [expr] : expr[0] === 'k' ? [] : expr.slice(1).flatMap(factsOf))
  const names = [...new Set(rules.flatMap(({ when }) => factsOf(when)))]
  const source = Object.fromEntries(names.map((name) => [name, null]))
  rules.forEach(({ when, amount }, at) => { source[`r${at}`] = { 'applicable si': written(when, words), valeur: amount } })
  const sum = (kind) => ({ somme: rules.flatMap((rule, at) => (rule.kind === kind ? `r${at}` : [])) })
  const engine = new Publicodes({ ...source, bases: sum('base'), less: sum('less'), ratio: 'bases - less' }, { logger: { log() {}, warn() {}, error() {} } })
  const said = (value) => (typeof value === 'string' ? `'${value}'` : typeof value === 'number' ? value : value ? 'oui' : 'non')
  const ask = (given) => {
    engine.setSituation(Object.fromEntries(names.map((name) => [name, said(plainFacts.get(given)[name])])))
    for (let at = 0; at < rules.length; at += 1) engine.evaluate(`r${at}`)
    return Math.max(0, engine.evaluate('ratio').nodeValue)
  }
  return { name: 'publicodes', ask }
}
