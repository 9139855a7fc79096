import { describe, expect, test } from 'vitest'

import type { Decision } from '../engine/answer'
import { judge } from '../engine/conditions'
import { decide } from '../engine/decide'
import type { LayeredPack, MaterialId } from '../engine/types'
import { vocabulary, type FactId, type Facts, type Kind } from '../engine/vocabulary'

import { on } from './case'
import { packFor } from './register'

/** One place and day for each document that Jilin's own sweep does not go through. */
const documents = [
  ['national-2014-93', '110100', '2016-05-16'], ['liaoning-szh-2017-29', '219900', '2018-05-14'], ['jiangsu-guicheng', '320100', '2021-03-01'],
  ['jiangsu-2022-75', '320100', '2024-03-04'], ['national-2022-22', '110100', '2024-03-04'],
] as const

/** Every answer that can make a difference to what a filing turns on; absent is "nobody has said". */
const yesNo = [undefined, true, false] as const
const axes: Readonly<Partial<Record<FactId, readonly unknown[]>>> = {
  insurance: [undefined, 'employee', 'resident'], working: [undefined, 'active', 'retired'], scope: [undefined, 'cross-province', 'in-province', 'in-city'],
  outsideMainland: [true, false], ground: [undefined, ...vocabulary.ground], kinHasHome: yesNo, childless: yesNo, relativeAgrees: yesNo, withinTransferRules: yesNo,
  referralIssued: yesNo, choosesDirect: yesNo, emergencyCare: yesNo, migrantWorker: yesNo, movedForWork: [undefined, false], commits: yesNo,
  postedMonths: [undefined, 11, 12], channel: [undefined, 'window', 'online', 'hospital'], agent: yesNo,
}
/** What only the bill turns on, swept apart. */
const bill: Readonly<Partial<Record<FactId, readonly unknown[]>>> = {
  filed: yesNo, designated: yesNo, settledDirectly: yesNo, networked: yesNo, cardUsable: yesNo, care: [undefined, 'inpatient', 'outpatient', 'birth'], emergencyCare: yesNo,
  specialCase: yesNo, smallBill: yesNo,
}
const everyPaper: readonly MaterialId[] = [
  'household-register', 'residence-proof', 'dwelling-proof', 'kinship-proof', 'relative-consent', 'service-proof', 'employer-letter', 'referral', 'identity', 'agent-identity',
  'filing-form', 'direct-statement',
]

function packOn(area: string, day: string): LayeredPack {
  const pack = packFor(area, on(day))
  if (!pack.ok) throw new Error(day)
  return pack.value
}

/** The facts that a filing of one kind turns on: those that leave a rule's condition open once the kind is known. */
function turnsOn(pack: LayeredPack, kind: Kind): ReadonlySet<FactId> {
  const { general, grounds, materials, commitments, windows, locks, readings, gaps } = pack.rules
  const lists = [general, grounds, grounds.filter((ground) => ground.kind === kind).flatMap(({ needs }) => needs), materials, commitments, windows, locks, readings, gaps]
  const open = new Set<FactId>(lists.some((list) => list === commitments && list.length > 0) ? ['commits'] : [])
  lists.flat().forEach(({ when }) => judge(when, { kind }, open))
  return open
}

function* casesOver(over: readonly (readonly [FactId, readonly unknown[]])[], facts: Facts = {}): Generator<Facts> {
  const [first, ...rest] = over
  if (!first) {
    yield facts
    return
  }
  for (const value of first[1]) yield* casesOver(rest, { ...facts, [first[0]]: value })
}

const places = ['scope', 'outsideMainland'] as const
const here: Facts = { scope: 'cross-province', outsideMainland: false }
const placed = [...casesOver(places.map((fact) => [fact, axes[fact] ?? []] as const))]

/**
 * The whole space of a kind in one place. Where one goes is judged by rules that read nothing else, so every
 * place is gone through with each twenty-first case.
 */
function* spaceOf(pack: LayeredPack, kind: Kind): Generator<Facts> {
  const used = turnsOn(pack, kind)
  const over = (Object.entries(axes) as [FactId, readonly unknown[]][]).filter(([fact]) => used.has(fact) && fact !== 'scope' && fact !== 'outsideMainland')
  let index = 0
  for (const facts of casesOver(over, { kind })) {
    yield { ...facts, ...here }
    if (index++ % 21 === 0) for (const place of placed) yield { ...facts, ...place }
  }
}

const failing = ({ reasons }: Decision) => reasons.filter(({ verdict }) => verdict === false).length
const papersOf = ({ materials }: Decision) => materials.filter(({ required }) => required === true).map(({ rule }) => rule.material)
const eligible = ({ status }: Decision) => status === 'yes' || status === 'not-ready'

describe.each(documents)('%s', (id, area, day) => {
  const pack = packOn(area, day)
  const ask = (facts: Facts, held: readonly MaterialId[] = []) => decide(pack, facts, { on: on(day), held })

  test('is what answers here', () => {
    expect(pack.packs.map((each) => each.id)).toEqual([id])
  })

  test.each(vocabulary.kind)('over every %s', (kind) => {
    const broken: Record<string, Facts[]> = {}
    const note = (what: string, facts: Facts, wrong: boolean) => { if (wrong) (broken[what] ??= []).push(facts) }
    let count = 0
    for (const facts of spaceOf(pack, kind)) {
      const answer = ask(facts)
      const { status, windows } = answer
      count++
      note('two rules claim the same window or base', facts, answer.conflicts.length > 0)
      note('a refusal without a failing rule, or a failing rule without a refusal', facts, (status === 'no') !== failing(answer) > 0)
      note('undecided with nothing to ask, or decided with something', facts, (status === 'undecided') !== answer.open.length > 0)
      if (count % 3 === 1) note('every paper handed in, and still not ready', facts, (ask(facts, everyPaper).status === 'yes') !== eligible(answer))
      note('may be filed, and has no end', facts, status === 'yes' && !windows.some(({ window }) => window === 'valid-until'))
      note('an answer with a paper that is asked for twice', facts, papersOf(answer).length !== new Set(papersOf(answer)).size)
    }
    expect(count).toBeGreaterThan(5)
    expect(Object.fromEntries(Object.entries(broken).map(([what, cases]) => [what, cases.slice(0, 2)]))).toEqual({})
  })

  test('asking for what it asks for settles it, whatever else stays unknown', () => {
    const answered = (facts: Facts, rounds = 8): Facts => {
      const { open } = ask(facts)
      if (open.length === 0 || rounds === 0) return facts
      return answered({ ...facts, ...Object.fromEntries(open.map((fact) => [fact, axes[fact]?.find((value) => value !== undefined)])) }, rounds - 1)
    }
    const starts = vocabulary.kind.flatMap((kind) => [...spaceOf(pack, kind)].filter((_, index) => index % 29 === 0))
    expect(starts.filter((facts) => ask(answered(facts)).status === 'undecided').slice(0, 2)).toEqual([])
  })

  test('learning one more fact never turns a yes into a no or a no into a yes', () => {
    const settled = (facts: Facts) => (ask(facts).status === 'undecided' ? undefined : eligible(ask(facts)))
    const turned = vocabulary.kind.flatMap((kind) => [...spaceOf(pack, kind)].filter((_, index) => index % 61 === 0)).filter((facts) => {
      const before = settled(facts)
      const more = (Object.entries(axes) as [FactId, readonly unknown[]][]).flatMap(([fact, values]) => (facts[fact] === undefined ? values.slice(1).map((value) => ({ ...facts, [fact]: value })) : []))
      return before !== undefined && more.some((each) => settled(each) !== undefined && settled(each) !== before)
    })
    expect(turned.slice(0, 2)).toEqual([])
  })

  test('a bill never has two bases, and its ratio stays between 0 and the local one', () => {
    const broken: Facts[] = []
    for (const kind of vocabulary.kind) {
      for (const facts of casesOver(Object.entries(bill) as [FactId, readonly unknown[]][], { kind, insurance: 'employee', working: 'retired', ground: 'household', scope: 'cross-province' })) {
        if (Object.values(facts).filter((value) => value === undefined).length > 1) continue
        const { ratio } = ask(facts)
        const values = [ratio.value, ...ratio.branches.map(({ value }) => value)].flatMap((value) => value ?? [])
        if (ratio.type === 'conflict' || values.some(({ points, percent, firstPay }) => points < 0 || points > 20 || percent > 20 || firstPay > 0)) broken.push(facts)
      }
    }
    expect(broken.slice(0, 2)).toEqual([])
  })
})
