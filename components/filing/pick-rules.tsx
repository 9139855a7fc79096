import type { Step } from '@/lib/filing/index'
import { checkInstitutionSet } from '@/lib/policy/index'

import { SetRules } from '../hospitals/set-verdict'

/** What the document says before anything is picked, also of special diseases. */
export function PickRules({ pack, facts }: NonNullable<Step['judgedBy']>) {
  return <SetRules answer={checkInstitutionSet(pack, { ...facts, specialDisease: true }, { city: '', picked: [] })} />
}
