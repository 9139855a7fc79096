import type { InstitutionRule, SetRefusalCode, Sourced } from '../policy/index'

import type { FieldId } from './answers'

export type FaultCode =
  | 'empty' | 'too-long' | 'too-short' | 'forbidden-characters' | 'name-characters'
  | 'id-length' | 'id-characters' | 'id-birthday' | 'id-checksum' | 'phone-length' | 'phone-prefix'
  | 'day-unreadable' | 'day-in-future' | 'day-in-past' | 'day-before-start' | 'day-too-far' | 'day-too-old'
  | 'choice-missing' | 'agreement-missing' | 'guardian-agreement-missing' | 'signature-differs' | 'place-not-found' | 'place-ambiguous' | 'place-without-policy' | 'place-without-office' | 'place-too-wide'
  | 'institution-unknown' | 'institution-unsure' | 'institution-twice' | `institution-${SetRefusalCode}`
/** What may have been meant, by its code. */
export type Candidate = { readonly code: string; readonly name: string }
/** What is wrong with an answer; `because`: the rule of the document that refuses it. */
export type Fault = { readonly field: FieldId; readonly code: FaultCode; readonly candidates?: readonly Candidate[]; readonly because?: Sourced<InstitutionRule> | undefined }
