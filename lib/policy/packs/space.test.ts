import { describe, expect, test } from 'vitest'

import type { Decision, Status } from '../engine/answer'
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
const days = ['2018-05-14', '2022-05-16', '2026-02-13'] as const
const packs = Object.fromEntries(days.map((day) => [day, packOn(day)])) as Record<(typeof days)[number], LayeredPack>
const ask = (facts: Facts, day: (typeof days)[number], held: readonly MaterialId[] = []) => decide(packs[day], facts, { on: on(day), held })

/** Every kind with its own facts in one scope, and every scope with one set of facts. */
function casesOf(kind: keyof typeof axes): readonly Facts[] {
  const plain = everyCase(axes[kind]).map((facts) => ({ kind, scope: 'cross-province', outsideMainland: false, ...facts }) as const)
  const placed = everyCase({ scope: scopes, outsideMainland: abroad }).map((facts) => ({ kind, insurance: 'employee', working: 'active', ...facts }) as const)
  return [...plain, ...placed, ...everyCase({ ...axes[kind], scope: scopes }).filter((_, index) => index % 7 === 0).map((facts) => ({ kind, ...facts }))]
}

/** The first few cases that break a rule, so that a failure can be read. */
function broken(kind: keyof typeof axes, breaks: (answer: Decision, facts: Facts) => boolean): readonly Facts[] {
  const found: Facts[] = []
  for (const day of days) {
    for (const facts of casesOf(kind)) {
      if (breaks(ask(facts, day), facts)) found.push(facts)
      if (found.length > 3) return found
    }
  }
  return found
}

const eligible = (status: Status) => status === 'yes' || status === 'not-ready'
const failing = ({ reasons }: Decision) => reasons.filter(({ verdict }) => verdict === false)
const has = ({ windows }: Decision, window: string) => windows.some((each) => each.window === window)

describe.each(Object.keys(axes) as (keyof typeof axes)[])('%s', (kind) => {
  test('no two rules ever claim the same window', () => {
    expect(broken(kind, ({ conflicts }) => conflicts.length > 0)).toEqual([])
  })

  test('a refusal always names a failing rule, and nothing else ever does so', () => {
    expect(broken(kind, (answer) => (answer.status === 'no') !== failing(answer).length > 0)).toEqual([])
  })

  test('only an undecided answer asks for more, and it always does', () => {
    expect(broken(kind, ({ status, open }) => (status === 'undecided') !== open.length > 0)).toEqual([])
  })

  test('who may file always has a day it starts and an end, once insurance, work and the way of proof are known', () => {
    const known = ({ insurance, working, commits }: Facts) =>
      commits !== undefined && (insurance === 'resident' || (insurance === 'employee' && (kind !== 'long-stay' || working !== undefined)))
    expect(broken(kind, (answer, facts) => eligible(answer.status) && known(facts) && !(has(answer, 'effective-from') && has(answer, 'valid-until')))).toEqual([])
  })

  test('every paper handed in, or promised where that is allowed, makes an eligible case ready', () => {
    const ready = (facts: Facts) => days.every((day) => {
      const { status } = ask(facts, day)
      return !eligible(status) || ask(facts, day, papers).status === 'yes'
    })
    expect(casesOf(kind).filter((facts) => !ready(facts))).toEqual([])
  })

  test('a promise makes no difference to who may file', () => {
    const may = (facts: Facts) => days.map((day) => ask(facts, day, papers).status)
    expect(casesOf(kind).filter((facts) => facts.commits === true && may(facts).join() !== may({ ...facts, commits: false }).join())).toEqual([])
  })

  test('learning one more fact never turns a yes into a no or a no into a yes', () => {
    const settled = (status: Status) => (status === 'no' ? 'no' : eligible(status) ? 'may' : undefined)
    const turned: (readonly [Facts, Facts])[] = []
    for (const facts of casesOf(kind)) {
      const before = settled(ask(facts, '2026-02-13').status)
      if (before === undefined) continue
      for (const [fact, values] of Object.entries(axes[kind]) as [FactId, readonly unknown[]][]) {
        if (facts[fact] !== undefined) continue
        for (const value of values) {
          const more: Facts = { ...facts, [fact]: value }
          if (settled(ask(more, '2026-02-13').status) !== before) turned.push([facts, more])
        }
      }
    }
    expect(turned.slice(0, 3)).toEqual([])
  })

  test('an undecided case becomes decided once every open fact is answered, whatever else stays unknown', () => {
    const all: Axes = { ...axes[kind], scope: scopes, outsideMainland: abroad }
    const known = (fact: FactId) => all[fact]?.find((value) => value !== undefined)
    const asked = (facts: Facts, open: readonly FactId[]): Facts => ({ ...facts, ...Object.fromEntries(open.map((fact) => [fact, known(fact)])) })
    const stuck = casesOf(kind).filter((facts) => {
      let now: Facts = facts
      for (let round = 0; round < 4; round += 1) now = asked(now, ask(now, '2026-02-13').open)
      return ask(now, '2026-02-13').status === 'undecided'
    })
    expect(stuck.slice(0, 3)).toEqual([])
  })
})

test('a resident is never eligible by household or posting', () => {
  const cases = everyCase({ ...axes['long-stay'], insurance: ['resident'], ground: ['household', 'posted'] })
  const answers = cases.map((facts) => ask({ kind: 'long-stay', scope: 'in-province', outsideMainland: false, ...facts }, '2026-02-13').status)
  expect(new Set(answers)).toEqual(new Set(['no']))
})

test('an employee is never asked for a resident\'s three conditions, nor a resident to be retired from work', () => {
  const open = (facts: Facts) => ask({ kind: 'long-stay', scope: 'in-province', outsideMainland: false, ...facts }, '2026-02-13').open
  expect(open({ insurance: 'employee', ground: 'registration' })).toEqual(['residenceMonths'])
  expect(open({ insurance: 'resident', ground: 'permit' })).toEqual(['reachedRetirementAge', 'barredFromLocalScheme'])
})

test('outside the mainland and inside the pool nobody may file, whatever else is known', () => {
  const everyone = (Object.keys(axes) as (keyof typeof axes)[]).flatMap((kind) => everyCase(axes[kind]).map((facts) => ({ kind, ...facts })))
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
