import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import type { Alias, OpenFlags } from '@/lib/hospitals/index'

import { at } from './columns'

/**
 * Each state the list of institutions has been in, counted up. Nothing is written over: taking an import back is one more state, and says which
 * one it takes back. `covers` is the place the list was complete for; without one it only added and corrected.
 */
export const hospitalList = pgTable('hospital_list', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind', { enum: ['starter', 'import', 'undo'] }).notNull(),
  title: text('title').notNull(),
  listedOn: date('listed_on', { mode: 'string' }).notNull(),
  covers: text('covers'),
  undoes: integer('undoes'),
  undoneBy: integer('undone_by'),
  added: integer('added').notNull(),
  changed: integer('changed').notNull(),
  closed: integer('closed').notNull(),
  madeBy: uuid('made_by'),
  madeAt: at('made_at').notNull(),
})

/** What both an institution and a line of a file say. */
const said = () => ({
  code: text('code'),
  aliases: jsonb('aliases').$type<readonly Alias[]>().notNull(),
  district: text('district'),
  address: text('address'),
  phone: text('phone'),
  open: jsonb('open').$type<OpenFlags>().notNull(),
})
/** How names are found: folded, with their sounds, between bars; `grams` are their pieces as numbers. See lib/server/hospitals/keys.ts. */
const keys = () => ({
  names: text('names').notNull(),
  sounds: text('sounds').notNull(),
  initials: text('initials').notNull(),
  grams: integer('grams').array().notNull(),
})

/**
 * An institution as it stood from one list until another; the current version has no end. One that is gone is closed, not deleted.
 * These tables take half a million rows at once, from one verb each: they name lists and imports without being checked row by row.
 */
export const hospital = pgTable('hospital', {
  id: text('id').notNull(),
  since: integer('since').notNull(),
  until: integer('until'),
  ...said(),
  name: text('name').notNull(),
  province: text('province').notNull(),
  city: text('city').notNull(),
  level: text('level').notNull(),
  kind: text('kind').notNull(),
  opened: integer('opened').notNull(),
  rank: smallint('rank').notNull(),
  size: smallint('size').notNull(),
  ...keys(),
}, (t) => [
  primaryKey({ columns: [t.id, t.since] }),
  uniqueIndex('hospital_now').on(t.id).where(sql`${t.until} is null`),
  uniqueIndex('hospital_now_code').on(t.code).where(sql`${t.until} is null`),
  index('hospital_until').on(t.until),
  index('hospital_grams').using('gin', t.grams).where(sql`${t.until} is null`),
  index('hospital_order').on(t.rank, t.size, t.id).where(sql`${t.until} is null`),
  index('hospital_province').on(t.province, t.rank, t.size, t.id).where(sql`${t.until} is null`),
  index('hospital_city').on(t.city, t.rank, t.size, t.id).where(sql`${t.until} is null`),
])

/** A file that somebody brought, from its arrival to its being put in force or thrown away. Its bytes lie in DATA_DIR/imports until they are read. */
export const hospitalImport = pgTable('hospital_import', {
  id: uuid('id').primaryKey(),
  state: text('state', { enum: ['waiting', 'reading', 'ready', 'applied', 'failed', 'dropped'] }).notNull(),
  fileName: text('file_name').notNull(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  title: text('title').notNull(),
  listedOn: date('listed_on', { mode: 'string' }).notNull(),
  covers: text('covers'),
  percent: smallint('percent').notNull().default(0),
  rows: integer('rows').notNull().default(0),
  faults: integer('faults').notNull().default(0),
  /** Which state of the list the comparison was made with. */
  base: integer('base'),
  added: integer('added').notNull().default(0),
  changed: integer('changed').notNull().default(0),
  same: integer('same').notNull().default(0),
  closed: integer('closed').notNull().default(0),
  trouble: jsonb('trouble'),
  ignored: jsonb('ignored').$type<readonly string[]>(),
  listId: integer('list_id').references(() => hospitalList.id),
  broughtBy: uuid('brought_by'),
  broughtAt: at('brought_at').notNull(),
  /** When the reader last gave a sign of life: whoever is silent for a minute has died. */
  aliveAt: at('alive_at'),
})

/** A line of a file as it was understood. What it does not say is empty. `left` is why the line is left out; then only what names it is there. */
export const hospitalStaged = pgTable('hospital_staged', {
  importId: uuid('import_id').notNull(),
  line: integer('line').notNull(),
  ...said(),
  name: text('name').notNull(),
  province: text('province'),
  city: text('city'),
  level: text('level'),
  kind: text('kind'),
  /** The kind that the name gives away, for an institution nobody knew before. */
  guess: text('guess').notNull(),
  size: smallint('size').notNull(),
  ...keys(),
  left: text('left_out'),
}, (t) => [primaryKey({ columns: [t.importId, t.line] })])

/** What a file would do to the list, institution by institution. `line` is missing for those it no longer names. */
export const hospitalDiff = pgTable('hospital_diff', {
  importId: uuid('import_id').notNull(),
  hospitalId: text('hospital_id').notNull(),
  line: integer('line'),
  kind: text('kind', { enum: ['added', 'changed', 'closed', 'same'] }).notNull(),
}, (t) => [primaryKey({ columns: [t.importId, t.hospitalId] }), index('hospital_diff_kind').on(t.importId, t.kind, t.line)])

/** Everything that is wrong in a file, by line. */
export const hospitalFault = pgTable('hospital_fault', {
  importId: uuid('import_id').notNull(),
  nth: integer('nth').notNull(),
  line: integer('line').notNull(),
  column: text('column_name').notNull(),
  code: text('code').notNull(),
  value: text('value').notNull(),
  weight: text('weight', { enum: ['row', 'value'] }).notNull(),
}, (t) => [primaryKey({ columns: [t.importId, t.nth] })])

/** What somebody noticed about an institution. Nobody signs it, and nothing in it names a person. */
export const hospitalReport = pgTable('hospital_report', {
  id: uuid('id').primaryKey(),
  hospitalId: text('hospital_id').notNull(),
  what: text('what').notNull(),
  says: text('says'),
  madeAt: at('made_at').notNull(),
  doneAt: at('done_at'),
  doneBy: uuid('done_by'),
}, (t) => [index('hospital_report_open').on(t.doneAt, t.madeAt)])
