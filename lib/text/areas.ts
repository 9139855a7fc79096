import { placeName, poolName } from '@/lib/places/index'

/** A prefix of codes as the place it stands for: 32 is 江苏省, 219900 the pool of its own. */
export const areaName = (prefix: string): string => poolName(prefix) ?? placeName(prefix.padEnd(6, '0')) ?? prefix

/** The places of a document; none of its own means the whole country. */
export const areaNames = (areas: readonly string[]): string => (areas.length === 0 ? '全国' : areas.map(areaName).join('、'))
