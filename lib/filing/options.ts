import { factsIn, judge, vocabulary, type Expr, type Facts, type Ground, type LayeredPack } from '../policy/index'

/**
 * The grounds that a page offers: those that the document speaks of, so that one it does not accept is refused with its article, and
 * "living there" where that alone may be enough or is all that is left to say.
 */
export function groundsOffered({ rules }: LayeredPack, facts: Facts): readonly Ground[] {
  const grounds = rules.grounds.filter(({ kind }) => kind === facts.kind)
  const conditions = [...rules.general, ...grounds, ...grounds.flatMap(({ needs }) => needs)].map(({ when }) => when)
  const named = new Set(conditions.flatMap(groundsIn))
  const livesThere = grounds.some(({ when }) => judge(when, { ...facts, ground: 'residence' }) !== false)
  return vocabulary.ground.filter((ground) => named.has(ground) || (ground === 'residence' && livesThere))
}

/** What a condition compares the ground with. */
function groundsIn(expr: Expr): readonly unknown[] {
  if (typeof expr === 'string' || expr[0] === 'k' || !factsIn(expr).includes('ground')) return []
  if (expr[0] !== '=') return (expr.slice(1) as readonly Expr[]).flatMap(groundsIn)
  return expr.slice(1).flatMap((side) => (Array.isArray(side) && side[0] === 'k' ? [side[1] as unknown] : []))
}
