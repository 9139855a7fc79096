import type { Fault } from '@/lib/filing/index'
import { faultText } from '@/lib/text/faults'
import { fieldWords } from '@/lib/text/fields'

import type { StepFault } from './step-field'

/** What was wrong with a page, each beside its field and in words. */
export const faultsShown = (faults: readonly Fault[]): readonly StepFault[] =>
  faults.map(({ field, code, candidates }) => ({ field, message: faultText(code, fieldWords[field].label), candidates: candidates?.map(({ code: place, name }) => ({ code: place, name })) }))
