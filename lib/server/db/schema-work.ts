import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import { at } from './columns'

/** Append-only (a trigger refuses update and delete). Never holds personal data. */
export const audit = pgTable('audit', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: at('at').notNull(),
  actor: text('actor', { enum: ['citizen', 'clerk', 'supervisor', 'administrator', 'system', 'anonymous'] }).notNull(),
  actorId: uuid('actor_id'),
  action: text('action').notNull(),
  objectKind: text('object_kind').notNull(),
  objectId: text('object_id'),
  outcome: text('outcome').notNull(),
  data: jsonb('data').notNull(),
}, (t) => [index('audit_object').on(t.objectKind, t.objectId)])

/**
 * The audit in the order in which it was sealed (append-only as well): each mark is keyed and goes over its row and the mark before. Whoever has
 * the database and not the key can change rows, but not so that nobody sees it.
 */
export const auditSeal = pgTable('audit_seal', {
  seq: bigint('seq', { mode: 'number' }).primaryKey(),
  auditId: bigint('audit_id', { mode: 'number' }).notNull().unique(),
  mark: text('mark').notNull(),
})

export const outbox = pgTable('outbox', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  topic: text('topic').notNull(),
  payload: jsonb('payload').notNull(),
  attempts: integer('attempts').notNull().default(0),
  createdAt: at('created_at').notNull(),
  availableAt: at('available_at').notNull(),
  doneAt: at('done_at'),
  deadAt: at('dead_at'),
}, (t) => [index('outbox_open').on(t.availableAt)])

/** Demo mode only: what an SMS provider would have sent. */
export const demoMessage = pgTable('demo_message', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  phoneIndex: text('phone_index').notNull(),
  maskedPhone: text('masked_phone').notNull(),
  body: text('body').notNull(),
  createdAt: at('created_at').notNull(),
})
