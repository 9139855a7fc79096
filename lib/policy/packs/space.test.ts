import { describe, expect, test } from 'vitest'

import type { Status } from '../engine/answer'
import { decide } from '../engine/decide'
import type { LayeredPack, MaterialId } from '../engine/types'
import type { FactId, Facts } from '../engine/vocabulary'

import { on } from './case'
import { packFor } from './register'

/** Every fact on which the verdict turns, with every answer it can have; `undefined` is "nobody has said". */
const yesNo = [undefined, true, false] as const
const axes = {
  'long-stay': {
    insurance: [undefined, 'employee', 'resident'], working: [undefined, 'active', 'retired'], ground: [undefined, 'household', 'permit', 'registration', 'posted'],
    reachedRetirementAge: yesNo, barredFromLocalScheme: yesNo, commits: yesNo,
    residenceMonths: [undefined, 5, 6], postedMonths: [undefined, 5, 6],
  },
  transfer: { insurance: [undefined, 'employee', 'resident'], localCannotTreat: yesNo, critical: yesNo, inTransferList: yesNo, commits: yesNo },
  emergency: { insurance: [undefined, 'employee', 'resident'], emergencyCare: yesNo, commits: yesNo, visitDay: [undefined, on('2026-02-13')] },
  maternity: {
    insurance: [undefined, 'employee', 'resident'], mother: [undefined, 'self', 'spouse'],
    insuredMale: yesNo, spouseUnemployed: yesNo, planningCompliant: yesNo, commits: yesNo,
  },
} as const
const scopes = [undefined, 'cross-province', 'in-province', 'in-city', 'same-place'] as const
const abroad = [undefined, true, false] as const

type Axes = Readonly<Partial<Record<FactId, readonly unknown[]>>>

function everyCase(over: Axes): readonly Facts[] {
  return Object.entries(over).reduce<readonly Facts[]>(
    (cases, [fact, values]) => cases.flatMap((known) => values.map((value) => ({ ...known, [fact]: value }))),
    [{}],
  )
}

const papers: readonly MaterialId[] = [
  'household-register', 'residence-permit', 'residence-registration', 'employer-letter', 'referral', 'emergency-diagnosis', 'pregnancy-record',
]

function packOn(day: string): LayeredPack {
  const pack = packFor('220100', on(day))
  if (!pack.ok) throw new Error('no pack')
  return pack.value
}
/** Before the commitment, and with everything that is law or notice today. */
const days = ['2018-05-14', '2026-02-13'] as const
const packs = Object.fromEntries(days.map((day) => [day, packOn(day)])) as Record<(typeof days)[number], LayeredPack>
const ask = (facts: Facts, day: (typeof days)[number], held: readonly MaterialId[] = []) => decide(packs[day], facts, { on: on(day), held })

/** Facts that cannot matter beside the others are left out, or the space would be some twenty times larger; a test below holds that. */
function matters({ insurance, working, ground, reachedRetirementAge, barredFromLocalScheme, residenceMonths, postedMonths }: Facts): boolean {
  const vain = [
    ...(insurance === 'resident' ? [working] : []),
    ...(insurance === 'employee' ? [reachedRetirementAge, barredFromLocalScheme] : []),
    ...(ground === undefined || ground === 'registration' ? [] : [residenceMonths]),
    ...(ground === undefined || ground === 'posted' ? [] : [postedMonths]),
  ]
  return vain.every((fact) => fact === undefined)
}

const spaceOf = (kind: keyof typeof axes): readonly Facts[] =>
  everyCase(axes[kind]).filter(matters).map((facts) => ({ kind, scope: 'cross-province', outsideMainland: false, ...facts }) as const)

/** Every kind with its own facts in one scope, and every scope with one set of facts. */
function casesOf(kind: keyof typeof axes): readonly Facts[] {
  const plain = spaceOf(kind)
  const placed = everyCase({ scope: scopes, outsideMainland: abroad }).map((facts) => ({ kind, insurance: 'employee', working: 'active', ...facts }) as const)
  const mixed = plain.filter((_, index) => index % 7 === 0).flatMap((facts) => scopes.map((scope) => ({ ...facts, scope, outsideMainland: undefined })))
  return [...plain, ...placed, ...mixed]
}

type Row = {
  readonly facts: Facts
  readonly status: Status
  readonly withPapers: Status
  readonly failing: number
  readonly open: number
  readonly conflicts: number
  readonly windows: readonly string[]
}

function rowOf(facts: Facts, day: (typeof days)[number]): Row {
  const { status, reasons, open, conflicts, windows } = ask(facts, day)
  return {
    facts, status, withPapers: ask(facts, day, papers).status,
    failing: reasons.filter(({ verdict }) => verdict === false).length,
    open: open.length, conflicts: conflicts.length, windows: windows.map(({ window }) => window),
  }
}

const eligible = (status: Status) => status === 'yes' || status === 'not-ready'

describe.each(Object.keys(axes) as (keyof typeof axes)[])('%s', (kind) => {
  const rows = days.flatMap((day) => casesOf(kind).map((facts) => rowOf(facts, day)))
  /** The first few cases that break a rule, so that a failure can be read. */
  const broken = (breaks: (row: Row) => boolean) => rows.filter(breaks).slice(0, 3)

  test('no two rules ever claim the same window', () => {
    expect(broken(({ conflicts }) => conflicts > 0)).toEqual([])
  })

  test('a refusal always names a failing rule, and nothing else ever does so', () => {
    expect(broken(({ status, failing }) => (status === 'no') !== failing > 0)).toEqual([])
  })

  test('only an undecided answer asks for more, and it always does', () => {
    expect(broken(({ status, open }) => (status === 'undecided') !== open > 0)).toEqual([])
  })

  test('who may file always has a day it starts and an end, once insurance, work and the way of proof are known', () => {
    const known = ({ insurance, working, commits }: Facts) =>
      commits !== undefined && (insurance === 'resident' || (insurance === 'employee' && (kind !== 'long-stay' || working !== undefined)))
    const lacks = ({ windows }: Row) => !windows.includes('effective-from') || !windows.includes('valid-until')
    expect(broken((row) => eligible(row.status) && known(row.facts) && lacks(row))).toEqual([])
  })

  test('every paper handed in makes an eligible case ready, and no other', () => {
    expect(broken(({ status, withPapers }) => (withPapers === 'yes') !== eligible(status))).toEqual([])
  })

  test('all four answers occur', () => {
    expect(new Set(rows.map(({ status }) => status)).size).toBe(kind === 'long-stay' ? 4 : 3)
  })

  test('a promise makes no difference to who may file', () => {
    const may = (facts: Facts) => days.map((day) => ask(facts, day, papers).status)
    expect(casesOf(kind).filter((facts) => facts.commits === true && may(facts).join() !== may({ ...facts, commits: false }).join())).toEqual([])
  })

  test('learning one more fact never turns a yes into a no or a no into a yes', () => {
    const settled = (facts: Facts) => {
      const { status } = ask(facts, '2026-02-13')
      return status === 'undecided' ? undefined : eligible(status)
    }
    const turned = spaceOf(kind).filter((facts) => {
      const before = settled(facts)
      return before !== undefined && onceMore(kind, facts).some((more) => settled(more) !== before)
    })
    expect(turned.slice(0, 3)).toEqual([])
  })

  test('an undecided case becomes decided once what it asks for is answered, whatever else stays unknown', () => {
    const stuck = spaceOf(kind).filter((facts) => ask(answered(kind, facts), '2026-02-13').status === 'undecided')
    expect(stuck.slice(0, 3)).toEqual([])
  })
})

/** The case with one unknown fact known, in every way. */
function onceMore(kind: keyof typeof axes, facts: Facts): readonly Facts[] {
  return Object.entries(axes[kind] as Axes).flatMap(([fact, values]) =>
    facts[fact as FactId] === undefined ? values.filter((value) => value !== undefined).map((value) => ({ ...facts, [fact]: value })) : [],
  )
}

/** Answers what is asked, with the first answer there is, until nothing more is asked (or four times, which must do). */
function answered(kind: keyof typeof axes, facts: Facts, rounds = 4): Facts {
  const { open } = ask(facts, '2026-02-13')
  if (open.length === 0 || rounds === 0) return facts
  const first = (fact: FactId) => ({ ...(axes[kind] as Axes), scope: scopes, outsideMainland: abroad })[fact]?.find((value) => value !== undefined)
  return answered(kind, { ...facts, ...Object.fromEntries(open.map((fact) => [fact, first(fact)])) }, rounds - 1)
}

test('facts of another insurance or another ground never matter', () => {
  const all = everyCase(axes['long-stay']).filter((_, index) => index % 5 === 0)
  const without = ({ insurance, working, ground, reachedRetirementAge, barredFromLocalScheme, residenceMonths, postedMonths, ...rest }: Facts): Facts => ({
    ...rest, insurance, ground,
    ...(insurance === 'resident' ? {} : { working }),
    ...(insurance === 'employee' ? {} : { reachedRetirementAge, barredFromLocalScheme }),
    ...(ground === undefined || ground === 'registration' ? { residenceMonths } : {}),
    ...(ground === undefined || ground === 'posted' ? { postedMonths } : {}),
  })
  const told = (facts: Facts) => {
    const { status, open, windows } = ask({ kind: 'long-stay', scope: 'cross-province', outsideMainland: false, ...facts }, '2026-02-13')
    return JSON.stringify([status, open, windows])
  }
  expect(all.filter((facts) => told(facts) !== told(without(facts)))).toEqual([])
})

test('a resident is never eligible by household or posting', () => {
  const cases = everyCase({ ...axes['long-stay'], insurance: ['resident'], ground: ['household', 'posted'] })
  const answers = cases.map((facts) => ask({ kind: 'long-stay', scope: 'in-province', outsideMainland: false, ...facts }, '2026-02-13').status)
  expect(new Set(answers)).toEqual(new Set(['no']))
})

test('an employee is never asked for a resident\'s three conditions, nor a resident to be retired from work', () => {
  const open = (facts: Facts) => ask({ kind: 'long-stay', scope: 'in-province', outsideMainland: false, ...facts }, '2026-02-13').open
  expect(open({ ground: 'household' })).toEqual(['insurance'])
  expect(open({ insurance: 'employee', ground: 'registration' })).toEqual(['residenceMonths'])
  expect(open({ insurance: 'resident', ground: 'permit' })).toEqual(['reachedRetirementAge', 'barredFromLocalScheme'])
})

test('outside the mainland and inside the pool nobody may file, whatever else is known', () => {
  const everyone = (Object.keys(axes) as (keyof typeof axes)[]).flatMap((kind) => everyCase(axes[kind]).filter(matters).map((facts) => ({ kind, ...facts })))
  const statuses = everyone.flatMap((facts) => [
    ask({ ...facts, scope: 'same-place' }, '2026-02-13').status,
    ask({ ...facts, scope: 'cross-province', outsideMainland: true }, '2026-02-13').status,
  ])
  expect(new Set(statuses)).toEqual(new Set(['no']))
})

test('the same facts give the same answer', () => {
  const facts: Facts = { kind: 'emergency', emergencyCare: true, visitDay: on('2026-02-13') }
  expect(ask(facts, '2026-02-13')).toEqual(ask({ ...facts }, '2026-02-13'))
})
