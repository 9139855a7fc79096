import type { RatioAnswer, RatioBranch } from './answer'
import type { Situation } from './condition'
import type { ReadyPack } from './ready'
import type { Settled, Settling } from './ratio'
import type { FactId, Facts } from './vocabulary'

type Settle = (situation: Situation) => Settling
/** How a part of the tree turned out: by which ways, and on which facts that depended. */
type Found = { readonly ways: ReadonlyMap<string, RatioBranch & Pick<Settled, 'type'>>; readonly open: readonly FactId[] }
type Scratch = { readonly facts: Record<string, unknown>; readonly situation: Situation }

/** Tries every way that the open facts may turn out. A fact that makes no difference whichever way it turns out is not open. */
export function exploreRatio(pack: ReadyPack, { facts, commits }: Situation, settle: Settle): RatioAnswer {
  const scratch: Record<string, unknown> = { ...facts }
  const { ways, open } = explore(pack, { facts: scratch, situation: { facts: scratch, commits } }, { settle, assumed: {} })
  const branches = [...ways.values()]
  const [only, second] = branches
  if (only !== undefined && second === undefined) {
    const { assume: _assume, ...outcome } = only
    return { ...outcome, branches: [], open: [], alternatives: [] }
  }
  const type = branches.some((branch) => branch.type === 'conflict') ? 'conflict' : 'range'
  return { type, reductions: [], branches: branches.map(({ type: _type, ...branch }) => branch), open, alternatives: [] }
}

/** The facts are changed in place and put back, never copied. */
function explore(pack: ReadyPack, { facts, situation }: Scratch, { settle, assumed }: { readonly settle: Settle; readonly assumed: Facts }): Found {
  const found = settle(situation)
  if (found.type !== 'open') return { ways: new Map([[keyOf(found), { ...found, assume: assumed }]]), open: [] }
  const fact = found.open.find((each) => (pack.answers.get(each) ?? []).length > 0)
  if (fact === undefined) return { ways: new Map([['open', { type: 'silent', reductions: [], assume: assumed }]]), open: found.open }
  const parts: Found[] = []
  for (const value of pack.answers.get(fact) ?? []) {
    facts[fact] = value
    const commits = fact === 'commits' ? value === true : situation.commits
    parts.push(explore(pack, { facts, situation: { facts: situation.facts, commits } }, { settle, assumed: { ...assumed, [fact]: value } }))
  }
  facts[fact] = undefined
  return joined(fact, parts)
}

function joined(fact: FactId, parts: readonly Found[]): Found {
  const ways: Map<string, RatioBranch & Pick<Settled, 'type'>> = new Map()
  for (const part of parts) for (const [key, way] of part.ways) if (!ways.has(key)) ways.set(key, way)
  const below = parts.flatMap(({ open }) => open)
  const differs = ways.size > 1 && parts.some((part) => [...part.ways.keys()].join() !== [...(parts[0]?.ways.keys() ?? [])].join())
  return { ways, open: [...new Set(differs ? [fact, ...below] : below)] }
}

/** Two ways are the same if the same rules lead to them. */
const keyOf = ({ type, base, reductions }: Settled): string => [type, base?.rule, ...reductions.map(({ rule }) => rule)].join(' ')
