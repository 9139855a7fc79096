import { asWritten, type Candidate, type Fault } from '@/lib/filing/index'
import { packById } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'
import { faultText } from '@/lib/text/faults'
import { fieldWords } from '@/lib/text/fields'
import { institutionWords } from '@/lib/text/hospital-set'

import type { StepFault } from './step-field'

/** What was wrong with a page, each beside its field and in words. */
export const faultsShown = (faults: readonly Fault[]): readonly StepFault[] =>
  faults.map(({ field, code, candidates, because }) => ({ field, message: `${faultText(code, fieldWords[field].label)}${because === undefined ? '' : sourceOf(because)}`, candidates: candidates?.map(shown) }))

/** All that was wrong with a whole draft, where no field stands beside it. */
export const faultsTold = (faults: readonly Fault[]): string => faultsShown(faults).map(({ message }) => message).join('；')

const sourceOf = ({ pack, cite }: NonNullable<Fault['because']>): string => `（依据 ${packById(pack)?.document.number ?? ''} ${citeText(cite)}）`

const shown = ({ code, name }: Candidate) => ({ code, name: code === asWritten ? institutionWords.asWritten(name) : name })
