import { addMonths, type PlainDate } from '../base/plain-date'
import { retirementDay } from '../policy/index'

const classes = ['male', 'cadre', 'worker'] as const
/** Whoever was born on or before this day has reached the age on the day asked about. */
export type RetirementLine = { readonly of: (typeof classes)[number]; readonly bornBy: PlainDate }

/** Who has reached the statutory retirement age on a day, told by birthdays, so that nobody has to give theirs. */
export const retirementLines = (on: PlainDate): readonly RetirementLine[] => classes.map((of) => ({ of, bornBy: bornBy(of, on) }))

/** Births are tried month by month on the same number of the month, from the youngest that could have reached it. */
function bornBy(of: RetirementLine['of'], on: PlainDate): PlainDate {
  let months = -45 * 12
  while (retirementDay(addMonths(on, months), of) > on) months -= 1
  return addMonths(on, months)
}
