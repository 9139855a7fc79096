import { describe, expect, test } from 'vitest'

import type { Answers } from './answers'
import { exampleOf, today, walks } from './example'
import { kinds } from './kinds/register'
import type { StepId } from './kinds/kind'
import { readStep } from './read'
import { asked, firstGap, isOptional, stepAfter, stepBefore, stepOf, stepsOf } from './walk'

/** Answers page after page, always the first that still lacks something, as a citizen would. */
function answerAll({ kind, answers }: (typeof walks)[number]) {
  const visited: StepId[] = []
  let given: Answers = {}
  for (let gap = firstGap(kind, given); gap !== undefined && visited.length < 40; gap = firstGap(kind, given)) {
    const step = stepOf(kind, given, gap)
    if (step === undefined) throw new Error(`${gap} is a gap and no page`)
    const read = readStep(step, answers, { before: given, today })
    expect(read.faults).toEqual([])
    given = read.answers
    visited.push(gap)
  }
  return { given, visited }
}

/** From the first page to the last by "next". */
function pagesOf({ kind, answers }: (typeof walks)[number]): readonly StepId[] {
  const pages: StepId[] = []
  for (let page: StepId | undefined = stepsOf(kind, answers)[0]?.id; page !== undefined && pages.length < 40; page = stepAfter(kind, answers, page)) pages.push(page)
  return pages
}

describe.each(walks.map((example) => [example.name, example] as const))('%s', (_, example) => {
  test('is walked to its end, each page answered once', () => {
    const { given, visited } = answerAll(example)
    expect(firstGap(example.kind, given)).toBeUndefined()
    expect(visited).toEqual([...new Set(visited)])
    expect(given).toMatchObject(example.answers)
  })

  test('"next" meets every page in order and then stops', () => {
    expect(pagesOf(example)).toEqual(stepsOf(example.kind, example.answers).map(({ id }) => id))
  })

  test('"back" leads the same way', () => {
    const pages = pagesOf(example)
    expect(pages.map((page) => stepBefore(example.kind, example.answers, page))).toEqual([undefined, ...pages.slice(0, -1)])
  })

  test('nothing that was answered is dropped', () => {
    expect(asked(example.kind, example.answers)).toEqual(example.answers)
  })

  test('a page left empty is found before anything later', () => {
    for (const step of stepsOf(example.kind, example.answers)) {
      const field = step.fields.find((each) => !isOptional(each, example.answers))
      if (field === undefined) continue
      const { [field]: _gone, ...rest } = example.answers
      const pages = stepsOf(example.kind, rest).map(({ id }) => id)
      expect(pages.indexOf(firstGap(example.kind, rest) ?? 'proof')).toBeLessThanOrEqual(pages.indexOf(step.id))
    }
  })
})

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
  test('every page is visited by some example', () => {
    const visited = new Set(walks.filter((example) => example.kind === kind).flatMap(pagesOf))
    expect(kinds[kind].steps.map(({ id }) => id).filter((id) => !visited.has(id))).toEqual([])
  })

  test('a page appears once, and no answer is asked for twice', () => {
    const ids = kinds[kind].steps.map(({ id }) => id)
    const fields = kinds[kind].steps.flatMap((step) => step.fields)
    expect([ids, fields]).toEqual([[...new Set(ids)], [...new Set(fields)]])
  })

  test('it begins with the place of insurance when nothing is known', () => {
    expect(firstGap(kind, {})).toBe('insured-place')
  })

  test('it ends with a paper or a signature: either can stand for what the documents ask', () => {
    const { answers } = exampleOf(kind)
    expect(stepsOf(kind, answers).filter(({ does }) => does !== undefined)).toHaveLength(1)
  })
})

const longStay: Answers = { ...exampleOf('long-stay').answers }

test.each<[string, Answers, readonly string[], readonly string[]]>([
  ['a permit asks until when', { ground: 'permit' }, ['permit-until'], ['posting', 'residence']],
  ['a retired employee with a permit is not asked: there is no end', { ground: 'permit', insurance: 'employee-retired' }, [], ['permit-until']],
  ['a registration asks since when', { ground: 'registration' }, ['residence'], ['permit-until', 'posting']],
  ['a posting asks for the employer and the term', { ground: 'posted' }, ['posting'], ['permit-until', 'residence']],
  ['a resident is asked why the local scheme is closed', { insurance: 'resident', barred: 'yes' }, ['barred', 'barred-reason'], []],
  ['a resident who can join it is not asked for a reason', { insurance: 'resident', barred: 'no' }, ['barred'], ['barred-reason']],
  ['an employee is not asked at all', { insurance: 'employee-active', barred: 'yes' }, [], ['barred', 'barred-reason', 'worker-class']],
  ['a man among residents is not asked for his class', { insurance: 'resident' }, [], ['worker-class']],
  ['who promises signs and hands in nothing yet', { proofChoice: 'commitment' }, ['commitment'], ['proof']],
  ['who hands in a paper does not sign', { proofChoice: 'proof' }, ['proof'], ['commitment']],
])('%s', (_, change, present, absent) => {
  const pages = stepsOf('long-stay', { ...longStay, ...change }).map(({ id }): string => id)
  expect(pages).toEqual(expect.arrayContaining([...present]))
  expect(pages.filter((page) => absent.includes(page))).toEqual([])
})

describe('an abandoned branch', () => {
  test('is not sent: dates of a posting after the ground became a permit', () => {
    const kept = asked('long-stay', { ...longStay, ground: 'permit', permitUntil: '2027-01-01' })
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['ground', 'permitUntil']))
    expect(Object.keys(kept).filter((field) => ['employer', 'postedFrom', 'postedUntil'].includes(field))).toEqual([])
  })
  test('is not sent: answers of another kind', () => {
    expect(asked('emergency', { ...exampleOf('emergency').answers, mother: 'self', need: 'critical' })).toEqual(exampleOf('emergency').answers)
  })
  test('is not sent: a signature after the citizen chose to hand in the proof', () => {
    const kept = asked('long-stay', { ...longStay, proofChoice: 'proof', agreed: 'x', signedAs: '王小明' })
    expect([kept.agreed, kept.signedAs]).toEqual([undefined, undefined])
  })
  test('is still there when the citizen comes back to it', () => {
    const back = { ...longStay, ground: 'permit' }
    expect(asked('long-stay', { ...back, ground: 'posted' })).toEqual(longStay)
  })
})

test('a promised permit may leave its last day open; a permit handed in may not', () => {
  const permit: Answers = { ...longStay, ground: 'permit' }
  expect(firstGap('long-stay', { ...permit, proofChoice: 'commitment', agreed: 'x', signedAs: '王小明' })).toBeUndefined()
  expect(firstGap('long-stay', { ...permit, proofChoice: 'proof' })).toBe('permit-until')
})

test.each(['posting', 'mother', 'strange', '', '__proto__'])('%j is no page of somebody with a household register', (id) => {
  expect(stepOf('long-stay', { ...longStay, ground: 'household' }, id)).toBeUndefined()
})
