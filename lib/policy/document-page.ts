import type { Gap, NoticeRule, Pack, PackId, Reading, Rule, RuleLists, Sourced } from './engine/types'
import { allPacks } from './packs/register'

/** What the app does with a rule, by the list it stands in. */
export type RuleList = Exclude<keyof RuleLists, 'readings' | 'gaps'>
export const ruleLists = [
  'general', 'grounds', 'materials', 'commitments', 'windows', 'locks', 'bases', 'reductions', 'claims', 'codes', 'institutions', 'statements', 'notices',
] as const satisfies readonly RuleList[]

export type ListedRule = { readonly list: RuleList; readonly rule: Sourced<Rule> }
/** How a later document changes this one: it rewrites rules of it, takes its place, or says otherwise beside it. */
export type Change =
  | { readonly type: 'amends'; readonly by: PackId; readonly replaces: readonly string[]; readonly repeals: readonly string[]; readonly adds: readonly string[] }
  | { readonly type: 'takes-over'; readonly by: PackId }
  | { readonly type: 'says-otherwise'; readonly by: PackId; readonly notices: readonly Sourced<NoticeRule>[] }
export type DocumentPage = {
  readonly pack: Pack
  readonly rules: readonly ListedRule[]
  readonly readings: readonly Sourced<Reading>[]
  readonly gaps: readonly Sourced<Gap>[]
  readonly changes: readonly Change[]
}

/** A document as people read it: every rule with what is done with it, the unclear and the missing, and what changed it since. */
export function documentPage(pack: Pack): DocumentPage {
  return {
    pack,
    rules: ruleLists.flatMap((list) => (pack[list] ?? []).flatMap((rule) => withNeeds(rule).map((each) => ({ list, rule: { ...each, pack: pack.id } })))),
    readings: (pack.readings ?? []).map((reading) => ({ ...reading, pack: pack.id })),
    gaps: (pack.gaps ?? []).map((gap) => ({ ...gap, pack: pack.id })),
    changes: allPacks.filter((other) => other.document.validity.from > pack.document.validity.from).flatMap((other) => changeBy(other, pack)),
  }
}

const withNeeds = (rule: Rule): readonly Rule[] => ('needs' in rule ? [rule, ...(rule.needs as readonly Rule[])] : [rule])

const idsOf = (pack: Pack): readonly string[] => [...ruleLists, 'readings' as const, 'gaps' as const].flatMap((list) => (pack[list] ?? []).map(({ id }) => id))

function changeBy(other: Pack, pack: Pack): readonly Change[] {
  const by = other.id
  if (other.amends === pack.id) {
    const before = new Set(idsOf(pack))
    const ids = idsOf(other)
    return [{ type: 'amends', by, replaces: ids.filter((id) => before.has(id)), repeals: other.repeals ?? [], adds: ids.filter((id) => !before.has(id)) }]
  }
  if (sameGround(other, pack)) return [{ type: 'takes-over', by }]
  const stillInForce = pack.document.validity.to === undefined || pack.document.validity.to >= other.document.validity.from
  const besides = other.areas.length === 0 && stillInForce ? (other.notices ?? []) : []
  return besides.length === 0 ? [] : [{ type: 'says-otherwise', by, notices: besides.map((notice) => ({ ...notice, pack: by })) }]
}

/** Two documents of the same places, of which neither amends another: the later stands where the earlier stood. */
const sameGround = (other: Pack, pack: Pack): boolean =>
  other.amends === undefined && pack.amends === undefined && other.areas.join() === pack.areas.join()

export type Article = { readonly article: string; readonly rules: readonly ListedRule[] }

/** The rules by the article they stand in, in the order of the document. */
export function byArticle(rules: readonly ListedRule[]): readonly Article[] {
  const groups = new Map<string, ListedRule[]>()
  for (const each of rules) groups.set(each.rule.cite.article, [...(groups.get(each.rule.cite.article) ?? []), each])
  return [...groups].map(([article, listed]) => ({ article, rules: listed })).sort((a, b) => placeOf(a.article) - placeOf(b.article))
}

const numerals = '一二三四五六七八九'

/** 12 → 12, 六 → 6, 十二 → 12, 规程第8、34条 → 8 after the numbered ones: good enough to put articles in order. */
function placeOf(article: string): number {
  const digits = /\d+/u.exec(article)?.[0]
  const prefix = /^\d/u.test(article) ? 0 : 1000
  if (digits !== undefined) return prefix + Number(digits)
  const [, ten = '', one = ''] = /^.*?([一二三四五六七八九]?十)?([一二三四五六七八九])?/u.exec(article) ?? []
  const tens = ten === '' ? 0 : 10 * Math.max(1, numerals.indexOf(ten.charAt(0)) + 1)
  return tens + (one === '' ? 0 : numerals.indexOf(one) + 1)
}
