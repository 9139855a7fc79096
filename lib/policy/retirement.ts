import type { Kleene } from '../base/kleene'
import { addMonths, type PlainDate } from '../base/plain-date'

/** 女性按岗位分两档；男性和不知道岗位时不填。 */
export type WorkerClass = 'worker' | 'cadre'
export type Retiree = { readonly birthDay: PlainDate; readonly sex: 'male' | 'female'; readonly workerClass?: WorkerClass }

type Scheme = { readonly age: number; readonly reformFrom: string; readonly monthsPerStep: number; readonly mostMonths: number }

/** The age before 2025 and how the decision of 2024-09-13 raises it: one month for each `monthsPerStep` months of birth. */
const schemes = {
  male: { age: 60, reformFrom: '1965-01', monthsPerStep: 4, mostMonths: 36 },
  cadre: { age: 55, reformFrom: '1970-01', monthsPerStep: 4, mostMonths: 36 },
  worker: { age: 50, reformFrom: '1975-01', monthsPerStep: 2, mostMonths: 60 },
} as const satisfies Record<'male' | WorkerClass, Scheme>

/** The day somebody reaches the statutory retirement age under one scheme. */
export function retirementDay(birthDay: PlainDate, of: keyof typeof schemes): PlainDate {
  const { age, reformFrom, monthsPerStep, mostMonths } = schemes[of]
  const late = monthsSince(reformFrom, birthDay)
  const delay = late < 0 ? 0 : Math.min(mostMonths, Math.ceil((late + 1) / monthsPerStep))
  return addMonths(birthDay, age * 12 + delay)
}

/**
 * Whether the statutory retirement age is reached on a day.
 * For a woman whose class nobody gave, unknown only where the two classes differ.
 */
export function reachedRetirementAge({ birthDay, sex, workerClass }: Retiree, on: PlainDate): Kleene {
  const reached = (of: keyof typeof schemes) => retirementDay(birthDay, of) <= on
  if (sex === 'male') return reached('male')
  if (workerClass !== undefined) return reached(workerClass)
  return reached('worker') === reached('cadre') ? reached('worker') : undefined
}

function monthsSince(month: string, day: PlainDate): number {
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return index(day) - index(month)
}
