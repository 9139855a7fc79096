import { expect, test } from 'vitest'

import { plainDate } from '../base/plain-date'

import { answersAgain } from './again'
import { examples, today } from './example'
import { firstGap } from './walk'

test.each(examples.filter(({ kind }) => kind === 'long-stay').map((example) => [example.name, example] as const))('%s: filed again, nothing is typed again but a promise', (_, { kind, answers }) => {
  const again = answersAgain(answers, today)
  expect([again.name, again.address, again.carePlace, again.ground]).toEqual([answers.name, answers.address, answers.carePlace, answers.ground])
  expect([again.agreed, again.signedAs]).toEqual([undefined, undefined])
  expect(firstGap({ kind, on: today, answers: again })).toBe(answers.proofChoice === 'commitment' ? 'commitment' : undefined)
})

test('a day that has passed is asked again, and so is what belonged to that one occasion', () => {
  const later = plainDate('2027-07-01') ?? today
  for (const { kind, answers } of examples) {
    const again = answersAgain(answers, later)
    if (answers.permitUntil !== undefined) expect(firstGap({ kind, on: later, answers: again })).toBe(answers.proofChoice === 'commitment' ? 'commitment' : 'permit-until')
    expect([again.visitDay, again.dueDay, again.referralDay, again.diagnosis]).toEqual([undefined, undefined, undefined, undefined])
  }
})
