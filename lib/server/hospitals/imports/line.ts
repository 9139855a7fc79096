import type { FaultCode } from '@/lib/contracts/hospital-import'

import type { HospitalColumn } from './columns'

/** What stands in a column of the line. */
export type Cell = (column: HospitalColumn) => string
/** `row`: the line is left out; `value`: only what stands there. */
export type LineFault = { readonly column: HospitalColumn; readonly code: FaultCode; readonly value: string; readonly weight: 'row' | 'value' }
