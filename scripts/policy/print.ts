import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { Determination } from '@/lib/contracts/determination'
import type { DocumentSummary } from '@/lib/contracts/document'
import type { PeriodAnswer } from '@/lib/contracts/period'
import type { Cite, Facts, RatioValue } from '@/lib/policy/index'
import { resultWords, statusWords } from '@/lib/text/check'
import { citeText } from '@/lib/text/cites'
import { factWords } from '@/lib/text/facts'
import { materialWords } from '@/lib/text/materials'
import { assumedText, ratioText } from '@/lib/text/ratio'
import { awaitWords, eventEndWords, openWords, windowWords } from '@/lib/text/windows'

import { table } from './table'
import { cliWords as words } from './words'

type Row = readonly [string, string, string]
type Sourced = { readonly pack: string; readonly cite: Determination['trace'][number]['cite'] }

const formatted = (day: string) => formatDay(day as PlainDate)
const source = ({ pack, cite }: Sourced): string => `${pack} ${citeText(cite as Cite)}`

/** The whole answer as a table for auditors: what, how it came out, and where that stands. */
export function determinationTable(answer: Determination): string {
  const head = `${answer.place.name}（${answer.place.code}）  ${formatted(answer.on)}  ${answer.packs.map(({ number }) => number).join('、')}`
  return `${head}\n\n${table([words.heads.list, words.heads.cite, words.heads.answer], rowsOf(answer).map(([about, outcome, cite]) => [about, cite, outcome]))}`
}

function rowsOf(answer: Determination): readonly Row[] {
  const because = answer.status === 'no' ? answer.reasons : []
  return [
    [words.status, statusWords[answer.status], ''],
    ...because.map((step): Row => [words.reasons, step.says, source(step)]),
    ...answer.open.map((fact): Row => [words.open, factWords[fact], '']),
    ...answer.materials.map(({ rule, held }): Row => [words.material, `${materialWords[rule.material].name}${held ? `（${words.held}）` : ''}`, source(rule)]),
    ...answer.windows.map((each): Row => [windowWords[each.window], endText(each.ends), source(each)]),
    ...answer.locks.map(({ rule, until, free }): Row => [words.lock, `${rule.says}：${free === undefined ? endText(until) : formatted(free)}`, source(rule)]),
    ...ratioRows(answer.ratio),
    ...answer.claims.map(({ rule }): Row => [words.claim, rule.says, source(rule)]),
    ...answer.statements.map((rule): Row => [words.statement, rule.says, source(rule)]),
    ...answer.notices.map((rule): Row => [words.notice, rule.says, source(rule)]),
    ...answer.readings.map((reading): Row => [words.reading, reading.why, source(reading)]),
    ...answer.gaps.map((gap): Row => [words.gap, gap.says, source(gap)]),
    ...answer.codes.map((rule): Row => [words.code, rule.says, source(rule)]),
  ]
}

function ratioRows({ type, value, base, reductions, branches }: Determination['ratio']): readonly Row[] {
  if (type === 'settled' && value) return [[words.ratio, ratioText(value as RatioValue), [...(base ? [base] : []), ...reductions].map(source).join('；')]]
  if (branches.length === 0) return [[words.ratio, type === 'conflict' ? resultWords.ratioConflict : resultWords.ratioSilent, '']]
  return branches.map((branch): Row => [words.ratio, `${assumedText(branch.assume as Facts)} → ${branch.value ? ratioText(branch.value as RatioValue) : words.nobody}`, branch.base ? source(branch.base) : ''])
}

type Ends = Determination['windows'][number]['ends']

function endText(ends: Ends): string {
  switch (ends.type) {
    case 'day':
      return `${formatted(ends.day)}${ends.provisional ? `（${words.provisional}）` : ''}`
    case 'between':
      return `${formatted(ends.from)}—${formatted(ends.day)}`
    case 'awaits':
      return awaitWords[ends.fact] ?? factWords[ends.fact]
    case 'open':
      return openWords
    case 'event':
      return eventEndWords[ends.event]
    case 'gap':
      return words.gap
  }
}

export function documentsTable(documents: readonly DocumentSummary[]): string {
  const { id, number, title, from, to, areas, verified } = words.heads
  const rows = documents.map((each) => [
    each.id, each.number, each.from, each.to ?? words.nobody, each.verifiedOn ?? words.unverified, each.areas.map(({ code }) => code).join(',') || words.nobody, each.title,
  ])
  return table([id, number, from, to, verified, areas, title], rows)
}

export function periodTable({ day, firstFree, reasoning }: PeriodAnswer): string {
  const rows = [[words.day, formatted(day)], [words.firstFree, formatted(firstFree)], ...reasoning.map((step, at) => [at === 0 ? words.how : '', step])]
  return table([words.heads.list, words.heads.answer], rows)
}
