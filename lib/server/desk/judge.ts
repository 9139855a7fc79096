import type { CitedRule } from '@/lib/contracts/desk'
import type { Judged } from '@/lib/filing/index'
import type { Topic } from '@/lib/policy/index'
import { cited } from '@/lib/server/filings/cited'

/** What the documents say of false papers and checks: what a record may be stopped by. */
const stops: ReadonlySet<Topic> = new Set<Topic>(['forgery', 'verification', 'commitment'])

/** The articles that a refusal or a stop may name: this case's conditions (unmet first), papers and periods, and what the documents say of false papers. */
export function articlesOf(judged: Judged): readonly CitedRule[] {
  const { decision } = judged
  const { conditions } = traceOf(judged)
  const papers = new Set(decision.materials.map(({ rule }) => rule.id))
  const steps = [
    ...conditions.filter(({ verdict }) => verdict !== true), ...conditions.filter(({ verdict, notAsked }) => verdict === true && notAsked === undefined),
    ...decision.trace.filter(({ rule }) => papers.has(rule)), ...decision.windows,
  ]
  return [...steps.map((step) => cited(step.pack, { ...step, id: step.rule })), ...decision.statements.filter(({ topic }) => stops.has(topic)).map((rule) => cited(rule.pack, rule))]
}

/** The trace in the three parts in which a clerk reads it. */
export function traceOf({ pack: { rules }, decision: { trace } }: Judged) {
  const papers = new Set(rules.materials.map(({ id }) => id))
  const periods = new Set(rules.windows.map(({ id }) => id))
  return {
    conditions: trace.filter(({ rule }) => !papers.has(rule) && !periods.has(rule)),
    papers: trace.filter(({ rule }) => papers.has(rule)),
    periods: trace.filter(({ rule }) => periods.has(rule)),
  }
}
