import type { Row } from '@/components/hospitals/view'
import type { Placed } from '@/lib/client/hospitals/choice'
import { asPicked, type HospitalFilter } from '@/lib/hospitals/index'
import { scopeOf } from '@/lib/places/index'
import { checkInstitutionSet, packFor, type Facts, type LayeredPack, type PickedInstitution, type SetAnswer } from '@/lib/policy/index'
import { clock } from '@/lib/server/clock'
import { findHospitals, hospitalById } from '@/lib/server/hospitals'

import { rowOf } from '../places'

const FOUND = 15

/** The documents that are law for the insured place today. */
export function rulesOf({ from }: Placed): LayeredPack | undefined {
  const found = packFor(from, clock.today())
  return found.ok ? found.value : undefined
}

export type Judged = { readonly answer: SetAnswer; readonly rows: ReadonlyMap<string, Row>; readonly asksDisease: boolean }

/** The set as it was picked, held against the documents. One that the list no longer has cannot be judged and is shown as gone. */
export async function judge(rules: LayeredPack, choice: Placed): Promise<Judged> {
  const rows = await rowsOf([...choice.picks, ...(choice.special === undefined ? [] : [choice.special])])
  const picked = (id: string): readonly PickedInstitution[] => [rows.get(id)].flatMap((row) => (row === undefined ? [] : [asPicked(row.hospital)]))
  const facts: Facts = {
    kind: choice.kind, scope: scopeOf(choice.from, choice.to), ...(choice.disease === undefined ? {} : { specialDisease: choice.disease === 'yes' }),
  }
  const special = choice.special === undefined ? undefined : picked(choice.special)[0]
  const set = { city: choice.to, picked: choice.picks.flatMap(picked), special }
  const known: Facts = { ...facts, specialDisease: true }
  return {
    answer: checkInstitutionSet(rules, facts, set), rows,
    asksDisease: checkInstitutionSet(rules, known, set).rules.some(({ picks }) => picks.type === 'special'),
  }
}

async function rowsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const found = await Promise.all([...new Set(ids)].map(async (id) => [id, await hospitalById(id)] as const))
  return new Map(found.flatMap(([id, one]) => (one === undefined ? [] : [[id, rowOf(one.hospital, true)] as const])))
}

/** Institutions of the city where care is given. */
export async function lookFor({ to, text }: Placed): Promise<readonly Row[]> {
  const { institutions } = await findHospitals({ words: text, filter: { place: to as HospitalFilter['place'] }, limit: FOUND })
  return institutions.map((hospital) => rowOf(hospital, true))
}
