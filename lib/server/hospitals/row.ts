import { services, type Alias, type HospitalKind, type HospitalLevel, type Institution, type OpenFlags, type Service } from '@/lib/hospitals/index'

/** An institution as its table has it. Codes come from our own verbs, which read them before they wrote them. */
export type HospitalRow = {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly aliases: readonly Alias[]
  readonly province: string
  readonly city: string
  readonly district: string | null
  readonly level: string
  readonly kind: string
  readonly address: string | null
  readonly phone: string | null
  readonly open: OpenFlags
}

export function institutionOf({ id, code, name, aliases, province, city, district, level, kind, address, phone, open }: HospitalRow): Institution {
  return {
    id: id as Institution['id'], name, aliases, open,
    province: province as Institution['province'], city: city as Institution['city'],
    level: level as HospitalLevel, kind: kind as HospitalKind,
    ...given({ code: code as Institution['code'] | null, district: district as Institution['district'] | null, address, phone }),
  }
}

type Given<T> = { readonly [Key in keyof T]?: NonNullable<T[Key]> }
const given = <T extends object>(values: T): Given<T> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Given<T>

/** One bit for each service that is open. */
export const bitOf = (service: Service): number => 1 << services.indexOf(service)
export const bitsOf = (wanted: readonly Service[]): number => wanted.reduce((bits, service) => bits | bitOf(service), 0)
export const openedBits = (open: OpenFlags): number => bitsOf(services.filter((service) => open[service]?.state === 'yes'))
