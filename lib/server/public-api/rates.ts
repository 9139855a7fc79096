import { AreaRates } from '@/lib/contracts/rates'
import { isPool } from '@/lib/places/index'

import { ratesInForce } from '../rates'

import { answered, refused, type Answered } from './answer'

/** The figures that an area's office has published here and that are in force. */
export async function areaRates(area: string): Promise<Answered> {
  return isPool(area) ? answered(AreaRates.parse({ area, rows: await ratesInForce(area) })) : refused({ status: 404, code: 'not-found' })
}
