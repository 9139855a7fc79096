import { documentPage, type ListedRule } from './document-page'
import type { PackId } from './engine/types'
import { allPacks } from './packs/register'

/** How many rules each document has on each topic: what is covered, and what is not. */
export type CoverageRow = { readonly topic: string; readonly counts: readonly number[] }
export type CoverageTable = { readonly areas: readonly string[]; readonly packs: readonly PackId[]; readonly rows: readonly CoverageRow[] }

/** One table for each set of places that the same documents are for; the documents of the whole country come last, for everywhere else. */
export function coverage(): readonly CoverageTable[] {
  const places = [...new Set(allPacks.map(({ areas }) => areas.join()))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return places.map((joined) => {
    const packs = allPacks.filter((pack) => pack.areas.join() === joined)
    const topics = [...new Set(packs.flatMap((pack) => documentPage(pack).rules.map(topicOf)))]
    const rows = topics.map((topic) => ({ topic, counts: packs.map((pack) => documentPage(pack).rules.filter((each) => topicOf(each) === topic).length) }))
    return { areas: joined === '' ? [] : joined.split(','), packs: packs.map(({ id }) => id), rows }
  })
}

/** Statements and notices are told apart by their topic; the others are what they are done with. */
const topicOf = ({ list, rule }: ListedRule): string => ('topic' in rule && typeof rule.topic === 'string' ? rule.topic : list)
