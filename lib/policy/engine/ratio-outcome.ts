import type { AppliedBase, AppliedReduction, RatioOutcome } from './answer'
import { optionOf } from './options'
import type { Found, Judging } from './ratio-rules'
import type { Ready } from './ready'
import { stepOf } from './step'

/** The rules that were found, each with where it stands and how it was read. */
export function outcomeOf({ bases, reductions, value }: Found, { pack, situation, chosen }: Judging): RatioOutcome {
  const step = <R extends Parameters<typeof stepOf>[0]['rule'] & { readonly reading?: string }>(ready: Ready<R>) => {
    const option = optionOf(pack, ready.rule.reading, chosen)
    const judged = stepOf(ready, situation)
    return ready.rule.reading === undefined || option === undefined ? judged : { ...judged, reading: ready.rule.reading, option }
  }
  const [base] = bases
  return {
    ...(base ? { base: { ...step(base.ready), ratio: base.ratio, ...(base.ready.rule.level ? { level: base.ready.rule.level } : {}) } satisfies AppliedBase } : {}),
    reductions: reductions.map(({ ready, by }): AppliedReduction => ({ ...step(ready), by, ...(ready.rule.atMost ? { atMost: true } : {}) })),
    ...(value ? { value } : {}),
  }
}
