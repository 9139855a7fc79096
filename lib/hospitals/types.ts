import type { Brand } from '../base/brand'
import type { PlainDate } from '../base/plain-date'
import type { PlaceCode } from '../places'
import type { Family, HospitalKind } from './kind'
import type { HospitalLevel, Tier } from './level'

/** The national code: H (P for a pharmacy), six digits of GB/T 2260, five digits. */
export type NationalCode = Brand<string, 'NationalCode'>

/** The national code where it is known, else an own mark that never changes (S220100-01 in the starter list, S220100-502811407 where a list gives no code). */
export type HospitalId = Brand<string, 'HospitalId'>

/** The ten kinds of chronic disease whose outpatient care is settled directly across provinces. */
export const chronicDiseases = [
  'hypertension', 'diabetes', 'cancer', 'dialysis', 'transplant', 'copd', 'rheumatoid', 'coronary', 'hepatitis', 'spondylitis',
] as const
export type ChronicDisease = (typeof chronicDiseases)[number]

/** What an institution may be open for, each on its own. The order is the order of the files on the phone: only ever append. */
export const services = ['inpatient', 'outpatient', 'maternity', ...chronicDiseases.map((disease) => `chronic-${disease}` as const)] as const
export type Service = 'inpatient' | 'outpatient' | 'maternity' | `chronic-${ChronicDisease}`

/** Unknown is not no: it says that nobody has told us. Known states say who said so, and on which day. */
export type OpenFlag =
  | { readonly state: 'unknown' }
  | { readonly state: 'yes' | 'no'; readonly source: string; readonly on: PlainDate }
/** Services that are absent are unknown. */
export type OpenFlags = Readonly<Partial<Record<Service, OpenFlag>>>

/** former: the official name until it changed. short: what people say. also: a second official name (another plate at the door). */
export const aliasTypes = ['former', 'short', 'also'] as const
export type AliasType = (typeof aliasTypes)[number]
export type Alias = { readonly type: AliasType; readonly text: string }

export type Institution = {
  readonly id: HospitalId
  readonly code?: NationalCode
  readonly name: string
  readonly aliases: readonly Alias[]
  readonly province: PlaceCode
  /** The prefecture as lib/places has it: 220100, of a municipality 110100, of a county without one (仙桃市) the county. */
  readonly city: PlaceCode
  readonly district?: PlaceCode
  readonly level: HospitalLevel
  readonly kind: HospitalKind
  readonly address?: string
  readonly phone?: string
  readonly open: OpenFlags
}

/** Where a list comes from. `starter`: written from public knowledge, for reference only; `official`: imported by the office. */
export type ListOrigin = 'starter' | 'official'
/** `on`: the day the list stands for. `version` changes with every change of its content. */
export type ListInfo = { readonly origin: ListOrigin; readonly on: PlainDate; readonly version: string }

/** What a list is narrowed to. A place is a province, a prefecture or a district; of several tiers or families any one fits; every service must be open. */
export type HospitalFilter = {
  readonly place?: PlaceCode | undefined
  readonly tiers?: readonly Tier[] | undefined
  readonly families?: readonly Family[] | undefined
  readonly openFor?: readonly Service[] | undefined
}

const NATIONAL_CODE = /^[HP]\d{11}$/u

/** H22010400123: as printed, with small letters or spaces forgiven. */
export function readNationalCode(text: string): NationalCode | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
  return NATIONAL_CODE.test(plain) ? (plain as NationalCode) : undefined
}

export const flagOf = (open: OpenFlags, service: Service): OpenFlag => open[service] ?? { state: 'unknown' }

export const isHospitalId = (text: string): text is HospitalId => /^(?:[HP]\d{11}|S\d{6}-\d{2,9})$/u.test(text)
