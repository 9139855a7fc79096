import { build } from 'esbuild'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/root.mjs'

const entry = `
export { decide } from './lib/policy/engine/decide'
export { layer } from './lib/policy/engine/layer'
export { nextQuestion } from './lib/policy/engine/next-question'
export { ratioOf } from './lib/policy/engine/ratio'
export { whatIf } from './lib/policy/engine/what-if'
export { jilin2017 } from './lib/policy/packs/jilin/2017-79/index'
export { jilin2020 } from './lib/policy/packs/jilin/2020-16/index'
`
export const local = 85

const outfile = join(root, 'bench/out/policy-engine.mjs')

/** The engine as the last `bundle` left it. */
export const bundled = { outfile, load: () => import(pathToFileURL(outfile).href), drop: () => rmSync(outfile, { force: true }) }

/** The engine as a browser gets it: one minified module, written where it can be imported from. */
export async function bundle() {
  await build({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, outfile, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' })
  return bundled
}

/** The documents of Jilin as they are. */
export const wholePack = ({ layer, jilin2017, jilin2020 }) => layer([jilin2017, jilin2020])

/** Rules of another reading are left out, and those that always hold: there is nothing to judge. */
const isCompared = ({ under, when }) => under === undefined && when[0] !== 'k'
const isRatio = (rules) => { const ratio = new Set([...rules.bases, ...rules.reductions]); return (rule) => ratio.has(rule) }

/**
 * The equal rule set: every condition of the two documents of Jilin, who may file, papers, windows, ratio and what is said.
 * Every engine judges each rule and says which hold; of those, the bases and reductions with their amounts make the ratio.
 */
export function equalRules(engine) {
  const { rules } = wholePack(engine)
  const amounts = new Map([...rules.bases.map((rule) => [rule, ['base', rule.ratio.type === 'local' ? local : rule.ratio.points]]), ...rules.reductions.map((rule) => [rule, ['less', rule.by.points]])])
  return comparedIn(rules).map((rule) => ({ id: rule.id, when: rule.when, kind: amounts.get(rule)?.[0] ?? 'other', amount: amounts.get(rule)?.[1] ?? 1 }))
}

const comparedIn = (rules) => Object.values(rules).flat().flatMap((rule) => [rule, ...(rule.needs ?? [])]).filter(isCompared)

/** The same rules as a document of ours that holds nothing else. */
export function equalPack(engine) {
  const { rules } = wholePack(engine)
  const others = comparedIn(rules).filter((rule) => !isRatio(rules)(rule)).map(({ id, cite, says, why, when }) => ({ id, cite, says: says ?? why, when }))
  const { id, version, document, areas } = engine.jilin2017
  return engine.layer([{ id, version, document, areas, general: others, bases: rules.bases.filter(isCompared), reductions: rules.reductions.filter(isCompared) }])
}

/** A condition in the words of an engine, given how each engine joins, negates and compares. */
export const written = (expr, words) => {
  if (typeof expr === 'string') return words.fact(expr)
  const [op, ...parts] = expr
  if (op === '=' || op === '<=' || op === '>=') return words.compare(op, parts[0], parts[1][1])
  if (op === 'not') return words.not(written(parts[0], words))
  return words[op](parts.map((part) => written(part, words)))
}
export const factsOf = (expr) => (typeof expr === 'string' ? [expr] : expr[0] === 'k' ? [] : expr.slice(1).flatMap(factsOf))

export const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
/** Days as numbers, which every engine can compare. */
export const plain = (value) => (isDay(value) ? Number(value.replaceAll('-', '')) : value)

export const ratioFrom = (held) => {
  const sum = (kind) => held.filter((rule) => rule.kind === kind).reduce((total, { amount }) => total + amount, 0)
  return Math.max(0, sum('base') - sum('less'))
}

/** Everything else that the rules look at, known, so that the cases differ where the ratio does. */
const person = {
  scope: 'cross-province', outsideMainland: false, working: 'active', ground: 'permit', residenceMonths: 8, postedMonths: 8, mother: 'self', insuredMale: false,
  spouseUnemployed: false, planningCompliant: true, commits: false, emergencyCare: true, localCannotTreat: true, reachedRetirementAge: true, barredFromLocalScheme: true,
  changesThisYear: 0, care: 'inpatient', poorHousehold: false, internetHospital: false, epidemic: false, specialDisease: false, visitDay: '2020-09-14', approvedOn: '2020-09-16',
  signedOn: '2020-09-14', dischargedOn: '2020-09-20', permitUntil: '2021-03-31', letterUntil: '2021-04-30',
}
const yesNo = ['filed', 'inTime', 'inTransferList', 'critical', 'couldSettleDirectly', 'settledDirectly', 'ownFault']
const kinds = ['long-stay', 'transfer', 'emergency', 'maternity', 'other']

/** Every case that article 12 tells apart: 5 kinds, 2 insurances, 7 yes-or-no facts. */
export const cases = kinds.flatMap((kind) => ['employee', 'resident'].flatMap((insurance) =>
  Array.from({ length: 2 ** yesNo.length }, (_, bits) => ({ ...person, kind, insurance, ...Object.fromEntries(yesNo.map((fact, at) => [fact, ((bits >> at) & 1) === 1])) }))))

const plainCases = new Map(cases.map((facts) => [facts, Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, plain(value)]))]))
/** A case as the others take it, made ready before anything is timed. */
export const plainFacts = (facts) => plainCases.get(facts)
