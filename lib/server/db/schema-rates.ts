import { integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { at } from './columns'
import { staff } from './schema-people'

/**
 * A table of an area as its office brought it: proposed, then put in force, perhaps taken back. In force is the last one put in force and not
 * taken back; nothing is written over. `rows` are figures of an area and name nobody.
 */
export const rateTable = pgTable('rate_table', {
  id: uuid().primaryKey(),
  area: text('area').notNull(),
  version: integer('version').notNull(),
  fileName: text('file_name').notNull(),
  rows: jsonb('rows').notNull(),
  proposedBy: uuid('proposed_by').notNull().references(() => staff.id),
  proposedAt: at('proposed_at').notNull(),
  appliedAt: at('applied_at'),
  undoneAt: at('undone_at'),
  discardedAt: at('discarded_at'),
}, (t) => [uniqueIndex('rate_table_version').on(t.area, t.version)])
