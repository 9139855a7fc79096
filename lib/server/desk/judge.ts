import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import type { CitedRule } from '@/lib/contracts/desk'
import { judgeCase, type Judged } from '@/lib/filing/index'
import { packById, type Cite, type MaterialId, type Pack, type PackId, type Topic } from '@/lib/policy/index'
import type { Filing } from '@/lib/server/filings/filing'

type Seen = { readonly held: readonly MaterialId[]; readonly approvedOn: PlainDate | undefined }

/** What the documents say to a case, by what was true on the day it was sent. Undefined where no document was in force. */
export function judgeOnDesk(filing: Filing, { held, approvedOn }: Seen): Judged | undefined {
  const sentOn = shanghaiDay((filing.submittedAt ?? filing.updatedAt).getTime())
  const judged = judgeCase({ kind: filing.kind, answers: filing.answers, held, moments: { today: sentOn, approvedOn, signedOn: filing.onCommitment ? sentOn : undefined } })
  return judged.ok ? judged.value : undefined
}

type InPack = { readonly id: string; readonly cite: Cite; readonly says: string }

/** A rule and where it stands in print. */
export const cited = (pack: PackId, { id, cite, says }: InPack): CitedRule => ({ rule: id, pack, cite, says, number: packById(pack)?.document.number ?? pack })

/** What the documents say of false papers and checks: what a record may be stopped by. */
const stops: ReadonlySet<Topic> = new Set<Topic>(['forgery', 'verification', 'commitment'])

/** The articles that a refusal or a stop may name: this case's conditions (unmet first), papers and periods, and what the documents say of false papers. */
export function articlesOf(judged: Judged): readonly CitedRule[] {
  const { decision } = judged
  const { conditions } = traceOf(judged)
  const papers = new Set(decision.materials.map(({ rule }) => rule.id))
  const steps = [
    ...conditions.filter(({ verdict }) => verdict !== true), ...conditions.filter(({ verdict }) => verdict === true),
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

/** A rule by its name in an old event; undefined if the pack no longer has it. */
export function citedById(pack: unknown, rule: unknown): CitedRule | undefined {
  const found = packById(pack as PackId)
  const named = found && rulesOf(found).find(({ id }) => id === rule)
  return found && named ? cited(found.id, named) : undefined
}

const rulesOf = ({ general = [], grounds = [], materials = [], windows = [], statements = [] }: Pack): readonly InPack[] =>
  [...general, ...grounds.flatMap(({ needs }) => needs), ...grounds, ...materials, ...windows, ...statements]
