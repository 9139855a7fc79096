import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { openFacts, type FactId, type Kind } from '../policy/index'

import type { Answers, FieldId } from './answers'
import { billFacts, idNumberOf, momentFacts } from './example'
import { factsOf } from './facts'
import { fields, type Field } from './fields'
import { stepIds, type StepId } from './pages'
import { readStep } from './read'
import { standingOf } from './standing'
import { stepsOf, type Step } from './walk'

/** One covered place of every sort of pool, on a day of every document that ever answered there. */
const places = [
  ['220100', '2018-03-05'], ['220100', '2026-02-13'], ['222400', '2022-06-01'], ['229900', '2026-02-13'],
  ['219900', '2018-03-05'], ['219900', '2026-02-13'],
  ['320100', '2018-03-05'], ['320100', '2021-06-01'], ['320100', '2026-02-13'], ['320500', '2026-02-13'],
  ['370100', '2018-03-05'], ['370100', '2026-02-13'], ['110100', '2026-02-13'], ['210100', '2026-02-13'],
] as const
const kinds: readonly Kind[] = ['long-stay', 'transfer', 'emergency', 'maternity', 'other']

/** Where an answer is no choice: some of every sort that can turn something. */
const samples: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  idNumber: [idNumberOf('1950-01-01', 'male'), idNumberOf('1971-01-15', 'female'), idNumberOf('2017-01-15', 'male')],
  carePlace: ['110105', '220200', '320500'],
  name: ['王小明'], guardianName: ['王小明'], signedAs: ['王小明'], contactPhone: ['13900000000'],
}
function choicesOf(field: FieldId, step: Step, on: PlainDate): readonly string[] {
  const { type, ...rest }: Field = fields[field]
  if (type === 'choice') return step.options?.[field] ?? ('options' in rest ? rest.options : [])
  if (type === 'agree') return [step.agreement ?? 'none']
  if (type === 'day') return [on]
  return samples[field] ?? ['某某大学第一医院']
}

type Case = { readonly kind: Kind; readonly insuredPlace: string; readonly on: PlainDate }
type End = { readonly answers: Answers; readonly steps: readonly Step[] }

/** Every way through the pages, one choice for one choice: the first page without an answer is answered in each way it offers. */
function endsOf({ kind, insuredPlace, on }: Case): readonly End[] {
  const ends: End[] = []
  const visit = (answers: Answers, depth: number): void => {
    if (depth > 40) throw new Error('the pages have no end')
    const steps = stepsOf({ kind, on, answers })
    const next = steps.find((step) => step.fields.some((field) => answers[field] === undefined))
    if (next === undefined) {
      ends.push({ answers, steps })
      return
    }
    for (const raw of waysOf(next, answers, { insuredPlace, on })) {
      const read = readStep(next, raw, { before: answers, today: on })
      expect(read.faults).toEqual([])
      visit(read.answers, depth + 1)
    }
  }
  visit({}, 0)
  return ends
}

function waysOf(step: Step, before: Answers, { insuredPlace, on }: Pick<Case, 'insuredPlace' | 'on'>): readonly Answers[] {
  return step.fields.reduce<readonly Answers[]>((ways, field) => {
    const choices = field === 'insuredPlace' ? [insuredPlace] : choicesOf(field, step, on)
    return ways.flatMap((way) => choices.map((choice) => ({ ...way, [field]: choice })))
  }, [before])
}

/** The facts that somebody was asked for and said not to know. */
const unsureOf: Readonly<Partial<Record<FieldId, FactId>>> = {
  workerClass: 'reachedRetirementAge', kinHasHome: 'kinHasHome', childless: 'childless', relativeAgrees: 'relativeAgrees', withinRules: 'withinTransferRules', inList: 'inTransferList',
}
const leftOpen = ({ answers }: End): readonly FactId[] => (Object.keys(unsureOf) as FieldId[]).flatMap((field) => (answers[field] === 'unsure' ? (unsureOf[field] ?? []) : []))
/** One reason is picked of two; the other was neither claimed nor denied. */
const notPicked: readonly FactId[] = ['critical', 'localCannotTreat']
/** Who is insured as a resident is neither working nor retired from work. */
const ofEmployees: readonly FactId[] = ['working']

const cases = places.flatMap(([insuredPlace, on]) => kinds.flatMap((kind): readonly Case[] => {
  const day = on as PlainDate
  return standingOf(kind, insuredPlace, day).type === 'filed' ? [{ kind, insuredPlace, on: day }] : []
}))
const visited = new Set<StepId>()

describe.each(cases)('$kind of $insuredPlace on $on', ({ kind, insuredPlace, on }) => {
  const standing = standingOf(kind, insuredPlace, on)
  const ends = endsOf({ kind, insuredPlace, on })
  ends.forEach(({ steps }) => { steps.forEach(({ id }) => visited.add(id)) })

  test('every way comes to an end, with a way to reach the person on it', () => {
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter(({ steps }) => !steps.some(({ fields: asked }) => asked.includes('contactPhone')))).toEqual([])
  })

  test('no fact that a rule needs is never asked', () => {
    if (standing.type !== 'filed') throw new Error(standing.type)
    const known: readonly FactId[] = [...billFacts, ...momentFacts]
    const unasked = new Set(ends.flatMap((end) => {
      const answered = new Set([...known, ...leftOpen(end), ...(end.answers.need === undefined ? [] : notPicked), ...(end.answers.insurance === 'resident' ? ofEmployees : [])])
      const facts = factsOf(kind, end.answers, { today: on })
      // Where the promise is not accepted, the wish to promise is no fact of the case.
      const { commits = false } = facts
      return [...openFacts(standing.pack, { ...facts, commits })].filter((fact) => !answered.has(fact))
    }))
    expect([...unasked]).toEqual([])
  })

  test('nobody is asked the same twice, or offered a choice of nothing', () => {
    for (const { steps } of ends) {
      const asked = steps.flatMap((step) => step.fields)
      expect(asked).toEqual([...new Set(asked)])
      expect(steps.flatMap(({ options = {} }) => Object.values(options)).filter((offered) => offered.length === 0)).toEqual([])
    }
  })
})

test('every kind and every document is walked', () => {
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(kinds))
  const packs = cases.flatMap(({ kind, insuredPlace, on }) => {
    const standing = standingOf(kind, insuredPlace, on)
    return 'pack' in standing ? standing.pack.packs.filter(({ grounds, amends }) => grounds !== undefined || amends !== undefined).map(({ id }) => id) : []
  })
  expect([...new Set(packs)].sort()).toEqual(['jiangsu-2022-75', 'jiangsu-guicheng', 'jilin-2017-79', 'jilin-2020-16', 'liaoning-szh-2017-29', 'national-2014-93', 'national-2022-22'])
})

test('every page is met on some way', () => {
  expect(stepIds.filter((id) => !visited.has(id))).toEqual([])
})
