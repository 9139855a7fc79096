import { all, any, is, no } from '../../../engine/conditions'

export const longStay = is('kind', 'long-stay')
export const transfer = is('kind', 'transfer')
export const emergency = is('kind', 'emergency')
export const other = is('kind', 'other')
export const recorded = any(longStay, transfer, emergency, other)
/** An emergency counts as filed: nobody files it, and nothing is handed in for it. */
export const handedIn = any(longStay, transfer, other)
/** Retired and the household moved; somebody insured as a resident is not retired in this sense. */
const retired = all(is('insurance', 'employee'), is('working', 'retired'))
export const settled = all(longStay, is('ground', 'household'), retired)
export const posted = all(longStay, is('ground', 'posted'))
export const living = all(longStay, no(any(is('ground', 'posted'), all(is('ground', 'household'), retired))))
export const promises = all(longStay, 'commits')
