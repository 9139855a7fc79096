import { Hospital, HospitalPage, HospitalSearch } from '@/lib/contracts/hospital'
import type { HospitalFilter } from '@/lib/hospitals/index'
import { findHospitals, hospitalById } from '@/lib/server/hospitals'

import { answered, badInput, refused, type Answered } from './answer'
import { faultsOf } from './faults'

/** Institutions that fit the words and the filter, page by page. */
export async function searchHospitals(query: URLSearchParams): Promise<Answered> {
  const asked = Object.fromEntries(query)
  const read = HospitalSearch.safeParse(asked)
  if (!read.success) return badInput(faultsOf(read.error.issues, asked))
  const { q, place, tier, family, open, after, limit } = read.data
  const filter = { place, tiers: tier, families: family, openFor: open } as HospitalFilter
  const page = await findHospitals({ words: q, filter, after, limit })
  return answered(HospitalPage.parse({ list: page.info.version === '0' ? null : page.info, items: page.institutions, next: page.next ?? null }))
}

/** One institution of the current list. */
export async function oneHospital(id: string): Promise<Answered> {
  const found = await hospitalById(id)
  return found === undefined || found.closedOn !== undefined ? refused({ status: 404, code: 'not-found' }) : answered(Hospital.parse(found.hospital))
}
