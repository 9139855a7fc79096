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

/** The engine as a browser gets it: one minified module, written where it can be imported from. */
export async function bundle() {
  const outfile = join(root, 'bench/out/policy-engine.mjs')
  await build({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, outfile, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' })
  return { outfile, load: () => import(pathToFileURL(outfile).href), drop: () => rmSync(outfile, { force: true }) }
}

/**
 * The equal rule set: every condition of the two documents of Jilin, who may file, papers, windows, ratio and what is said.
 * Of the ratio the bases and reductions carry their amount; rules of another reading are left out.
 */
export function equalRules({ layer, jilin2017, jilin2020 }) {
  const { rules } = layer([jilin2017, jilin2020])
  const amounts = new Map([...rules.bases.map(({ id, ratio }) => [id, ['base', ratio.type === 'local' ? local : ratio.points]]), ...rules.reductions.map(({ id, by }) => [id, ['less', by.points]])])
  const all = Object.values(rules).flat().flatMap((rule) => [rule, ...(rule.needs ?? [])]).filter(({ under, when }) => under === undefined && when[0] !== 'k')
  return all.map(({ id, when }) => ({ id, when, kind: amounts.get(id)?.[0] ?? 'other', amount: amounts.get(id)?.[1] ?? 1 }))
}

export const ratioFrom = (held) => {
  const sum = (kind) => held.filter((rule) => rule.kind === kind).reduce((total, { amount }) => total + amount, 0)
  return Math.max(0, sum('base') - sum('less'))
}

/** Everything else that the rules look at, known, so that the cases differ where the ratio does. */
const person = {
  scope: 'cross-province', outsideMainland: false, working: 'active', ground: 'permit', residenceMonths: 8, postedMonths: 8, mother: 'self', insuredMale: false,
  spouseUnemployed: false, planningCompliant: true, commits: false, emergencyCare: true, localCannotTreat: true, reachedRetirementAge: true, barredFromLocalScheme: true,
  changesThisYear: 0, care: 'inpatient', poorHousehold: false, internetHospital: false, epidemic: false, visitDay: '2020-09-14', approvedOn: '2020-09-16',
  signedOn: '2020-09-14', dischargedOn: '2020-09-20', permitUntil: '2021-03-31', letterUntil: '2021-04-30',
}
const yesNo = ['filed', 'inTime', 'inTransferList', 'critical', 'couldSettleDirectly', 'settledDirectly', 'ownFault']
const kinds = ['long-stay', 'transfer', 'emergency', 'maternity', 'other']

/** Every case that article 12 tells apart: 5 kinds, 2 insurances, 7 yes-or-no facts. */
export const cases = kinds.flatMap((kind) => ['employee', 'resident'].flatMap((insurance) =>
  Array.from({ length: 2 ** yesNo.length }, (_, bits) => ({ ...person, kind, insurance, ...Object.fromEntries(yesNo.map((fact, at) => [fact, ((bits >> at) & 1) === 1])) }))))
