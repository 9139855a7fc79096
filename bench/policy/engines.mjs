import { evaluate } from 'feelin'
import jsonRules from 'json-rules-engine'
import Publicodes from 'publicodes'
import { equalPack, factsOf, isDay, local, plain, plainFacts, ratioFrom, wholePack, written } from './rules.mjs'

/** The same rules as the others have, each with its step in the trace. */
export function ours(engine) {
  const pack = equalPack(engine)
  const { decide, ratioOf } = engine
  return {
    name: 'ours', trace: true,
    ask: (facts) => decide(pack, facts, { on: '2020-09-14' }),
    held: ({ trace, ratio }) => [...trace.filter(({ verdict }) => verdict === true), ratio.base, ...ratio.reductions].map(({ rule }) => rule),
    ratio: ({ ratio }) => ratioOf(ratio.value, local).ratio,
  }
}

/** Everything the documents answer: papers, windows counted in working days, what each other reading would give, and the trace. */
export function oursWhole(engine) {
  const pack = wholePack(engine)
  return { name: 'ours, whole answer', trace: true, ask: (facts) => engine.decide(pack, facts, { on: '2020-09-14' }), ratio: ({ ratio }) => engine.ratioOf(ratio.value, local).ratio }
}

const feel = {
  fact: (name) => name,
  compare: (op, name, value) => `${name} ${op} ${JSON.stringify(plain(value))}`,
  not: (part) => `not(${part})`, all: (parts) => `(${parts.join(' and ')})`, any: (parts) => `(${parts.join(' or ')})`,
}

export function feelinEngine(rules) {
  const cells = rules.map((rule) => ({ ...rule, text: written(rule.when, feel) }))
  const isTrue = (text, facts) => { const result = evaluate(text, facts); return (result?.value ?? result) === true }
  return { name: 'feelin', trace: false, ask: (facts) => cells.filter(({ text }) => isTrue(text, plainFacts(facts))), held: idsOf, ratio: ratioFrom }
}

const idsOf = (rules) => rules.map(({ id }) => id)
const operators = { '=': 'equal', '<=': 'lessThanInclusive', '>=': 'greaterThanInclusive' }

/** Its result carries every condition of every rule with the value it met. */
export function jsonRulesEngine(rules) {
  const words = {
    fact: (fact) => ({ fact, operator: 'equal', value: true }), compare: (op, fact, value) => ({ fact, operator: operators[op], value: plain(value) }),
    not: (part) => ({ not: part }), all: (parts) => ({ all: parts }), any: (parts) => ({ any: parts }),
  }
  const engine = new jsonRules.Engine()
  for (const { id, when, kind, amount } of rules) {
    const conditions = written(when, words)
    engine.addRule({ name: id, conditions: 'operator' in conditions ? { all: [conditions] } : conditions, event: { type: kind, params: { id, kind, amount } } })
  }
  const ask = async (facts) => (await engine.run(plainFacts(facts))).results.map(({ event }) => event.params)
  return { name: 'json-rules-engine', trace: true, ask, held: idsOf, ratio: ratioFrom }
}

/** Every evaluated rule is a tree that can be explained. */
export function publicodes(rules) {
  const words = {
    fact: (name) => `${name} = oui`, compare: (op, name, value) => `${name} ${op} ${typeof value === 'string' && !isDay(value) ? `'${value}'` : typeof value === 'boolean' ? (value ? 'oui' : 'non') : plain(value)}`, not: (part) => ({ 'est non applicable': { 'applicable si': part, valeur: 'oui' } }),
    all: (parts) => ({ 'toutes ces conditions': parts }), any: (parts) => ({ 'une de ces conditions': parts }),
  }
  const names = [...new Set(rules.flatMap(({ when }) => factsOf(when)))]
  const source = Object.fromEntries(names.map((name) => [name, null]))
  rules.forEach(({ when, amount }, at) => { source[`r${at}`] = { 'applicable si': written(when, words), valeur: amount } })
  const engine = new Publicodes(source, { logger: { log() {}, warn() {}, error() {} } })
  const said = (value) => (typeof value === 'string' ? `'${value}'` : typeof value === 'number' ? value : value ? 'oui' : 'non')
  const ask = (facts) => {
    engine.setSituation(Object.fromEntries(names.map((name) => [name, said(plainFacts(facts)[name])])))
    return rules.filter((_, at) => typeof engine.evaluate(`r${at}`).nodeValue === 'number')
  }
  return { name: 'publicodes', trace: true, ask, held: idsOf, ratio: ratioFrom }
}
