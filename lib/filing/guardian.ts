import { birthDayOf, readIdNumber } from '../base/id-number'
import { addYears, type PlainDate } from '../base/plain-date'

import type { Answers } from './answers'

/** The version of what a guardian agrees to. A changed text is a new version, and an old agreement does not count for it. */
export const guardianAgreement = '2026-11-1/guardian'

/**
 * Whether the insured person is under fourteen on this day (个人信息保护法 第三十一条). Years of age are full with the end of the birthday
 * (民法典 第二百零一、二百零二条), so on the fourteenth birthday itself the guardian still speaks.
 */
export function isUnder14({ idNumber }: Answers, on: PlainDate): boolean {
  const id = idNumber === undefined ? undefined : readIdNumber(idNumber, on)
  return id?.ok === true && on <= addYears(birthDayOf(id.value), 14)
}

/** Who promises: the insured person, and for a child the guardian. */
export const signerOf = (answers: Answers, on: PlainDate): string | undefined => (isUnder14(answers, on) ? answers.guardianName : answers.name)
