import type { PlainDate } from '../base/plain-date'

import type { Answers, FieldId } from './answers'

/** What belongs to one occasion, or is said anew each time: a promise above all. */
const ofThatTime: ReadonlySet<FieldId> = new Set<FieldId>(['agreed', 'signedAs', 'guardianAgrees', 'visitDay', 'dueDay', 'referralHospital', 'referralDay', 'diagnosis', 'emergencyCare', 'need', 'inList', 'withinRules'])
/** Days to which something lasts: over, they are asked again. */
const lasting: ReadonlySet<FieldId> = new Set<FieldId>(['permitUntil', 'postedUntil'])

/** The answers of a record that hold for another one like it. */
export function answersAgain(answers: Answers, today: PlainDate): Answers {
  return Object.fromEntries((Object.entries(answers) as readonly (readonly [FieldId, string | undefined])[])
    .filter(([field, value]) => !ofThatTime.has(field) && !(lasting.has(field) && value !== undefined && value <= today)))
}
