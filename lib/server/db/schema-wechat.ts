import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'

import { at, sealed } from './columns'
import { person } from './schema-people'

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
