import { describe, expect, test } from 'vitest'

import { checkFacts } from './check-facts'

const faultsOf = (raw: unknown) => {
  const checked = checkFacts(raw)
  return checked.ok ? [] : checked.error
}

test.each<[string, unknown, object]>([
  ['a day that does not exist', { visitDay: '2026-02-30' }, { code: 'not-a-day', fact: 'visitDay' }],
  ['a day written otherwise', { visitDay: '2026-2-3' }, { code: 'not-a-day', fact: 'visitDay' }],
  ['an age below 0', { age: -1 }, { code: 'negative', fact: 'age' }],
  ['an age nobody reaches', { age: 151 }, { code: 'too-large', fact: 'age' }],
  ['half a month', { residenceMonths: 5.5 }, { code: 'not-a-whole-number', fact: 'residenceMonths' }],
  ['a number as text', { residenceMonths: '6' }, { code: 'not-a-whole-number', fact: 'residenceMonths' }],
  ['yes as text', { critical: 'true' }, { code: 'not-yes-or-no', fact: 'critical' }],
  ['a kind that there is not', { kind: 'holiday' }, { code: 'unknown-answer', fact: 'kind', allowed: ['long-stay', 'transfer', 'emergency', 'maternity', 'other'] }],
  ['a fact that nobody knows', { colour: 'red' }, { code: 'unknown-fact', fact: 'colour' }],
  ['a name that every object has', JSON.parse('{"__proto__": 1}'), { code: 'unknown-fact', fact: '__proto__' }],
  ['retired and active', { working: ['retired', 'active'] }, { code: 'two-answers', fact: 'working' }],
  ['a list', [], { code: 'not-facts', fact: '' }],
  ['nothing at all', null, { code: 'not-facts', fact: '' }],
])('%s is refused', (_, raw, fault) => {
  expect(faultsOf(raw)).toEqual([fault])
})

test.each<[string, object, readonly [string, string]]>([
  ['retired and posted', { working: 'retired', ground: 'posted' }, ['working', 'ground']],
  ['at work at 15', { working: 'active', age: 15 }, ['working', 'age']],
  ['of retirement age at 30', { reachedRetirementAge: true, age: 30 }, ['reachedRetirementAge', 'age']],
  ['longer at a place than alive', { age: 1, residenceMonths: 24 }, ['residenceMonths', 'age']],
  ['abroad inside the province', { outsideMainland: true, scope: 'in-province' }, ['outsideMainland', 'scope']],
  ['a man who gives birth', { insuredMale: true, mother: 'self' }, ['insuredMale', 'mother']],
  ['in time without filing', { inTime: true, filed: false }, ['inTime', 'filed']],
  ['settled where it was not possible', { settledDirectly: true, couldSettleDirectly: false }, ['settledDirectly', 'couldSettleDirectly']],
  ['at fault for not settling though settled', { ownFault: true, settledDirectly: true }, ['ownFault', 'settledDirectly']],
  ['somebody to blame for no injury', { injured: false, thirdParty: true }, ['thirdParty', 'injured']],
  ['discharged before admitted', { visitDay: '2026-02-03', dischargedOn: '2026-02-02' }, ['dischargedOn', 'visitDay']],
  ['papers complete before the visit', { visitDay: '2026-02-03', completeOn: '2026-02-02' }, ['completeOn', 'visitDay']],
])('%s is a contradiction', (_, raw, [fact, other]) => {
  expect(faultsOf(raw)).toEqual([{ code: 'contradiction', fact, with: other }])
})

test('everything that is wrong is said at once', () => {
  expect(faultsOf({ age: -1, visitDay: 'soon', critical: 1 }).map(({ fact }) => fact)).toEqual(['age', 'visitDay', 'critical'])
})

describe('what is taken', () => {
  test('facts as they are', () => {
    expect(checkFacts({ kind: 'emergency', age: 0, visitDay: '2024-02-29', critical: false })).toEqual({
      ok: true, value: { kind: 'emergency', age: 0, visitDay: '2024-02-29', critical: false },
    })
  })
  test('"not clear" as not known', () => {
    expect(checkFacts({ critical: null, filed: undefined })).toEqual({ ok: true, value: {} })
  })
  test.each<[string, object]>([
    ['retired at 45', { working: 'retired', age: 45 }],
    ['a stay that ends on the day it began', { visitDay: '2026-02-03', dischargedOn: '2026-02-03' }],
    ['eleven months at the age of 0', { age: 0, residenceMonths: 11 }],
    ['filed late', { filed: true, inTime: false }],
  ])('%s', (_, raw) => {
    expect(checkFacts(raw).ok).toBe(true)
  })
})
