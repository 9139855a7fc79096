import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import type { MaterialId } from '../policy/index'

import type { Answers } from './answers'
import { decideBy, proofDays } from './deadlines'
import { inForceOnSigning, judgeCase, toBeStamped, toHandIn, windowDay } from './decision'
import { elsewhere, exampleOf, examples, idNumberOf, today } from './example'

const day = (text: string) => text as PlainDate
const papers: readonly MaterialId[] = [
  'household-register', 'residence-permit', 'residence-registration', 'employer-letter', 'referral', 'emergency-diagnosis', 'pregnancy-record',
]

function judged(kind: (typeof examples)[number]['kind'], answers: Answers, more: { held?: readonly MaterialId[]; on?: string; signedOn?: string; approvedOn?: string } = {}) {
  const moments = {
    today: day(more.on ?? today), ...(more.signedOn ? { signedOn: day(more.signedOn) } : {}), ...(more.approvedOn ? { approvedOn: day(more.approvedOn) } : {}),
  }
  const judgement = judgeCase({ kind, answers, held: more.held ?? [], moments })
  if (!judgement.ok) throw new Error(judgement.error.code)
  return judgement.value.decision
}

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_, { kind, answers }) => {
  test('may be filed once the paper is there or promised', () => {
    const promised = answers.proofChoice === 'commitment'
    expect(judged(kind, answers).status).toBe(promised ? 'yes' : 'not-ready')
    expect(judged(kind, answers, { held: papers }).status).toBe('yes')
  })

  test('holds from a day on once approved or signed', () => {
    const decision = judged(kind, answers, { held: papers, approvedOn: '2026-02-14', signedOn: '2026-02-13' })
    expect(windowDay(decision, 'effective-from')).toBe(answers.proofChoice === 'commitment' || kind === 'emergency' ? '2026-02-13' : '2026-02-14')
  })

  test('has no end that is a day unless the documents give one', () => {
    const until = { ...answers }.ground === 'posted' ? answers.postedUntil : answers.permitUntil
    expect(windowDay(judged(kind, answers), 'valid-until')).toBe(until)
  })
})

test('an emergency is asked about the day of the visit, not of the filing', () => {
  const { answers } = exampleOf('emergency')
  const packs = (visitDay: string) => judged('emergency', { ...answers, visitDay }).packs.map(({ id }) => id)
  expect([packs('2020-08-17'), packs('2020-08-18'), packs('2023-01-01')].map(({ length }) => length)).toEqual([1, 2, 3])
})

test('a visit before every document is refused, though today is covered', () => {
  const answers = { ...exampleOf('emergency').answers, visitDay: '2014-11-17' }
  expect(judgeCase({ kind: 'emergency', answers, held: [], moments: { today } })).toMatchObject({ ok: false, error: { code: 'no-policy', on: '2014-11-17' } })
})

test('what is signed is asked about the day of signing', () => {
  const answers = exampleOf('long-stay').answers
  expect(judged('long-stay', answers, { signedOn: '2022-12-31' }).notices).toEqual([])
})

test('without a place of insurance nothing can be said', () => {
  expect(judgeCase({ kind: 'transfer', answers: {}, held: [], moments: { today } })).toEqual({ ok: false, error: { code: 'place-unknown' } })
})

test('a place of insurance outside the mainland is refused', () => {
  const answers = { ...exampleOf('transfer').answers, insuredPlace: '810000' }
  expect(judgeCase({ kind: 'transfer', answers, held: [], moments: { today } })).toMatchObject({ ok: false, error: { code: 'no-policy' } })
})

test.each<[string, Answers, string]>([
  ['a posting of five months and thirty days', { postedFrom: '2026-01-01', postedUntil: '2026-06-29' }, 'long-stay.posted.six-months'],
  ['a resident who is posted', { insurance: 'resident', barred: 'yes', barredReason: '当地只收本地户籍' }, 'long-stay.resident.permit'],
  ['care at home', { carePlace: '220100' }, 'outside-the-pool'],
  ['care in Hong Kong', { carePlace: '810000' }, 'on-the-mainland'],
])('%s is refused by %s', (_, change, rule) => {
  const decision = judged('long-stay', { ...exampleOf('long-stay').answers, ...change }, { held: papers })
  expect([decision.status, decision.reasons.map((reason) => reason.rule)]).toEqual(['no', expect.arrayContaining([rule]) as string[]])
})

test('a woman cannot file for her spouse as a male employee would', () => {
  const husband = examples.find(({ answers }) => answers.mother === 'spouse')?.answers
  const decision = judged('maternity', { ...husband, idNumber: idNumberOf('1990-01-01', 'female') }, { held: papers })
  expect(decision.reasons.map(({ rule }) => rule)).toEqual(['maternity.spouse.husband'])
})

test('what an abandoned branch left behind decides nothing', () => {
  const { answers } = exampleOf('transfer')
  expect(judged('transfer', { ...answers, visitDay: '2010-01-01', proofChoice: 'commitment' })).toEqual(judged('transfer', answers))
})

test('an emergency before the Spring Festival: filed by the third working day, with the cautious day beside it', () => {
  const decision = judged('emergency', exampleOf('emergency').answers)
  expect(windowDay(decision, 'file-by')).toBe('2026-02-25')
  expect(decision.windows.find(({ window }) => window === 'file-by')?.otherwise).toEqual([
    { option: 'visit-day-counted', ends: { type: 'day', day: '2026-02-24', provisional: false } },
  ])
})

test('the proof of a commitment signed before the Spring Festival is due after thirty days', () => {
  const promised = examples.find(({ name }) => name === 'a posted employee promises it')?.answers ?? {}
  expect(windowDay(judged('long-stay', promised, { signedOn: '2026-02-13' }), 'proof-by')).toBe('2026-03-16')
})

describe.each(elsewhere.map((example) => [example.name, example] as const))('under another document: %s', (_, { kind, answers, on }) => {
  const moments = { today: on, submittedOn: on, ...(answers.proofChoice === 'commitment' ? { signedOn: on } : {}) }
  const decisionWith = (held: readonly MaterialId[]) => {
    const judgement = judgeCase({ kind, answers, held, moments })
    if (!judgement.ok) throw new Error(judgement.error.code)
    return judgement.value.decision
  }

  test('may be filed once everything that is to be brought is there', () => {
    const wanted = toHandIn(decisionWith([])).filter(({ promised }) => !promised).map(({ rule }) => rule.material)
    expect(decisionWith([]).status).toBe(wanted.length === 0 ? 'yes' : 'not-ready')
    expect(decisionWith(wanted).status).toBe('yes')
  })

  test('waits for a stamp only where something is printed', () => {
    const printed = toBeStamped(decisionWith([])).map(({ rule }) => rule.material)
    expect(printed).toEqual(answers.insuredPlace === '219900' && kind === 'long-stay' ? ['filing-form', 'direct-statement'] : [])
  })
})

test.each([
  ['a posted employee promises it', true, '2026-02-24', 30],
  ['a migrant worker of 2021 on a promise', true, '2021-06-02', 30],
  ['living there, on a promise', false, '2026-02-14', 30],
  ['a place without a document: living there, on a promise', false, '2026-02-24', 30],
  ['a pool of offices: retired in a dwelling of their own', false, '2026-02-24', 30],
])('%s: in force on signing %s, the desk has until %s', (name, atOnce, dueOn, days) => {
  const example = [...examples, ...elsewhere].find((each) => each.name === name)
  if (example === undefined) throw new Error(name)
  const { kind, answers, on } = example
  const judgement = judgeCase({ kind, answers, held: [], moments: { today: on, submittedOn: on, ...(answers.proofChoice === 'commitment' ? { signedOn: on } : {}) } })
  if (!judgement.ok) throw new Error(judgement.error.code)
  const { decision } = judgement.value
  expect([inForceOnSigning(decision), decideBy(decision, on), proofDays(decision)]).toEqual([atOnce, dueOn, days])
})
