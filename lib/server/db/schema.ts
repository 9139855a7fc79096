import { bigint, boolean, check, customType, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

/** Sealed bytes: version, key id, nonce, ciphertext, tag. Only lib/server/crypto reads them. */
const sealed = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (bytes) => Buffer.from(bytes),
})
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

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

export const staff = pgTable('staff', {
  id: uuid().primaryKey(),
  login: text('login').notNull().unique(),
  displayName: text('display_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  phoneIndex: text('phone_index').notNull(),
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
  purpose: text('purpose', { enum: ['citizen', 'staff'] }).notNull(),
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

/**
 * A visit to WeChat under way, bound to the browser that went and to whoever was signed in there. Its answer is taken once; a second
 * delivery of the same one finds the row and where it led. `personId` is who went, `knownId` whose account the WeChat belongs to.
 */
export const weChatVisit = pgTable('wechat_visit', {
  stateHash: text('state_hash').primaryKey(),
  bindingHash: text('binding_hash').notNull(),
  personId: uuid('person_id').references(() => person.id),
  next: text('next').notNull(),
  isSecond: boolean('is_second').notNull(),
  createdAt: at('created_at').notNull(),
  usedAt: at('used_at'),
  landing: text('landing'),
  knownId: uuid('known_id').references(() => person.id),
}, (t) => [index('wechat_visit_binding').on(t.bindingHash)])

/** Where a person is written to in WeChat. One account has one WeChat and the other way round. `noneLeftAt`: it takes no more notices. */
export const weChatAddress = pgTable('wechat_address', {
  personId: uuid('person_id').primaryKey().references(() => person.id),
  openidIndex: text('openid_index').notNull().unique(),
  wrappedKey: sealed('wrapped_key').notNull(),
  openid: sealed('openid').notNull(),
  boundAt: at('bound_at').notNull(),
  noneLeftAt: at('none_left_at'),
})

/** What WeChat lends this application for two hours. Whoever fetches it anew holds the lease, so that one does. */
export const weChatToken = pgTable('wechat_token', {
  kind: text('kind', { enum: ['access', 'ticket'] }).primaryKey(),
  wrappedKey: sealed('wrapped_key'),
  value: sealed('value'),
  expiresAt: at('expires_at'),
  leasedUntil: at('leased_until'),
})

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

export * from './schema-hospitals'
export * from './schema-calendar'
