import { type CommitmentRule, type LayeredPack, type MaterialAnswer, type Sourced } from '../policy/index'

/** The version of our form of the commitment. What a document puts into it has the version of that document's pack. */
const formVersion = '2026-11-3'

/** A commitment that a citizen may sign: by which rule, in the place of which papers, and the version of its text. */
export type Commitment = { readonly rule: Sourced<CommitmentRule>; readonly replaces: readonly MaterialAnswer[]; readonly version: string }

/** The commitment that the document accepts of this case, wished for or not; undefined where every paper has to be handed in. */
export function commitmentOf(pack: LayeredPack, papers: readonly MaterialAnswer[]): Commitment | undefined {
  const replaces = papers.filter(({ required, commitment }) => required === true && commitment !== undefined)
  const rule = replaces[0]?.commitment
  return rule && { rule, replaces, version: agreementOf(rule.pack, pack.packs.find(({ id }) => id === rule.pack)?.version ?? '') }
}

/** A changed form or a changed document is a new version, and an old agreement does not count for it. */
export const agreementOf = (pack: string, version: string): string => `${formVersion}/${pack}@${version}`

/** What follows from a false promise, where it stands: a statement of the document, or a gap that it leaves. */
export function consequenceOf({ rules }: LayeredPack, { consequence }: CommitmentRule) {
  return [...rules.statements, ...rules.gaps].find(({ id }) => id === consequence.rule)
}
