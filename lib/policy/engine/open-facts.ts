import { situationOf, type Situation } from './condition'
import { readyPack, type Ready, type ReadyPack } from './ready'
import type { LayeredPack, RuleLists } from './types'
import type { FactId, Facts } from './vocabulary'
import { startOf } from './windows'

/** The lists of rules that say something of a record. Notices, readings and gaps stand beside what these say; claims are about bills without one. */
const telling = ['general', 'materials', 'commitments', 'windows', 'locks', 'bases', 'reductions', 'codes', 'statements'] as const satisfies readonly (keyof RuleLists)[]

/**
 * Every fact that can still turn what a document says to a case: a rule whose verdict is open, a ground that may still hold,
 * a window or a lock that counts from a day not yet known. Wider than what decides whether somebody may file.
 */
export function openFacts(layered: LayeredPack, facts: Facts): ReadonlySet<FactId> {
  const pack = readyPack(layered)
  const situation = situationOf(facts, facts.commits)
  const open = new Set<FactId>()
  for (const list of telling) for (const { when } of pack[list]) addOpen(when, situation, open)
  addOfGrounds(pack, situation, open)
  for (const { rule, when } of [...pack.windows, ...pack.locks]) {
    const start = startOf(rule.span)
    if (start !== undefined && facts[start] === undefined && when.test(situation) !== false) open.add(start)
  }
  return open
}

/** The needs of a ground matter while it may apply, also when one of them fails: why not is to be told completely. */
function addOfGrounds({ grounds, needs }: ReadyPack, situation: Situation, open: Set<FactId>): void {
  grounds.forEach(({ when }, index) => {
    if (when.test(situation) === false) return
    addOpen(when, situation, open)
    for (const need of needs[index] ?? []) addOpen(need.when, situation, open)
  })
}

function addOpen(when: Ready<unknown>['when'], situation: Situation, open: Set<FactId>): void {
  if (when.test(situation) === undefined) when.addOpen(situation, open)
}
