import { all, any, is, no } from '../../../engine/conditions'

export const longStay = is('kind', 'long-stay')
export const transfer = is('kind', 'transfer')
export const recorded = any(longStay, transfer)
/** Retired and the household moved: the first category. Somebody insured as a resident is not retired in this sense. */
export const retired = all(is('insurance', 'employee'), is('working', 'retired'))
export const settled = all(longStay, is('ground', 'household'), retired)
export const posted = all(longStay, is('ground', 'posted'))
/** Everybody else who lives there for long: the second category. */
export const living = all(longStay, no(any(is('ground', 'posted'), all(is('ground', 'household'), retired))))
/** The two groups that may promise first and bring the paper later. */
export const twoGroups = any('migrantWorker', 'movedForWork')
export const promises = all(longStay, twoGroups, 'commits')
