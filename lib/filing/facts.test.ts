import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { factsIn, judge, packFor, type Expr, type Facts, type FactId, type Kind } from '../policy/index'

import type { Answers, FieldId } from './answers'
import { walks, idNumberOf, momentFacts, today } from './example'
import { factsOf } from './facts'
import { fields, type Field } from './fields'
import { kinds } from './kinds/register'
import { asked } from './walk'

const day = (text: string) => text as PlainDate
const facts = (answers: Answers, on = today, kind: Kind = 'long-stay') => factsOf(kind, answers, { today: on })

describe('what was not answered is not known', () => {
  test.each(Object.keys(kinds) as Kind[])('%s: nothing answered, nothing known but the kind and the way of filing', (kind) => {
    const known = Object.entries(facts({}, today, kind)).filter(([, value]) => value !== undefined)
    expect(known).toEqual([['kind', kind], ['channel', 'online']])
  })
  test('"unsure" is not known', () => {
    expect([facts({ inList: 'unsure' }).inTransferList, facts({ inList: 'no' }).inTransferList]).toEqual([undefined, false])
  })
  test('a reason not picked is neither claimed nor denied', () => {
    expect(facts({ need: 'critical' })).toMatchObject({ critical: true, localCannotTreat: undefined })
    expect(facts({ need: 'limited' })).toMatchObject({ critical: undefined, localCannotTreat: true })
    expect(facts({ need: 'neither' })).toMatchObject({ critical: false, localCannotTreat: false })
  })
  test('an answer that is none of the choices is not known', () => {
    expect(facts({ ground: 'strange', mother: 'strange', insurance: undefined })).toMatchObject({ ground: undefined, mother: undefined, insurance: undefined })
  })
})

test.each<[string, Answers, Partial<Facts>]>([
  ['an active employee', { insurance: 'employee-active' }, { insurance: 'employee', working: 'active' }],
  ['a retired employee', { insurance: 'employee-retired' }, { insurance: 'employee', working: 'retired' }],
  ['a resident neither works nor is retired', { insurance: 'resident' }, { insurance: 'resident', working: undefined }],
  ['another province', { insuredPlace: '220100', carePlace: '210102' }, { scope: 'cross-province', outsideMainland: false }],
  ['another city of Jilin', { insuredPlace: '220100', carePlace: '220200' }, { scope: 'in-province', outsideMainland: false }],
  ['another county of the city', { insuredPlace: '220100', carePlace: '220184' }, { scope: 'in-city', outsideMainland: false }],
  ['the city itself', { insuredPlace: '220100', carePlace: '220100' }, { scope: 'same-place' }],
  ['Hong Kong', { insuredPlace: '220100', carePlace: '810000' }, { scope: 'cross-province', outsideMainland: true }],
  ['Macao', { carePlace: '820000' }, { outsideMainland: true }],
  ['Taipei', { carePlace: '710100' }, { outsideMainland: true }],
  ['a place that does not exist', { insuredPlace: '220100', carePlace: '999999' }, { scope: undefined }],
  ['a promise', { proofChoice: 'commitment' }, { commits: true }],
  ['a paper', { proofChoice: 'proof' }, { commits: false }],
  ['a man by his number', { idNumber: idNumberOf('1988-05-04', 'male') }, { insuredMale: true }],
  ['a woman by hers', { idNumber: idNumberOf('1988-05-04', 'female'), mother: 'spouse' }, { insuredMale: false }],
  ['who files for a wife before the number is known', { mother: 'spouse' }, { insuredMale: true }],
  ['a number that does not hold', { idNumber: '123' }, { insuredMale: undefined, reachedRetirementAge: undefined }],
])('%s', (_, answers, expected) => {
  expect(facts(answers)).toMatchObject(expected)
})

describe('months', () => {
  test.each([
    ['2025-08-13', '2026-02-12', 5],
    ['2025-08-13', '2026-02-13', 6],
    ['2025-08-13', '2026-02-14', 6],
    ['2025-08-31', '2026-02-27', 5],
    ['2025-08-31', '2026-02-28', 6],
    ['2023-08-31', '2024-02-28', 5],
    ['2023-08-31', '2024-02-29', 6],
    ['2026-02-13', '2026-02-13', 0],
    ['2020-02-29', '2021-02-28', 12],
  ])('registered on %s, on %s it is %i', (since, on, months) => {
    expect(facts({ residenceSince: since }, day(on)).residenceMonths).toBe(months)
  })

  test.each([
    ['2026-01-01', '2026-06-30', 6],
    ['2026-01-01', '2026-06-29', 5],
    ['2026-01-15', '2026-07-14', 6],
    ['2026-08-31', '2027-02-27', 6],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-01-01', '2026-12-31', 12],
  ])('posted from %s to %s, both days worked, is %i', (from, until, months) => {
    expect(facts({ postedFrom: from, postedUntil: until }).postedMonths).toBe(months)
  })
})

test.each([
  ['a man of 60 before the reform', '1964-08-31', 'male', undefined, '2024-08-31', true],
  ['a man of 60 after it, a month too early', '1965-01-15', 'male', undefined, '2025-01-15', false],
  ['a woman whose class nobody gave', '1971-01-15', 'female', undefined, '2026-02-13', undefined],
  ['a woman who does not know it', '1971-01-15', 'female', 'unsure', '2026-02-13', undefined],
  ['a worker', '1971-01-15', 'female', 'worker', '2026-02-13', true],
  ['a cadre', '1971-01-15', 'female', 'cadre', '2026-02-13', false],
] as const)('retirement age: %s', (_, born, sex, workerClass, on, reached) => {
  expect(facts({ idNumber: idNumberOf(born, sex), workerClass }, day(on)).reachedRetirementAge).toBe(reached)
})

/** Some answers of every sort a field can take; enough to turn every fact that hangs on it. */
const samples: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  insuredPlace: ['220200', '210100'], carePlace: ['210100', '220200', '220184', '220100', '810000'],
  idNumber: [idNumberOf('1950-01-01', 'male'), idNumberOf('2000-01-01', 'male'), idNumberOf('1971-01-15', 'female')],
}
function answersFor(field: FieldId): readonly string[] {
  const given: Field = fields[field]
  if (given.type === 'choice') return given.options
  return samples[field] ?? (given.type === 'day' ? ['2025-01-01', '2026-02-13', '2027-12-31'] : [])
}

/** The facts that change when somebody answers one page of this kind otherwise. */
function factsAskedBy(kind: Kind): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const { answers } of walks.filter((example) => example.kind === kind)) {
    const before = factsOf(kind, asked(kind, answers), { today })
    for (const field of Object.keys(answers) as FieldId[]) {
      for (const other of answersFor(field)) {
        const after = factsOf(kind, asked(kind, { ...answers, [field]: other }), { today })
        const facts = Object.keys(after) as FactId[]
        facts.filter((fact) => after[fact] !== before[fact]).forEach((fact) => changed.add(fact))
      }
    }
  }
  return changed
}

/** What nobody knows before the treatment or its bill: rules that turn on it are not for the filing to ask about. */
const billFacts: readonly FactId[] = [
  'filed', 'inTime', 'couldSettleDirectly', 'settledDirectly', 'ownFault', 'care', 'dischargedOn', 'poorHousehold', 'internetHospital', 'epidemic',
]

/** What a condition turns on once the kind is known. */
function openFor(kind: Kind, when: Expr): readonly FactId[] {
  const open = new Set<FactId>()
  judge(when, { kind }, open)
  return [...open]
}

/** The facts of every rule that could ever apply to this kind. */
function factsNeededBy(kind: Kind): readonly FactId[] {
  const pack = packFor('220100', today)
  if (!pack.ok) return []
  const { general, grounds, materials, commitments, windows, statements, notices, readings, gaps } = pack.value.rules
  const rules = [...general, ...grounds.filter((ground) => ground.kind === kind), ...materials, ...commitments, ...windows, ...statements, ...notices, ...readings, ...gaps]
  const needs = grounds.filter((ground) => ground.kind === kind).flatMap((ground) => ground.needs)
  const conditions = [...rules, ...needs].map(({ when }) => when).filter((when) => !factsIn(when).some((fact) => billFacts.includes(fact)))
  const days = windows.filter(({ when }) => judge(when, { kind }) !== false).flatMap(({ span }) => ('of' in span ? [span.of] : 'after' in span ? [span.after] : []))
  return [...new Set([...conditions.flatMap((when) => openFor(kind, when)), ...days])]
}

describe.each(Object.keys(kinds) as Kind[])('%s', (kind) => {
  test('no fact that a rule needs is never asked', () => {
    const asks = factsAskedBy(kind)
    const givenByTime: readonly string[] = ['kind', ...momentFacts]
    expect(factsNeededBy(kind).filter((fact) => !asks.has(fact) && !givenByTime.includes(fact))).toEqual([])
  })

  test('the check itself sees rules', () => {
    expect(factsNeededBy(kind)).toEqual(expect.arrayContaining(['scope', 'outsideMainland']))
  })
})
