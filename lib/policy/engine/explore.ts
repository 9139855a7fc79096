import type { RatioAnswer, RatioBranch } from './answer'
import type { FactValue } from './boundaries'
import { copyInto, judgeBefore, setFact, type Place, type Situation } from './condition'
import type { RatioPlan } from './ratio-plan'
import { findRatio, outcomeOf, type Found } from './ratio-rules'
import type { ReadyPack } from './ready'
import type { FactId, Facts } from './vocabulary'

type Way = { readonly type: Found['type']; readonly branch: RatioBranch }
/** How a part of the tree turned out: by which ways, and on which facts that depended. */
type Part = { readonly ways: ReadonlyMap<string, Way>; readonly open: readonly FactId[] }
/** `trial`: a second situation, in which facts are tried and taken back. `known`: the ways met so far, by the rules that lead to them. */
type Tree = {
  readonly plan: RatioPlan
  readonly answers: ReadonlyMap<FactId, readonly FactValue[]>
  readonly ratioEnd: Place
  readonly trial: Situation
  readonly assumed: Facts
  readonly known: Map<string, Way>
}

/** Tries every way that the open facts may turn out. A fact that makes no difference whichever way it turns out is not open. */
export function exploreRatio({ trial, ratioEnd, answers }: ReadyPack, plan: RatioPlan, situation: Situation): RatioAnswer {
  copyInto(trial, situation)
  const { ways, open } = explore({ plan, answers, ratioEnd, trial, assumed: {}, known: new Map() })
  const [only, second] = [...ways.values()]
  const types = new Set([...ways.values()].map(({ type }) => type))
  if (only !== undefined && second === undefined && open.length === 0) {
    const { assume: _assume, ...outcome } = only.branch
    return { type: only.type, ...outcome, branches: [], open: [], alternatives: [] }
  }
  return { type: types.has('conflict') ? 'conflict' : 'range', reductions: [], branches: [...ways.values()].map(({ branch }) => branch), open, alternatives: [] }
}

function explore(tree: Tree): Part {
  const { plan, answers, ratioEnd, trial, assumed } = tree
  const found = findRatio(plan, trial)
  if (found.type !== 'open') return { ways: wayOf(found, tree), open: [] }
  const fact = found.facts.find((each) => (answers.get(each) ?? []).length > 0)
  if (fact === undefined) return { ways: new Map([['open', { type: 'silent', branch: { reductions: [], assume: assumed } }]]), open: found.facts }
  const parts = (answers.get(fact) ?? []).map((value) => {
    setFact(trial, fact, value)
    judgeBefore(trial, ratioEnd)
    return explore({ ...tree, assumed: { ...assumed, [fact]: value } })
  })
  setFact(trial, fact, undefined)
  return joined(fact, parts)
}

function wayOf(found: Found, { assumed, known }: Tree): Part['ways'] {
  const key = keyOf(found)
  const way = known.get(key) ?? { type: found.type, branch: { ...outcomeOf(found), assume: assumed } }
  known.set(key, way)
  return new Map([[key, way]])
}

function joined(fact: FactId, parts: readonly Part[]): Part {
  const ways = new Map<string, Way>()
  for (const part of parts) for (const [key, way] of part.ways) if (!ways.has(key)) ways.set(key, way)
  const below = parts.flatMap(({ open }) => open)
  const differs = ways.size > 1 && parts.some((part) => [...part.ways.keys()].join() !== [...(parts[0]?.ways.keys() ?? [])].join())
  return { ways, open: [...new Set(differs ? [fact, ...below] : below)] }
}

/** Two ways are the same if the same rules lead to them. */
const keyOf = ({ type, bases, reductions }: Found): string => [type, ...[...bases, ...reductions].map(({ rule }) => rule)].join(' ')
