import { describe, expect, test } from 'vitest'

import type { Answers } from './answers'
import type { Draft } from './asking'
import { exampleOf, walks, type Example } from './example'
import { stepIds, type StepId } from './pages'
import { readStep } from './read'
import { asked, firstGap, isOptional, stepAfter, stepBefore, stepOf, stepsInLine, stepsOf } from './walk'

/** Answers page after page, always the first that still lacks something, as a citizen would. */
function answerAll({ kind, answers, on }: Example) {
  const visited: StepId[] = []
  let given: Answers = {}
  for (let gap = firstGap({ kind, on, answers: given }); gap !== undefined && visited.length < 40; gap = firstGap({ kind, on, answers: given })) {
    const step = stepOf({ kind, on, answers: given }, gap)
    if (step === undefined) throw new Error(`${gap} is a gap and no page`)
    const read = readStep(step, answers, { before: given, today: on })
    expect(read.faults).toEqual([])
    given = read.answers
    visited.push(gap)
  }
  return { given, visited }
}

/** From the first page to the last by "next". */
function pagesOf(draft: Draft): readonly StepId[] {
  const pages: StepId[] = []
  for (let page: StepId | undefined = stepsInLine(draft)[0]?.id; page !== undefined && pages.length < 40; page = stepAfter(draft, page)) pages.push(page)
  return pages
}

describe.each(walks.map((example) => [example.name, example] as const))('%s', (_, example) => {
  test('is walked to its end, each page answered once', () => {
    const { given, visited } = answerAll(example)
    expect(firstGap({ ...example, answers: given })).toBeUndefined()
    expect(visited).toEqual([...new Set(visited)])
    expect(given).toMatchObject(example.answers)
  })

  test('"next" meets every page in order and then stops', () => {
    expect(pagesOf(example)).toEqual(stepsInLine(example).map(({ id }) => id))
  })

  test('"back" leads the same way', () => {
    const pages = pagesOf(example)
    expect(pages.map((page) => stepBefore(example, page))).toEqual([undefined, ...pages.slice(0, -1)])
  })

  test('nothing that was answered is dropped', () => {
    expect(asked(example)).toEqual(example.answers)
  })

  test('a page left empty is found before anything later', () => {
    for (const step of stepsOf(example)) {
      const field = step.fields.find((each) => !isOptional(each, example.answers))
      if (field === undefined) continue
      const { [field]: _gone, ...rest } = example.answers
      expect(firstGap({ ...example, answers: rest })).toBe(step.id)
    }
  })

  test('answering a page takes none of those before it away', () => {
    const pages = stepsOf(example).map(({ id }) => id)
    stepsOf(example).forEach((step, at) => {
      for (const field of step.fields) {
        const without = stepsOf({ ...example, answers: { ...example.answers, [field]: undefined } }).map(({ id }) => id)
        expect(without.slice(0, at + 1)).toEqual(pages.slice(0, at + 1))
      }
    })
  })

  test('a page appears once, and no answer is asked for twice', () => {
    const ids = stepsOf(example).map(({ id }) => id)
    const fields = stepsOf(example).flatMap((step) => step.fields)
    expect([ids, fields]).toEqual([[...new Set(ids)], [...new Set(fields)]])
  })

  test('it begins with the place of insurance when nothing is known', () => {
    expect(firstGap({ ...example, answers: {} })).toBe('insured-place')
  })
})

test('every page is visited by somebody', () => {
  const visited = new Set(walks.flatMap((example) => answerAll(example).visited.concat(stepsOf(example).flatMap(({ id, fields }) => (fields.every((field) => isOptional(field, example.answers)) ? [id] : [])))))
  expect(stepIds.filter((id) => !visited.has(id))).toEqual([])
})

const stay = exampleOf('long-stay')
const longStay: Answers = { ...stay.answers }
const idsOf = (answers: Answers, on = stay.on) => stepsOf({ kind: 'long-stay', answers, on }).map(({ id }): string => id)

test.each<[string, Answers, readonly string[], readonly string[]]>([
  ['a permit asks until when', { ground: 'permit' }, ['permit-until'], ['posting', 'residence']],
  ['a retired employee with a permit is not asked: there is no end', { ground: 'permit', insurance: 'employee-retired' }, [], ['permit-until']],
  ['a registration asks since when', { ground: 'registration' }, ['residence'], ['permit-until', 'posting']],
  ['a posting asks for the employer and the term', { ground: 'posted' }, ['posting'], ['permit-until', 'residence']],
  ['a resident is asked why the local scheme is closed', { insurance: 'resident', ground: 'permit', barred: 'yes' }, ['barred', 'barred-reason'], []],
  ['a resident who can join it is not asked for a reason', { insurance: 'resident', ground: 'permit', barred: 'no' }, ['barred'], ['barred-reason']],
  ['an employee is not asked at all', { insurance: 'employee-active', barred: 'yes' }, [], ['barred', 'barred-reason', 'worker-class']],
  ['a man among residents is not asked for his class', { insurance: 'resident', ground: 'permit' }, [], ['worker-class']],
  ['who promises signs and hands in nothing yet', { proofChoice: 'commitment' }, ['commitment'], ['proof']],
  ['who hands in a paper does not sign', { proofChoice: 'proof' }, ['proof'], ['commitment']],
])('%s', (_, change, present, absent) => {
  const pages = idsOf({ ...longStay, ...change })
  expect(pages).toEqual(expect.arrayContaining([...present]))
  expect(pages.filter((page) => absent.includes(page))).toEqual([])
})

describe('the document alone chooses', () => {
  const ground = (answers: Answers, on = stay.on) => stepOf({ kind: 'long-stay', answers, on }, 'identity')?.options?.ground
  const at = (insuredPlace: string, insurance = 'employee-retired'): Answers => ({ ...longStay, insuredPlace, insurance })

  test.each([
    ['220100', '2026-02-13', ['household', 'permit', 'registration', 'posted']],
    ['229900', '2018-03-05', ['household', 'permit', 'registration', 'posted']],
    ['219900', '2026-02-13', ['household', 'permit', 'registration', 'posted', 'residence', 'dwelling', 'follows-family', 'kept-by-relative', 'military-family']],
    ['320100', '2026-02-13', ['household', 'posted', 'residence']],
    ['320100', '2021-06-01', ['household', 'posted', 'residence']],
    ['370100', '2026-02-13', ['household', 'posted', 'residence']],
    ['370100', '2018-03-05', ['household', 'residence']],
  ])('which grounds are offered in %s on %s', (place, on, grounds) => {
    expect(ground(at(place), on as Draft['on'])).toEqual(grounds)
  })

  test('a promise is offered where the document accepts one', () => {
    expect(idsOf(at('220100'))).toContain('proof-choice')
    expect(idsOf(at('220100'), '2018-03-05' as Draft['on'])).not.toContain('proof-choice')
    expect(idsOf({ ...at('219900'), ground: 'household' })).not.toContain('proof-choice')
  })

  test('a hospital is asked for where one is chosen, and not where one files for a city', () => {
    const pages = (insuredPlace: string) => stepsOf({ ...exampleOf('transfer'), answers: { ...exampleOf('transfer').answers, insuredPlace } }).map(({ id }) => id)
    expect([pages('220100'), pages('219900'), pages('320100'), pages('370100')].map((ids) => ids.includes('hospital'))).toEqual([true, true, false, false])
  })

  test('a posting asks for its days only where they count', () => {
    const fieldsAt = (insuredPlace: string) => stepOf({ kind: 'long-stay', answers: { ...longStay, insuredPlace }, on: stay.on }, 'posting')?.fields
    expect(fieldsAt('320100')).toEqual(['employer'])
    expect(fieldsAt('219900')).toEqual(['employer', 'postedFrom', 'postedUntil'])
  })

  test.each([['maternity', '320100'], ['emergency', '320100'], ['emergency', '219900'], ['other', '220100'], ['transfer', '810000']] as const)('%s is not filed in %s: the place stands alone', (kind, insuredPlace) => {
    expect(stepsOf({ kind, on: stay.on, answers: { ...longStay, insuredPlace } }).map(({ id }) => id)).toEqual(['insured-place'])
  })
})

describe('an abandoned branch', () => {
  test('is not sent: dates of a posting after the ground became a permit', () => {
    const kept = asked({ ...stay, answers: { ...longStay, ground: 'permit', permitUntil: '2027-01-01' } })
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['ground', 'permitUntil']))
    expect(Object.keys(kept).filter((field) => ['employer', 'postedFrom', 'postedUntil'].includes(field))).toEqual([])
  })
  test('is not sent: answers of another kind', () => {
    const emergency = exampleOf('emergency')
    expect(asked({ ...emergency, answers: { ...emergency.answers, mother: 'self', need: 'critical' } })).toEqual(emergency.answers)
  })
  test('is not sent: a signature after the citizen chose to hand in the proof', () => {
    const kept = asked({ ...stay, answers: { ...longStay, proofChoice: 'proof', agreed: 'x', signedAs: '王小明' } })
    expect([kept.agreed, kept.signedAs]).toEqual([undefined, undefined])
  })
  test('is still there when the citizen comes back to it', () => {
    const back = { ...longStay, ground: 'permit' }
    expect(asked({ ...stay, answers: { ...back, ground: 'posted' } })).toEqual(longStay)
  })
})

test('a promised permit may leave its last day open; a permit handed in may not', () => {
  const permit: Answers = { ...longStay, ground: 'permit' }
  expect(firstGap({ ...stay, answers: { ...permit, proofChoice: 'commitment', agreed: 'x', signedAs: '王小明' } })).toBeUndefined()
  expect(firstGap({ ...stay, answers: { ...permit, proofChoice: 'proof' } })).toBe('permit-until')
})

test.each(['posting', 'mother', 'strange', '', '__proto__'])('%j is no page of somebody with a household register', (id) => {
  expect(stepOf({ ...stay, answers: { ...longStay, ground: 'household' } }, id)).toBeUndefined()
})
