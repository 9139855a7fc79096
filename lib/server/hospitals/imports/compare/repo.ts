import 'server-only'

import { eq, sql, type SQL } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { hospital, hospitalDiff, hospitalFault, hospitalStaged } from '@/lib/server/db/schema'

import type { DiffKind } from '../repo'

const folded = (table: 'h' | 's'): SQL => sql.raw(`split_part(${table}.names, '|', 2)`)
/** What an institution is called that no list gives a code: nine digits of its name's own, the same in every list. */
const ownMark = sql`'S' || s.city || '-' || lpad(((('x' || left(md5(${folded('s')}), 8))::bit(32)::bigint) % 1000000000)::text, 9, '0')`

/**
 * Every line with the institution that it means: by the code; else by its name in its city, where one of the two has no code. A line that was left
 * out still means one, so that what stands in it wrongly does not close anything.
 */
const meant = (importId: string): SQL => sql`
  select s.line, s.left_out, s.city, coalesce(by_code.id, by_name.id) as known, coalesce(by_code.id, by_name.id, s.code, ${ownMark}) as id
  from ${hospitalStaged} s
  left join ${hospital} by_code on by_code.code = s.code and by_code.until is null
  left join lateral (
    select h.id from ${sql.raw('named')} h
    where by_code.id is null and h.folded = ${folded('s')} and (h.city = s.city or s.city is null) and (h.code is null or s.code is null)
    order by h.code nulls first, h.id limit 1) by_name on true
  where s.import_id = ${importId}::uuid`

const differs = (column: string): string => `(s.${column} is not null and s.${column} is distinct from h.${column})`
/** What a line says is otherwise in the list. What it does not say is not. */
const changed = sql`(${sql.raw(['code', 'name', 'city', 'district', 'level', 'kind', 'address', 'phone'].map(differs).join(' or '))}
  or not h.aliases @> s.aliases
  or exists (select 1 from jsonb_each(s.open) o where h.open -> o.key ->> 'state' is distinct from o.value ->> 'state'))`

/**
 * Compares the lines of a file with the list as it is, and writes down what they would do. What was written just now is counted first,
 * for a planner that takes half a million lines for one looks each line up among all of them.
 */
export async function compareLines(tx: Tx, importId: string): Promise<void> {
  await tx.execute(sql`analyze ${hospitalStaged}`)
  await tx.delete(hospitalDiff).where(eq(hospitalDiff.importId, importId))
  await tx.execute(sql`drop table if exists named`)
  await tx.execute(sql`create temporary table named on commit drop as select id, code, city, ${folded('h')} as folded from ${hospital} h where until is null`)
  await tx.execute(sql`create index on named (folded)`)
  await tx.execute(sql`analyze named`)
  await tx.execute(sql`
    insert into ${hospitalDiff} (import_id, hospital_id, line, kind)
    select distinct on (m.id) ${importId}::uuid, m.id, m.line, case when h.id is null then 'added' when ${changed} then 'changed' else 'same' end
    from (${meant(importId)}) m
    join ${hospitalStaged} s on s.import_id = ${importId}::uuid and s.line = m.line
    left join ${hospital} h on h.id = m.known and h.until is null
    where m.left_out is null and m.city is not null
    order by m.id, (s.code is null), m.line`)
  await tx.execute(sql`analyze ${hospitalDiff}`)
}

/**
 * Lines that mean an institution which an earlier line means already are left out, and told. The earlier line is looked up by counting
 * along the file, and not by comparing lines with lines: of half a million, thousands may be there twice.
 */
export async function leaveOutTwice(tx: Tx, importId: string): Promise<void> {
  await tx.execute(sql`
    update ${hospitalStaged} s set left_out = 'twice'
    where s.import_id = ${importId}::uuid and s.left_out is null
      and not exists (select 1 from ${hospitalDiff} d where d.import_id = s.import_id and d.line = s.line)`)
  await tx.execute(sql`
    insert into ${hospitalFault} (import_id, nth, line, column_name, code, value, weight)
    select ${importId}::uuid, (select coalesce(max(nth), 0) from ${hospitalFault} where import_id = ${importId}::uuid) + row_number() over (order by line),
      line, case when code is null then 'name' else 'code' end, 'twice', coalesce(least(nullif(by_code, line), nullif(by_name, line))::text, ''), 'row'
    from (
      select s.line, s.code, s.left_out, min(s.line) over (partition by s.names, s.city) as by_name,
        case when s.code is not null then min(s.line) over (partition by s.code) end as by_code
      from ${hospitalStaged} s where s.import_id = ${importId}::uuid) of_all
    where left_out = 'twice'`)
}

/** What the file is complete for and no longer names, but only among the families that it names at all: a list of hospitals says nothing of pharmacies. */
export async function closeUnnamed(tx: Tx, importId: string, covers: string): Promise<void> {
  const there = covers === '000000' ? sql`true` : sql`(h.province = ${covers} or h.city = ${covers})`
  await tx.execute(sql`
    insert into ${hospitalDiff} (import_id, hospital_id, line, kind)
    select ${importId}::uuid, h.id, null, 'closed'
    from ${hospital} h
    where h.until is null and ${there}
      and (h.kind = 'pharmacy') in (select distinct coalesce(s.kind, s.guess) = 'pharmacy' from ${hospitalStaged} s where s.import_id = ${importId}::uuid)
      and not exists (select 1 from ${hospitalDiff} d where d.import_id = ${importId}::uuid and d.hospital_id = h.id)
      and h.id not in (select m.known from (${meant(importId)}) m where m.left_out is not null and m.known is not null)`)
}

export async function countDiff(tx: Tx, importId: string): Promise<Readonly<Record<DiffKind, number>>> {
  const rows = await tx.select({ kind: hospitalDiff.kind, count: sql<number>`count(*)`.mapWith(Number) }).from(hospitalDiff)
    .where(eq(hospitalDiff.importId, importId)).groupBy(hospitalDiff.kind)
  const of = (kind: DiffKind) => rows.find((row) => row.kind === kind)?.count ?? 0
  return { added: of('added'), changed: of('changed'), closed: of('closed'), same: of('same') }
}
