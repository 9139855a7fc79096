import type { Fault, FieldId } from '@/lib/estimate/index'
import { estimateFaultWords } from '@/lib/text/estimate'

/** What the fields start with, by name, and what the places among it are called. */
export type Typed = Readonly<Record<string, string>>
export type Names = { readonly from?: string | undefined; readonly to?: string | undefined }
/** What the form starts with; a new key makes it start anew. `remembered`: the insured place was filled in from this phone's memory. */
export type Start = { readonly key: string; readonly typed: Typed; readonly names: Names; readonly remembered?: true }

export function faultOf(faults: readonly Fault[], id: FieldId): string | undefined {
  const fault = faults.find((each) => each.id === id)
  return fault === undefined ? undefined : estimateFaultWords[fault.code]
}
