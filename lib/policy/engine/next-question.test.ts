import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../../base/plain-date'
import { packFor } from '../packs/register'

import { decide } from './decide'
import { nextQuestion, openQuestions, type Asking } from './next-question'
import type { FactId, Facts } from './vocabulary'
import { whatIf } from './what-if'

const on = '2018-05-14' as PlainDate
const found = packFor('220100', on)
if (!found.ok) throw new Error('no pack')
const pack = found.value
const status: Asking = { on, about: ['status'] }
const here: Facts = { scope: 'cross-province', outsideMainland: false }

describe('the next question', () => {
  test.each<[string, Facts, FactId | undefined]>([
    ['nothing once it is a no', { ...here, scope: 'same-place' }, undefined],
    ['nothing once it is answered', { ...here, kind: 'emergency', emergencyCare: true }, undefined],
    ['the only one left', { ...here, kind: 'emergency' }, 'emergencyCare'],
    ['of two that leave as much, the one declared first', { ...here, kind: 'transfer' }, 'localCannotTreat'],
    ['who gives birth before what only a spouse is asked', { ...here, kind: 'maternity' }, 'mother'],
  ])('is %s', (_, facts, fact) => {
    expect(nextQuestion(pack, facts, status)).toBe(fact)
  })

  test('is only one of those that can be asked', () => {
    expect(nextQuestion(pack, {}, { ...status, asking: ['age'] })).toBeUndefined()
    expect(nextQuestion(pack, { ...here, kind: 'transfer' }, { ...status, asking: ['critical'] })).toBe('critical')
  })

  test('asks for the days of the windows only where they are wanted', () => {
    const facts: Facts = { ...here, kind: 'emergency', emergencyCare: true }
    expect(openQuestions(pack, facts, { on, about: ['windows'] })).toContain('visitDay')
    expect(openQuestions(pack, facts, { on, about: ['ratio'] })).toEqual(['filed', 'couldSettleDirectly', 'settledDirectly', 'ownFault'])
  })

  test('always comes to an end, and every question asked was open', () => {
    let facts: Facts = {}
    let asked = 0
    for (let fact = nextQuestion(pack, facts, status); fact !== undefined; fact = nextQuestion(pack, facts, status)) {
      expect(facts[fact]).toBeUndefined()
      facts = { ...facts, [fact]: { kind: 'long-stay', insurance: 'resident', ground: 'permit', scope: 'in-province' }[fact as string] ?? (fact !== 'outsideMainland') }
      asked += 1
      expect(asked).toBeLessThan(12)
    }
    expect(decide(pack, facts, { on }).status).toBe('not-ready')
  })

  test('leaves the facts it was given as they were', () => {
    const facts = Object.freeze({ ...here })
    nextQuestion(pack, facts, status)
    expect(facts).toEqual(here)
  })
})

describe('what if', () => {
  const facts: Facts = {
    ...here, kind: 'emergency', insurance: 'employee', emergencyCare: true, filed: false, couldSettleDirectly: true, settledDirectly: true, ownFault: false,
  }
  const changes: readonly Facts[] = [{ filed: true }, { emergencyCare: false }, { insurance: 'resident' }]
  const consequences = whatIf(pack, facts, { on, changes })

  test('filing gives the local ratio in place of 20', () => {
    expect(consequences[0]).toMatchObject({ change: { filed: true }, differs: ['ratio'], decision: { ratio: { value: { base: { type: 'local' } } } } })
  })
  test('no emergency means no record', () => {
    expect(consequences[1]?.differs).toEqual(['status'])
  })
  test('what makes no difference says so', () => {
    expect(consequences[2]?.differs).toEqual([])
  })
  test('each change is judged alone', () => {
    expect(consequences[2]?.decision.ratio).toEqual(decide(pack, { ...facts, insurance: 'resident' }, { on }).ratio)
  })
})
