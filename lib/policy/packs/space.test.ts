import { expect, test } from 'vitest'

import { decide } from '../engine/decide'
import { vocabulary, type FactId, type Facts } from '../engine/vocabulary'

import { on } from './case'
import { axesFor, eachSituation, halfKnown, learning, sizeOf, type Axis } from './situations'
import { packOf } from './second/agreement'

const today = { area: '220100', day: '2026-02-13' }
const pack = packOf(today)
const ask = (facts: Facts) => decide(pack, facts, { on: on(today.day) })
const open = (facts: Facts) => ask({ kind: 'long-stay', scope: 'in-province', outsideMainland: false, ...facts }).open

function everyCase(axes: readonly Axis[], known: Facts): readonly Facts[] {
  const cases: Facts[] = []
  eachSituation(axes, known, (facts) => cases.push({ ...facts }))
  return cases
}

test('facts of another insurance or another ground never matter', () => {
  const vain = ({ insurance, ground }: Facts): readonly FactId[] => [
    ...(insurance === 'resident' ? ['working' as const] : []),
    ...(insurance === 'employee' ? ['reachedRetirementAge' as const, 'barredFromLocalScheme' as const] : []),
    ...(ground === undefined || ground === 'registration' ? [] : ['residenceMonths' as const]),
    ...(ground === undefined || ground === 'posted' ? [] : ['postedMonths' as const]),
  ]
  const without = (facts: Facts): Facts => ({ ...facts, ...Object.fromEntries(vain(facts).map((fact) => [fact, undefined])) })
  const told = (facts: Facts) => {
    const { status, open: asked, windows } = ask(facts)
    return JSON.stringify([status, asked, windows])
  }
  const axes = halfKnown([...axesFor(pack, 'long-stay', { parts: ['record'], also: [{ fact: 'scope', values: ['cross-province'] }] }), { fact: 'working', values: ['active', 'retired'] }])
  const cases = everyCase(axes, { kind: 'long-stay' }).filter((_, index) => index % 5 === 0)
  expect(cases.length).toBeGreaterThan(1000)
  expect(cases.filter((facts) => told(facts) !== told(without(facts))).slice(0, 2)).toEqual([])
})

test('a resident is never eligible by household or posting', () => {
  const axes = axesFor(pack, 'long-stay', { parts: ['record'], also: [{ fact: 'insurance', values: ['resident'] }, { fact: 'ground', values: ['household', 'posted'] }] })
  expect(new Set(everyCase(halfKnown(axes).map(({ fact, values }) => ({ fact, values: ['insurance', 'ground'].includes(fact) ? values.slice(1) : values })), { kind: 'long-stay' })
    .map((facts) => ask({ ...facts, scope: 'in-province', outsideMainland: false }).status))).toEqual(new Set(['no']))
})

test('an employee is never asked for a resident\'s three conditions, nor a resident to be retired from work', () => {
  expect(open({ ground: 'household' })).toEqual(['insurance'])
  expect(open({ insurance: 'employee', ground: 'registration' })).toEqual(['residenceMonths'])
  expect(open({ insurance: 'resident', ground: 'permit' })).toEqual(['reachedRetirementAge', 'barredFromLocalScheme'])
})

test('outside the mainland and inside the pool nobody may file, whatever else is known', () => {
  const where: readonly Facts[] = [{ scope: 'same-place' }, { scope: 'cross-province', outsideMainland: true }]
  const statuses = vocabulary.kind.flatMap((kind) =>
    where.flatMap((place) => everyCase(halfKnown(axesFor(pack, kind, { parts: ['record'] })), { kind }).map((facts) => ask({ ...facts, ...place }).status)))
  expect(new Set(statuses)).toEqual(new Set(['no']))
})

test('the same facts give the same answer', () => {
  const facts: Facts = { kind: 'emergency', emergencyCare: true, visitDay: on('2026-02-13') }
  expect(ask(facts)).toEqual(ask({ ...facts }))
})

test('a space has every combination once, and knows which situations know one fact more', () => {
  const axes = halfKnown([{ fact: 'filed', values: [true, false] }, { fact: 'working', values: ['active', 'retired'] }])
  const cases = everyCase(axes, { kind: 'other' })
  expect(sizeOf(axes)).toBe(9)
  expect(new Set(cases.map((facts) => JSON.stringify([facts.filed ?? '?', facts.working ?? '?']))).size).toBe(9)
  expect([...learning(axes, 0)].map((more) => more.map((number) => [cases[number]?.filed, cases[number]?.working]))).toEqual([
    [[true, undefined], [false, undefined]], [[undefined, 'active'], [undefined, 'retired']],
  ])
  expect([...learning(axes, 8)]).toEqual([])
})
