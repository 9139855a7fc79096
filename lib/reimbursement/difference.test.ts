import fc from 'fast-check'
import { expect, test } from 'vitest'

import { packFor, type Facts } from '@/lib/policy/index'
import { exampleRates } from '@/lib/policy/rates/index'

import type { PlainDate } from '../base/plain-date'

import { comparing } from './compare'
import { drained } from './estimate'
import type { Comparison, EstimateInput, ScenarioId } from './types'

const on = '2026-04-14' as PlainDate
const yesNo = fc.boolean()
/** Somebody of whom everything is known. */
const people = fc.record({
  kind: fc.constantFrom('long-stay' as const, 'transfer' as const, 'emergency' as const, 'other' as const), working: fc.constantFrom('active' as const, 'retired' as const),
  filed: yesNo, inTime: yesNo, inTransferList: yesNo, critical: yesNo, couldSettleDirectly: yesNo, settledDirectly: yesNo, ownFault: yesNo, designated: yesNo,
}) satisfies fc.Arbitrary<Facts>
const cases = fc.record({ place: fc.constantFrom('220100', '320100', '320500', '210100'), insurance: fc.constantFrom('employee' as const, 'resident' as const), person: people, unsaid: fc.uniqueArray(fc.constantFrom('kind', 'working', 'filed', 'inTime', 'inTransferList', 'critical', 'couldSettleDirectly', 'settledDirectly', 'ownFault', 'designated'), { maxLength: 6 }) })

function inputOf(place: string, facts: Facts): EstimateInput {
  const layered = packFor(place, on)
  if (!layered.ok) throw new Error(place)
  return { place, layered: layered.value, on, facts, rates: exampleRates, level: 'tertiary', history: { nth: 1 }, civilServant: false, aided: false, bill: { total: 1_234_500 } }
}
const comparedOf = (place: string, facts: Facts): Comparison => drained(comparing(inputOf(place, facts)))
const differences = ({ others }: Comparison) => new Map<ScenarioId, { low: number; high: number }>(others.flatMap(({ scenario, difference }) => (difference === undefined ? [] : [[scenario, difference]])))

test('whoever says less is told of no difference in which their own, once everything is said, does not lie', () => {
  fc.assert(fc.property(cases, ({ place, insurance, person, unsaid }) => {
    const all: Facts = { insurance, ...person }
    const said = Object.fromEntries(Object.entries(all).filter(([fact]) => !unsaid.includes(fact as never)))
    const [open, known] = [differences(comparedOf(place, said)), differences(comparedOf(place, all))]
    for (const [scenario, { low, high }] of known) {
      const told = open.get(scenario)
      if (told === undefined) continue
      expect([scenario, told.low <= low, high <= told.high]).toEqual([scenario, true, true])
    }
  }), { numRuns: 60 })
})
