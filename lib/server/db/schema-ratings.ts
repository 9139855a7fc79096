import { sql } from 'drizzle-orm'
import { date, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import type { RatingLevel, RatingReason } from '@/lib/filing/index'

import { at, sealed } from './columns'
import { filingEvent } from './schema-filings'
import { staff } from './schema-people'

/**
 * What the owner of a record thought of one event of it, once. `says` and `answer` are sealed under the filing's key. `answerBy` is there for the
 * bad ones alone, and open is what has it and was not answered.
 */
export const rating = pgTable('rating', {
  id: uuid().primaryKey(),
  filingId: uuid('filing_id').notNull(),
  seq: integer('seq').notNull(),
  area: text('area').notNull(),
  level: text('level').$type<RatingLevel>().notNull(),
  reasons: jsonb('reasons').$type<readonly RatingReason[]>().notNull(),
  says: sealed('says'),
  givenAt: at('given_at').notNull(),
  answerBy: date('answer_by', { mode: 'string' }),
  answer: sealed('answer'),
  answeredBy: uuid('answered_by').references(() => staff.id),
  answeredAt: at('answered_at'),
}, (t) => [
  uniqueIndex('rating_once').on(t.filingId, t.seq),
  foreignKey({ columns: [t.filingId, t.seq], foreignColumns: [filingEvent.filingId, filingEvent.seq] }),
  index('rating_area').on(t.area, t.level),
  index('rating_open').on(t.area, t.answerBy).where(sql`${t.answerBy} is not null and ${t.answeredAt} is null`),
])
