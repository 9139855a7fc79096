import { EstimateRequest } from '@/lib/contracts/estimate'

import { ratesInForce } from '../rates'

import { badInput, type Answered } from './answer'
import { estimateWith } from './estimates'
import { faultsOf } from './faults'

/** What a bill from outside comes to, by the table that the area's office has put in force, or else by the examples. */
export async function estimateBill(body: unknown): Promise<Answered> {
  const read = EstimateRequest.safeParse(body)
  return read.success ? estimateWith(body, await ratesInForce(read.data.place)) : badInput(faultsOf(read.error.issues, body))
}
