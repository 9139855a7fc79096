import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import { at, sealed } from './columns'

/**
 * A citizen's account. Name, ID number, phone and insurance are sealed under the person's own key. Whoever came through
 * the province's unified identity has a subject and perhaps no phone.
 */
export const person = pgTable('person', {
  id: uuid().primaryKey(),
  phoneIndex: text('phone_index').unique(),
  wrappedKey: sealed('wrapped_key').notNull(),
  phone: sealed('phone'),
  profile: sealed('profile'),
  oidcSubjectIndex: text('oidc_subject_index').unique(),
  version: integer('version').notNull().default(0),
  createdAt: at('created_at').notNull(),
})

/**
 * What a person allows beyond what the law asks for: one row for each yes and each no, with the version of the text that was shown. The last
 * row of a purpose holds. Append-only (a trigger refuses update and delete), and without personal data.
 */
export const consent = pgTable('consent', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  personId: uuid('person_id').notNull().references(() => person.id),
  purpose: text('purpose', { enum: ['prefill', 'wechat-notices'] }).notNull(),
  version: text('version').notNull(),
  given: boolean('given').notNull(),
  at: at('at').notNull(),
}, (t) => [index('consent_person').on(t.personId, t.purpose, t.id)])

export const staff = pgTable('staff', {
  id: uuid().primaryKey(),
  login: text('login').notNull().unique(),
  displayName: text('display_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  phoneIndex: text('phone_index').notNull(),
  /** A mark of the officer's own ID number, so that their own record is known for theirs; the number itself is not kept. */
  idIndex: text('id_index'),
  wrappedKey: sealed('wrapped_key').notNull(),
  phone: sealed('phone').notNull(),
  role: text('role', { enum: ['clerk', 'supervisor', 'administrator'] }).notNull(),
  area: text('area').notNull(),
  disabledAt: at('disabled_at'),
  createdAt: at('created_at').notNull(),
})

/** Server-side sessions; the cookie holds the token, the row only its hash. Exactly one subject is set. */
export const session = pgTable('session', {
  idHash: text('id_hash').primaryKey(),
  personId: uuid('person_id').references(() => person.id),
  staffId: uuid('staff_id').references(() => staff.id),
  createdAt: at('created_at').notNull(),
  seenAt: at('seen_at').notNull(),
  /** When a second factor was last given in it. */
  provenAt: at('proven_at'),
  endedAt: at('ended_at'),
}, (t) => [
  index('session_person').on(t.personId),
  index('session_staff').on(t.staffId),
  check('session_one_subject', sql`num_nonnulls(${t.personId}, ${t.staffId}) = 1`),
])

/** One asked-for SMS code. `bindingHash` ties it to the browser that asked. */
export const signInCode = pgTable('sign_in_code', {
  id: uuid().primaryKey(),
  bindingHash: text('binding_hash').notNull().unique(),
  purpose: text('purpose', { enum: ['citizen', 'staff', 'step-up'] }).notNull(),
  phoneIndex: text('phone_index').notNull(),
  wrappedKey: sealed('wrapped_key').notNull(),
  phone: sealed('phone').notNull(),
  staffId: uuid('staff_id'),
  codeMac: text('code_mac').notNull(),
  attempts: integer('attempts').notNull().default(0),
  createdAt: at('created_at').notNull(),
  usedAt: at('used_at'),
}, (t) => [index('sign_in_code_created').on(t.createdAt)])

/**
 * Counted in the database, so that limits hold under parallel requests and many servers. A window opens with its first
 * count and not on the clock's minute, so that one a minute is never two in two seconds.
 */
export const rateWindow = pgTable('rate_window', {
  bucket: text('bucket').primaryKey(),
  endsAt: at('ends_at').notNull(),
  count: integer('count').notNull(),
})

/** A sign-in under way at the unified identity: what its answer must match. Single use. */
export const oidcRequest = pgTable('oidc_request', {
  bindingHash: text('binding_hash').primaryKey(),
  wrappedKey: sealed('wrapped_key').notNull(),
  secrets: sealed('secrets').notNull(),
  createdAt: at('created_at').notNull(),
})
