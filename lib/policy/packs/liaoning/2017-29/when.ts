import { all, any, is } from '../../../engine/conditions'

export const longStay = is('kind', 'long-stay')
export const transfer = is('kind', 'transfer')
/** The four cases of living there that article 8(二) counts. */
export const living = all(longStay, any(is('ground', 'dwelling'), is('ground', 'follows-family'), is('ground', 'kept-by-relative'), is('ground', 'military-family')))
export const settled = all(longStay, is('ground', 'household'))
export const posted = all(longStay, is('ground', 'posted'))
export const recorded = any(settled, living, posted, transfer)
