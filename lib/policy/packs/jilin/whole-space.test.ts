import { describe, expect, test } from 'vitest'

import type { Decision } from '../../engine/answer'
import { decide } from '../../engine/decide'
import { ratioOf } from '../../engine/ratio'
import type { FactId, Facts, Kind } from '../../engine/vocabulary'
import { endText, on } from '../case'
import { packFor } from '../register'

import { mayFile, nextChange, periodByArticles16to19, ratioByArticle12, type Known } from './second-encoding'

const yesNo = [true, false]
const scopes = ['cross-province', 'in-province', 'in-city', 'same-place']
const insurance = ['employee', 'resident']
/** Who went, whether the formalities were done, and how the bill was settled. */
const bill = { filed: yesNo, couldSettleDirectly: yesNo, settledDirectly: yesNo, ownFault: yesNo }
const place = { scope: scopes, outsideMainland: yesNo }
const axes: Readonly<Record<Kind, Readonly<Record<string, readonly unknown[]>>>> = {
  'long-stay': {
    insurance, ...place, working: ['active', 'retired'], ground: ['household', 'permit', 'registration', 'posted'], reachedRetirementAge: yesNo,
    barredFromLocalScheme: yesNo, residenceMonths: [5, 6], postedMonths: [5, 6], ...bill, changesThisYear: [1, 2],
  },
  transfer: { insurance, ...place, localCannotTreat: yesNo, critical: yesNo, inTransferList: yesNo, inTime: yesNo, commits: yesNo, ...bill },
  emergency: { insurance, ...place, emergencyCare: yesNo, inTime: yesNo, commits: yesNo, ...bill, visitDay: ['2018-05-14', '2018-09-29', '2019-02-01'] },
  maternity: { insurance, ...place, mother: ['self', 'spouse'], insuredMale: yesNo, spouseUnemployed: yesNo, planningCompliant: yesNo, commits: yesNo, ...bill },
  other: { insurance, ...place, ...bill },
}
/** What is known of everybody, so that the second encoding never meets an unknown. */
const plain: Facts = {
  insurance: 'employee', working: 'active', ground: 'household', scope: 'cross-province', mother: 'self', insuredMale: false, outsideMainland: false,
  reachedRetirementAge: false, barredFromLocalScheme: false, localCannotTreat: true, critical: false, inTransferList: true, emergencyCare: true, spouseUnemployed: false,
  planningCompliant: true, commits: false, filed: true, inTime: true, couldSettleDirectly: true, settledDirectly: true, ownFault: false, residenceMonths: 6, postedMonths: 6,
  changesThisYear: 0, visitDay: on('2018-05-14'), approvedOn: on('2018-05-16'), signedOn: on('2018-05-14'), permitUntil: on('2019-03-31'), letterUntil: on('2019-04-30'),
}

function* spaceOf(kind: Kind, over = axes[kind], known: Facts = plain): Generator<Facts> {
  const names = Object.keys(over)
  const total = names.reduce((count, name) => count * (over[name]?.length ?? 1), 1)
  for (let number = 0; number < total; number += 1) {
    const facts: Record<string, unknown> = { ...known, kind }
    let rest = number
    for (const name of names) {
      const values = over[name] ?? []
      facts[name] = values[rest % values.length]
      rest = Math.floor(rest / values.length)
    }
    yield facts
  }
}

const day = on('2018-05-20')
const layered = packFor('220100', day)
const ask = (facts: Facts, readings: Record<string, string> = {}): Decision => {
  if (!layered.ok) throw new Error('no pack')
  return decide(layered.value, facts, { on: day, readings })
}
const eligible = ({ status }: Decision) => status === 'yes' || status === 'not-ready'
const locals = [95, 65, 15]

function ratiosOf({ ratio }: Decision): readonly (number | undefined)[] {
  const { value } = ratio
  return locals.map((local) => (value ? ratioOf(value, local).ratio : undefined))
}

const words: Readonly<Record<string, string>> = { 'this stay': 'stay-ends', 'this birth': 'birth-ends', unwritten: 'gap registration-has-no-end' }
function daysOf({ windows, locks }: Decision): string {
  const ends = new Map(windows.map((each) => [each.window, endText(each.ends)]))
  const lock = locks.find(({ rule }) => rule.what === 'change')
  return [ends.get('file-by'), ends.get('effective-from'), ends.get('valid-until'), lock?.free ?? day].join()
}
function daysByDocument(facts: Known): string {
  const period = periodByArticles16to19(facts)
  return [period?.fileBy, period?.from, period && (words[period.until] ?? period.until), facts.kind === 'long-stay' ? nextChange(facts, day) : day].join()
}

const inBounds = (ratio: number | undefined, { filed }: Facts) => ratio !== undefined && ratio >= 0 && ratio <= (filed === false ? 20 : 100)

/** What each known case must be; a name is given to every way of being wrong. */
const faults: Readonly<Record<string, (answer: Decision, facts: Known) => boolean>> = {
  'a ratio other than a second reading of article 12 gives': (answer, facts) => ratiosOf(answer).join() !== locals.map((local) => ratioByArticle12(facts, local)).join(),
  'days other than a second reading of articles 16 to 19 gives': (answer, facts) => mayFile(facts) && daysOf(answer) !== daysByDocument(facts),
  'eligible otherwise than a second reading of article 7 says': (answer, facts) => eligible(answer) !== mayFile(facts) || answer.status === 'undecided',
  'a ratio below 0 or above 100, or above 20 though nothing was filed': (answer, facts) => !ratiosOf(answer).every((ratio) => inBounds(ratio, facts)),
  'two bases, or a base or reduction that does not certainly hold': ({ conflicts, ratio }) =>
    conflicts.length > 0 || [ratio.base, ...ratio.reductions].some((step) => step?.verdict !== true),
}

describe.each(Object.keys(axes) as Kind[])('every known %s', (kind) => {
  const wrong = new Map<string, Facts[]>(Object.keys(faults).map((name) => [name, []]))
  let count = 0
  for (const facts of spaceOf(kind)) {
    const answer = ask(facts)
    count += 1
    for (const [name, isWrong] of Object.entries(faults)) if (isWrong(answer, facts as Known)) wrong.get(name)?.push(facts)
  }

  test('there are hundreds of them', () => {
    expect(count).toBeGreaterThan(200)
  })
  test.each(Object.keys(faults))('none has %s', (name) => {
    expect(wrong.get(name)?.slice(0, 2)).toEqual([])
  })
})

/** The same with every fact of the ratio possibly unknown. */
const unknown = [undefined, true, false]
const openBill = { filed: unknown, couldSettleDirectly: unknown, settledDirectly: unknown, ownFault: unknown }
const openAxes: Readonly<Partial<Record<Kind, Readonly<Record<string, readonly unknown[]>>>>> = {
  'long-stay': { insurance: [undefined, ...insurance], ...openBill },
  transfer: { critical: unknown, inTransferList: unknown, inTime: unknown, ...openBill },
  emergency: { insurance: [undefined, ...insurance], ...openBill, inTime: unknown },
  maternity: { mother: [undefined, 'self', 'spouse'], ...openBill },
}
const textOf = ({ ratio }: Decision) => JSON.stringify(ratio.value)

describe.each(Object.keys(openAxes) as Kind[])('every half-known %s', (kind) => {
  const cases = [...spaceOf(kind, openAxes[kind])]

  test('never changes a settled ratio when one more fact is learnt, and never leaves its range', () => {
    const broken = cases.filter((facts) => {
      const before = ask(facts)
      return learnt(kind, facts).some((more) => !allows(before, ask(more)))
    })
    expect(broken.slice(0, 2)).toEqual([])
  })
  test('is settled exactly where nothing is open', () => {
    const broken = cases.filter((facts) => {
      const { type, open } = ask(facts).ratio
      return (type === 'settled') !== (open.length === 0)
    })
    expect(broken.slice(0, 2)).toEqual([])
  })
  test('asks only for what can still make a difference', () => {
    const broken = cases.filter((facts) => {
      const { ratio } = ask(facts)
      return ratio.open.some((fact) => (openAxes[kind]?.[fact] ?? []).filter((value) => value !== undefined).length === 0)
    })
    expect(broken.slice(0, 2)).toEqual([])
  })
  test('is answered as every one of its completions is', () => {
    const broken = cases.filter((facts, index) => index % 5 === 0 && !sameAsCompletions(kind, facts))
    expect(broken.slice(0, 2)).toEqual([])
  })
})

function learnt(kind: Kind, facts: Facts): readonly Facts[] {
  return Object.entries(openAxes[kind] ?? {}).flatMap(([fact, values]) =>
    facts[fact as FactId] === undefined ? values.filter((value) => value !== undefined).map((value) => ({ ...facts, [fact]: value })) : [])
}

/** What is learnt later may narrow the answer, never move it. */
function allows(before: Decision, after: Decision): boolean {
  const possible = valuesOf(before)
  return [...valuesOf(after)].every((value) => possible.has(value))
}
const valuesOf = (answer: Decision): ReadonlySet<string> =>
  new Set(answer.ratio.type === 'range' ? answer.ratio.branches.map(({ value }) => JSON.stringify(value)) : [textOf(answer)])

function completions(kind: Kind, facts: Facts): readonly Facts[] {
  const more = Object.entries(openAxes[kind] ?? {}).find(([fact]) => facts[fact as FactId] === undefined)
  if (more === undefined) return [facts]
  return more[1].filter((value) => value !== undefined).flatMap((value) => completions(kind, { ...facts, [more[0]]: value }))
}
const sameAsCompletions = (kind: Kind, facts: Facts): boolean => {
  const possible = new Set(completions(kind, facts).map((each) => textOf(ask(each))))
  const said = valuesOf(ask(facts))
  return [...possible].sort().join() === [...said].sort().join()
}

/** Which parts of the answer each reading may move. */
describe.each([
  ['points', 'relative', 'ratio'], ['points', 'first-pay', 'ratio'], ['flat-not-stacked', 'stacked', 'ratio'], ['visit-day-not-counted', 'visit-day-counted', 'windows'],
] as const)('read %s as %s', (reading, option, part) => {
  const moved = (Object.keys(axes) as Kind[]).flatMap((kind) => {
    const parts = new Set<string>()
    let count = 0
    for (const facts of spaceOf(kind)) {
      count += 1
      if (count % 37 !== 0) continue
      const [ours, theirs] = [ask(facts), ask(facts, { [reading]: option })]
      for (const [name, value] of Object.entries(ours)) if (JSON.stringify(value) !== JSON.stringify(theirs[name as keyof Decision])) parts.add(name)
    }
    return [...parts]
  })

  test('nothing but what it names changes', () => {
    expect([...new Set(moved)].filter((name) => name !== 'trace')).toEqual([part])
  })
})
