import { commonHall, placeName, poolName } from '@/lib/places/index'

/** A prefix of codes as the place it stands for: a province, a city, a pool of its own, or the hall for pools without a desk. */
export const areaName = (prefix: string): string => (prefix === commonHall ? '统一受理' : undefined) ?? poolName(prefix) ?? placeName(prefix.padEnd(6, '0')) ?? prefix

/** The places of a document; none of its own means the whole country. */
export const areaNames = (areas: readonly string[]): string => (areas.length === 0 ? '全国' : areas.map(areaName).join('、'))
