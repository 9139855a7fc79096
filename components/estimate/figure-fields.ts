/** The area's own figures, what of them the year has used up, and when the stay was. */
export const figures = ['deductible', 'ratio', 'cap'] as const
export const yearFields = ['deductibleUsed', 'poolUsed', 'account'] as const
export const stayDays = ['admitted', 'discharged'] as const
export const figureFields = [...figures, ...yearFields, ...stayDays] as const
