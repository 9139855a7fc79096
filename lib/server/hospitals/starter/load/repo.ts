import 'server-only'

import { isNull, sql } from 'drizzle-orm'

import type { Tx } from '@/lib/server/db'
import { hospital } from '@/lib/server/db/schema'

import type { SearchKeys } from '../../keys'
import type { HospitalRow } from '../../row'

export type StarterRow = HospitalRow & SearchKeys & { readonly opened: number; readonly rank: number; readonly size: number }

export async function endAll(tx: Tx, list: number): Promise<void> {
  await tx.update(hospital).set({ until: list }).where(isNull(hospital.until))
}

export async function insertAll(tx: Tx, rows: readonly StarterRow[], list: number): Promise<void> {
  const lines = rows.map(({ grams, ...row }) => ({ ...row, grams: `{${grams.join(',')}}` }))
  await tx.execute(sql`
    insert into ${hospital} (id, since, code, aliases, district, address, phone, open, name, province, city, level, kind, opened, rank, size, names, sounds, initials, grams)
    select id, ${list}::integer, code, aliases, district, address, phone, open, name, province, city, level, kind, opened, rank, size, names, sounds, initials, grams::integer[]
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as t(
      id text, code text, aliases jsonb, district text, address text, phone text, open jsonb, name text, province text, city text, level text, kind text,
      opened integer, rank smallint, size smallint, names text, sounds text, initials text, grams text)`)
}
