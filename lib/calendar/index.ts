export { legalPeriodEnd } from './legal-period'
export type { Period, PeriodEnd } from './legal-period'
export { addWorkingDays, isWorkingDay, knownYears, workingDaysBetween } from './working-days'
export type { CountedDay, WorkingDay } from './working-days'
