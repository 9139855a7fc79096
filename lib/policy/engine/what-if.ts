import type { Decision } from './answer'
import { decide, type Question } from './decide'
import type { LayeredPack } from './types'
import type { Facts } from './vocabulary'

const parts = ['status', 'ratio', 'windows', 'materials', 'locks'] as const
export type Consequence = { readonly change: Facts; readonly decision: Decision; readonly differs: readonly (typeof parts)[number][] }

/** The answer again for each single change, and what that change would change in it. */
export function whatIf(layered: LayeredPack, facts: Facts, { changes, ...question }: Question & { readonly changes: readonly Facts[] }): readonly Consequence[] {
  const before = decide(layered, facts, question)
  return changes.map((change) => {
    const decision = decide(layered, { ...facts, ...change }, question)
    return { change, decision, differs: parts.filter((part) => outcome(before, part) !== outcome(decision, part)) }
  })
}

/** What a reader would call a different answer: another ratio, not another rule that leads to the same one. */
function outcome(decision: Decision, part: (typeof parts)[number]): string {
  if (part === 'ratio') return JSON.stringify([decision.ratio.value, decision.ratio.branches.map(({ value }) => value)])
  if (part === 'materials') return JSON.stringify(decision.materials.map(({ rule, required }) => [rule.material, required]))
  if (part === 'windows') return JSON.stringify(decision.windows.map(({ window, ends }) => [window, ends]))
  return JSON.stringify(decision[part])
}
