import { date, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { at } from './columns'

/**
 * The State Council's paper of a year as an administrator added it, version by version. Nothing is written over: taking a version back is one
 * more row that names the version it `undoes`, and has no days. In force is the last version of the year that was not taken back.
 */
export const holidayYear = pgTable('holiday_year', {
  id: uuid().primaryKey(),
  year: integer('year').notNull(),
  version: integer('version').notNull(),
  undoes: integer('undoes'),
  off: jsonb('off').$type<readonly string[]>().notNull(),
  work: jsonb('work').$type<readonly string[]>().notNull(),
  paper: text('paper').notNull(),
  publishedOn: date('published_on', { mode: 'string' }).notNull(),
  addedBy: uuid('added_by').notNull(),
  addedAt: at('added_at').notNull(),
}, (t) => [uniqueIndex('holiday_year_version').on(t.year, t.version)])
