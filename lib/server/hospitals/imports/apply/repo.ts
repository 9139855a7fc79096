import 'server-only'

import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'

import { familyOf, kindFamilies, kinds, levels, services } from '@/lib/hospitals/index'
import type { Tx } from '@/lib/server/db'
import { hospital, hospitalDiff, hospitalList, hospitalStaged } from '@/lib/server/db/schema'

import { bitOf } from '../../row'

export type NewList = Omit<typeof hospitalList.$inferInsert, 'id'>

/** One after another: two that change the list at the same time would each build on what the other leaves. */
export async function lockLists(tx: Tx): Promise<void> {
  await tx.execute(sql`lock table ${hospitalList} in share row exclusive mode`)
}

export async function insertList(tx: Tx, row: NewList): Promise<number> {
  const [made] = await tx.insert(hospitalList).values(row).returning({ id: hospitalList.id })
  if (made === undefined) throw new Error('no list was made')
  return made.id
}

/** Ends the versions that this import replaces or closes. */
export async function endVersions(tx: Tx, importId: string, list: number): Promise<void> {
  const ending = tx.select({ id: hospitalDiff.hospitalId }).from(hospitalDiff).where(and(eq(hospitalDiff.importId, importId), inArray(hospitalDiff.kind, ['changed', 'closed'])))
  await tx.update(hospital).set({ until: list }).where(and(isNull(hospital.until), inArray(hospital.id, ending)))
}

const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`
const levelRanks = Object.fromEntries(levels.map((level, at) => [level, at * kindFamilies.length]))
const kindRanks = Object.fromEntries(kinds.map((kind) => [kind, kindFamilies.indexOf(familyOf(kind))]))
const opened = sql.raw(services.map((service) => `case when open -> '${service}' ->> 'state' = 'yes' then ${String(bitOf(service))} else 0 end`).join(' + '))

/** The name it had is remembered as a former one, unless it is only written otherwise. */
const aliases = sql`case
  when h.id is null then s.aliases
  when split_part(h.names, '|', 2) = split_part(s.names, '|', 2) and h.aliases @> s.aliases then h.aliases
  else (select coalesce(jsonb_agg(distinct a), '[]') from jsonb_array_elements(s.aliases || h.aliases
    || case when split_part(h.names, '|', 2) = split_part(s.names, '|', 2) then '[]'::jsonb else jsonb_build_array(jsonb_build_object('type', 'former', 'text', h.name)) end) a) end`
/** It is found by all it was ever called: what it had before follows what it has now. */
const joined = (column: 'names' | 'sounds' | 'initials'): SQL => {
  const [s, h] = [sql.raw(`s.${column}`), sql.raw(`h.${column}`)]
  return sql`case when h.id is null then ${s} when position(${s} in ${h}) = 1 then ${h} else ${s} || substr(${h}, 2) end`
}
const grams = sql`case when h.id is null then s.grams when h.grams @> s.grams then h.grams else (select array_agg(distinct g) from unnest(s.grams || h.grams) g) end`

/**
 * Writes the new versions: what the file says, and what it does not say as it was. In the order of lists, so that what is shown first lies close
 * together: a word that thousands of names hold is looked for along that order.
 */
export async function writeVersions(tx: Tx, importId: string, list: number): Promise<void> {
  await tx.execute(sql`
    insert into ${hospital} (id, since, code, aliases, district, address, phone, open, name, province, city, level, kind, opened, rank, size, names, sounds, initials, grams)
    select id, ${list}::integer, code, aliases, district, address, phone, open, name, province, city, level, kind, ${opened},
      (${json(levelRanks)} ->> level)::integer + (${json(kindRanks)} ->> kind)::integer, size, names, sounds, initials, grams
    from (
      select d.hospital_id as id, coalesce(s.code, h.code) as code, ${aliases} as aliases,
        case when s.city = h.city then coalesce(s.district, h.district) else s.district end as district,
        coalesce(s.address, h.address) as address, coalesce(s.phone, h.phone) as phone, coalesce(h.open, '{}'::jsonb) || s.open as open,
        s.name, s.province, s.city, coalesce(s.level, h.level, 'unknown') as level, coalesce(s.kind, h.kind, s.guess) as kind, s.size,
        ${joined('names')} as names, ${joined('sounds')} as sounds, ${joined('initials')} as initials, ${grams} as grams
      from ${hospitalDiff} d
      join ${hospitalStaged} s on s.import_id = d.import_id and s.line = d.line
      left join ${hospital} h on h.id = d.hospital_id and h.until = ${list}::integer
      where d.import_id = ${importId}::uuid and d.kind in ('added', 'changed')) as made
    order by (${json(levelRanks)} ->> level)::integer + (${json(kindRanks)} ->> kind)::integer, size, id`)
}

/** After so many new rows the planner's idea of the table is another table's. */
export async function lookAgain(tx: Tx): Promise<void> {
  await tx.execute(sql`analyze ${hospital}`)
}

/** Makes the list again as it was after `state`: what came since then ends, what ended since then begins once more. */
export async function restoreState(tx: Tx, { state, list }: { readonly state: number; readonly list: number }): Promise<{ readonly closed: number; readonly added: number }> {
  const ended = await tx.execute<{ count: number }>(sql`
    with ended as (update ${hospital} set until = ${list}::integer where until is null and since > ${state}::integer returning 1) select count(*)::integer as count from ended`)
  const columns = sql.raw('code, aliases, district, address, phone, open, name, province, city, level, kind, opened, rank, size, names, sounds, initials, grams')
  const begun = await tx.execute<{ count: number }>(sql`
    with begun as (
      insert into ${hospital} (id, since, ${columns})
      select id, ${list}::integer, ${columns} from ${hospital} where since <= ${state}::integer and until > ${state}::integer returning 1)
    select count(*)::integer as count from begun`)
  return { closed: countOf(ended), added: countOf(begun) }
}

const countOf = (result: unknown): number => (result as { readonly rows: readonly { readonly count: number }[] }).rows[0]?.count ?? 0

export async function markUndone(tx: Tx, id: number, by: number): Promise<void> {
  await tx.update(hospitalList).set({ undoneBy: by }).where(eq(hospitalList.id, id))
}
