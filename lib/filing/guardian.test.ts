import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { answersAgain } from './again'
import { examples, idNumberOf, today } from './example'
import { guardianAgreement, isUnder14, signerOf } from './guardian'
import { readStep } from './read'
import { readAll } from './read-all'
import { firstGap, stepOf, stepsOf } from './walk'

const born = (birthDay: string) => ({ idNumber: idNumberOf(birthDay, 'male') })
const found = examples.find(({ answers }) => answers.guardianName !== undefined)
if (found === undefined) throw new Error('no example of a child')
const { kind, answers } = found
const childOn = (on: PlainDate, change: object = {}) => ({ kind, on, answers: { ...answers, ...change } })

test.each([
  ['the day before the fourteenth birthday', '2012-02-14', true],
  ['the fourteenth birthday itself, which ends the fourteenth year', '2012-02-13', true],
  ['the day after it', '2012-02-12', false],
  ['a child of 29 February, on 28 February fourteen years later', '2012-02-29', true],
  ['an infant born today', '2026-02-13', true],
] as const)('[55] under fourteen on %s', (_, birthDay, isUnder) => {
  expect(isUnder14(born(birthDay), birthDay === '2012-02-29' ? '2026-02-28' as PlainDate : today)).toBe(isUnder)
})

test('[55] who has no number that can be read is not taken for a child', () => {
  expect([isUnder14({}, today), isUnder14({ idNumber: '123' }, today)]).toEqual([false, false])
})

describe('[55] of a child', () => {
  const pages = stepsOf(childOn(today)).map(({ id }) => id)

  test('the guardian is asked after who the child is, before anything of health and before any paper', () => {
    const at = pages.indexOf('guardian')
    expect(pages[at - 1]).toBe('identity')
    for (const later of ['emergency-care', 'visit-day', 'diagnosis', 'hospital', 'proof'] as const) expect(pages.indexOf(later)).toBeGreaterThan(at)
  })

  test('each part is missing until it is given, and an agreement to another text counts for nothing', () => {
    for (const field of ['guardianName', 'guardianRelation', 'guardianAgrees'] as const) expect(firstGap(childOn(today, { [field]: undefined }))).toBe('guardian')
    const step = stepOf(childOn(today), 'guardian')
    if (step === undefined) throw new Error('no such page')
    expect(readStep(step, { ...answers, guardianAgrees: 'older' }, { before: answers, today }).faults).toEqual([{ field: 'guardianAgrees', code: 'guardian-agreement-missing' }])
    expect(readStep(step, answers, { before: answers, today }).faults).toEqual([])
  })

  test('a record filled in on a phone and sent whole is told the same fault', () => {
    const { guardianAgrees: _gone, ...rest } = answers
    expect(readAll(kind, rest, today).faults).toEqual([{ field: 'guardianAgrees', code: 'guardian-agreement-missing' }])
    expect(readAll(kind, answers, today).faults).toEqual([])
  })

  test('a promise is signed by the guardian; of anybody else by themselves', () => {
    expect([signerOf(answers, today), signerOf({ ...answers, ...born('1988-05-04') }, today)]).toEqual(['李秀兰', '王小明'])
  })

  test('the agreement is given anew with each record', () => {
    const again = answersAgain(answers, today)
    expect([again.guardianName, again.guardianRelation, again.guardianAgrees]).toEqual(['李秀兰', 'parent', undefined])
    expect(answers.guardianAgrees).toBe(guardianAgreement)
  })
})

test('[55] nobody of fourteen and older is asked for a guardian', () => {
  for (const example of examples.filter((each) => each !== found)) expect(stepsOf(example).map(({ id }) => id)).not.toContain('guardian')
  expect(stepsOf(childOn(today, born('2012-02-12'))).map(({ id }) => id)).not.toContain('guardian')
})
