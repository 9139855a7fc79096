import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

import { at, sealed } from './columns'
import { filing } from './schema-filings'

/**
 * One proof as stored: the object itself is sealed outside the database and outside the web root. A PDF is stored as pictures of its
 * pages; `original` is what came, kept under the same key and served to nobody.
 */
export const filingFile = pgTable('filing_file', {
  id: uuid().primaryKey(),
  filingId: uuid('filing_id').notNull().references(() => filing.id),
  ownerId: uuid('owner_id').notNull(),
  material: text('material').notNull(),
  type: text('type', { enum: ['image/jpeg', 'application/pdf'] }).notNull(),
  bytes: integer('bytes').notNull(),
  sha256: text('sha256').notNull(),
  objectKey: text('object_key').notNull(),
  originalKey: text('original_key'),
  originalBytes: integer('original_bytes').notNull().default(0),
  wrappedKey: sealed('wrapped_key').notNull(),
  createdAt: at('created_at').notNull(),
  removedAt: at('removed_at'),
}, (t) => [index('filing_file_filing').on(t.filingId)])

/** A file that is still coming in, part by part, or that came whole a short while ago: what became of it is told for a day. */
export const upload = pgTable('upload', {
  id: uuid().primaryKey(),
  filingId: uuid('filing_id').notNull().references(() => filing.id),
  ownerId: uuid('owner_id').notNull(),
  material: text('material').notNull(),
  sha256: text('sha256').notNull(),
  length: integer('length').notNull(),
  received: integer('received').notNull(),
  state: text('state', { enum: ['receiving', 'looking', 'ready', 'refused'] }).notNull(),
  code: text('code'),
  fileId: uuid('file_id'),
  wrappedKey: sealed('wrapped_key').notNull(),
  createdAt: at('created_at').notNull(),
  expiresAt: at('expires_at').notNull(),
}, (t) => [index('upload_owner').on(t.ownerId, t.state), index('upload_expires').on(t.expiresAt)])

/** One part of an upload as it came: sealed, in quarantine, seen by nobody until the whole was looked at. */
export const uploadPart = pgTable('upload_part', {
  uploadId: uuid('upload_id').notNull().references(() => upload.id),
  start: integer('start').notNull(),
  bytes: integer('bytes').notNull(),
  objectKey: text('object_key').notNull(),
}, (t) => [primaryKey({ columns: [t.uploadId, t.start] })])
