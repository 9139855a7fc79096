import type { Institution, OpenFlag, OpenFlags, Service } from '@/lib/hospitals/index'
import { serviceWords } from '@/lib/text/hospitals'

export type NamedPlace = { readonly code: string; readonly name: string }
/** An institution as it is shown; `place` is where it is, in words. */
export type Row = { readonly hospital: Institution; readonly place: string }
/** `more`: how many there are beyond the rows; undefined where nobody counted them. */
export type Found = { readonly rows: readonly Row[]; readonly more: number | undefined }

// Only types of the room of hospitals are used here: the room itself is large, and comes with the first list.
const services = Object.keys(serviceWords) as readonly Service[]
const isChronic = (service: Service): boolean => service.startsWith('chronic-')
const plain = services.filter((service) => !isChronic(service))
const chronic = services.filter(isChronic)
export const flagOf = (open: OpenFlags, service: Service): OpenFlag => open[service] ?? { state: 'unknown' }
/** In the order of being told; the ten diseases are told together. */
export const openGroups: { readonly plain: readonly Service[]; readonly chronic: readonly Service[] } = { plain, chronic }

type Told = { readonly yes: readonly string[]; readonly no: readonly string[] }

/** What is known to be open and what is known not to be; the rest is unknown. Diseases with the same answer are told as a number. */
export function openTold(open: OpenFlags): Told {
  const told = (state: 'yes' | 'no') => {
    const of = (list: readonly Service[]) => list.filter((service) => flagOf(open, service).state === state)
    const diseases = of(chronic)
    return [...of(plain).map((service) => serviceWords[service]), ...(diseases.length === 0 ? [] : [`门诊慢特病 ${String(diseases.length)} 种`])]
  }
  return { yes: told('yes'), no: told('no') }
}

export const isKnown = (flag: OpenFlag): flag is Extract<OpenFlag, { state: 'yes' | 'no' }> => flag.state !== 'unknown'
export const nothingKnown = (open: OpenFlags): boolean => !Object.values(open).some(isKnown)

/** The preview with the place and the level filled in. A level that the tables of figures do not have is left to the person. */
export function estimateHref({ level, city }: Pick<Institution, 'level' | 'city'>): string {
  const [tier = ''] = level.split('-')
  const known = ['tertiary', 'secondary', 'primary'].includes(tier) ? [['level', tier]] : []
  return `/estimate?${new URLSearchParams([['to', city], ...known]).toString()}`
}

/** Map sites by name: nothing is fetched from them, the person follows the link or does not. */
export function mapHrefs(name: string, city: string): Readonly<Record<'amap' | 'baidu', string>> {
  return {
    amap: `https://uri.amap.com/search?${new URLSearchParams({ keyword: name, city, callnative: '1' }).toString()}`,
    baidu: `https://api.map.baidu.com/place/search?${new URLSearchParams({ query: name, region: city, output: 'html', src: 'webapp.yiditong' }).toString()}`,
  }
}

/** The numbers that can be called out of what a list has in its column: 0431-88782222、88782223转8001. */
export function phonesIn(text: string): readonly string[] {
  return text.split(/[、,，;；/\s]+/u).map((part) => part.trim()).filter((part) => part.replace(/\D/gu, '').length >= 5)
}

/** As it is dialled: an extension is left to the person. */
export const dialled = (phone: string): string => (/^[\d+()（）-]+/u.exec(phone.normalize('NFKC'))?.[0] ?? '').replace(/[^\d+]/gu, '')
