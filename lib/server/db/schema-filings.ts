import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { at, sealed } from './columns'
import { person, staff } from './schema-people'

/** The present state of a record; its history is `filing_event`. Answers are sealed under the filing's own key. */
export const filing = pgTable('filing', {
  id: uuid().primaryKey(),
  ownerId: uuid('owner_id').notNull().references(() => person.id),
  kind: text('kind').notNull(),
  state: text('state').notNull(),
  version: integer('version').notNull(),
  submissionKey: text('submission_key').notNull(),
  number: text('number').unique(),
  area: text('area'),
  packId: text('pack_id'),
  caseIndex: text('case_index'),
  /** Marks of the people it is about, by which no officer gets to decide their own. */
  parties: text('parties').array().notNull().default([]),
  wrappedKey: sealed('wrapped_key').notNull(),
  answers: sealed('answers').notNull(),
  onCommitment: boolean('on_commitment').notNull().default(false),
  handlerId: uuid('handler_id').references(() => staff.id),
  submittedAt: at('submitted_at'),
  dueOn: date('due_on', { mode: 'string' }),
  effectiveFrom: date('effective_from', { mode: 'string' }),
  effectiveUntil: date('effective_until', { mode: 'string' }),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
}, (t) => [
  index('filing_owner').on(t.ownerId, t.updatedAt),
  uniqueIndex('filing_owner_key').on(t.ownerId, t.submissionKey),
  index('filing_queue').on(t.area, t.state, t.dueOn),
  uniqueIndex('filing_one_open_case').on(t.caseIndex).where(sql`${t.state} in ('submitted','in-review','waiting','on-commitment','checking-proof','approved')`),
])

/** Append-only (a trigger refuses update and delete). `note` is sealed; `data` holds codes and days only. */
export const filingEvent = pgTable('filing_event', {
  filingId: uuid('filing_id').notNull().references(() => filing.id),
  seq: integer('seq').notNull(),
  type: text('type').notNull(),
  state: text('state').notNull(),
  actor: text('actor', { enum: ['citizen', 'officer', 'system'] }).notNull(),
  actorId: uuid('actor_id'),
  data: jsonb('data').notNull(),
  note: sealed('note'),
  at: at('at').notNull(),
}, (t) => [primaryKey({ columns: [t.filingId, t.seq] })])

export const idempotency = pgTable('idempotency', {
  ownerId: uuid('owner_id').notNull(),
  key: text('key').notNull(),
  fingerprint: text('fingerprint').notNull(),
  filingId: uuid('filing_id').notNull(),
  number: text('number').notNull(),
  createdAt: at('created_at').notNull(),
}, (t) => [primaryKey({ columns: [t.ownerId, t.key] })])
