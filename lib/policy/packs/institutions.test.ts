import { describe, expect, test } from 'vitest'
import type { Kleene } from '../../base/kleene'
import { checkInstitutionSet, type SetAnswer } from '../institution-set'
import { fitSlots, type PickedInstitution } from '../institution-slots'
import { on } from './case'
import { setCases, type SetCase } from './institution-cases'
import { allPacks, packFor } from './register'

function answerTo({ area, on: day, facts, picked = [], special }: SetCase): SetAnswer {
  const pack = packFor(area, on(day))
  if (!pack.ok) throw new Error(`no document on ${day}`)
  return checkInstitutionSet(pack.value, facts, { city: '370200', picked, special })
}

describe('which institutions a record may name', () => {
  test.each(setCases.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const { status, rules, refusals = [], open = [], openFacts, free } = example.expect
    const answer = answerTo(example)
    expect(answer.status).toBe(status)
    expect(answer.rules.map(({ id }) => id)).toEqual(rules)
    expect(answer.refusals.map(({ code, institutions, rule }) => `${code} ${institutions.join()} ${rule?.cite.article ?? '-'}`)).toEqual(refusals)
    expect(answer.open.map(({ about, institution }) => `${about} ${institution}`)).toEqual(open)
    if (openFacts) expect(answer.openFacts).toEqual(openFacts)
    if (free) expect(answer.free).toEqual(free)
  })

  test('every rule on institutions is used by an example', () => {
    const used = new Set(setCases.flatMap((example) => answerTo(example).rules.map(({ id }) => id)))
    expect(allPacks.flatMap(({ institutions = [] }) => institutions).filter(({ id }) => !used.has(id))).toEqual([])
  })

  test('every code of a refusal is met', () => {
    const met = new Set(setCases.flatMap((example) => answerTo(example).refusals.map(({ code }) => code)))
    expect([...met].sort()).toEqual(['no-slot', 'no-special-right', 'not-asked', 'not-designated', 'other-city', 'settles-directly', 'slot-taken', 'special-not-open', 'too-many'])
  })
})

describe('every four institutions and fewer', () => {
  const slots = ['tertiary', 'secondary', 'primary', 'specialist'] as const
  const tiers = ['tertiary', 'secondary', 'primary', 'ungraded', undefined] as const
  const known: readonly Kleene[] = [true, false, undefined]
  const kinds = tiers.flatMap((tier) => known.map((specialist) => ({ tier, specialist })))
  const sets = kinds.flatMap((first) => kinds.flatMap((second) => kinds.map((third) => [first, second, third])))
  const picked = sets.map((set) => set.map((kind, at): PickedInstitution => ({ id: String(at), ...kind, direct: false, designated: true, city: '370200' })))

  test('take each place at most once, each one its own', () => {
    expect(picked.filter((set) => { const taken = Object.values(fitSlots(slots, set).taken); return new Set(taken).size !== taken.length })).toEqual([])
  })

  test('are each placed, open or refused, and only one of these', () => {
    const wrong = picked.filter((set) => {
      const { taken, open, ...lost } = fitSlots(slots, set)
      const all = [...Object.keys(taken), ...open, ...lost['no-slot'], ...lost['slot-taken']]
      return all.toSorted().join() !== '0,1,2'
    })
    expect(wrong).toEqual([])
  })

  test('of which nothing is known are never refused', () => {
    const unknown: readonly PickedInstitution[] = slots.map((id) => ({ id, tier: undefined, specialist: undefined, direct: undefined, designated: undefined, city: '370200' }))
    expect(fitSlots(slots, unknown)).toEqual({ taken: {}, open: [...slots], 'no-slot': [], 'slot-taken': [] })
  })
})
