import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { askCitizen, confirmCitizen } from '@/lib/server/auth/citizens'
import { transaction } from '@/lib/server/db'
import { filing, person, session, upload, weChatAddress } from '@/lib/server/db/schema'
import { withDatabase } from '@/lib/server/db/testing'
import { draft, moment, officer } from '@/lib/server/desk/testing'
import { saveStep } from '@/lib/server/filings/save-step'
import { startDraft } from '@/lib/server/filings/start-draft'
import { submitFiling } from '@/lib/server/filings/submit'
import { consentsOf, personOfPhone, personOfSubject, saveProfile } from '@/lib/server/people'
import { demoInbox } from '@/lib/server/messages'
import { beginUpload } from '@/lib/server/uploads'
import { bind } from '@/lib/server/wechat/addresses'
import { deleteAccount, remember } from './index'

withDatabase()
beforeEach(() => { vi.spyOn(process.stderr, 'write').mockReturnValue(true) })

const at = moment('2026-02-12T02:00:00Z')
const phone = '13812345678'
const missing = { ok: false, error: { code: 'not-found' } }

/** Somebody with a phone and a whole draft that may be sent on a promise. */
async function somebody() {
  await officer()
  const { id } = await transaction((tx) => personOfPhone(tx, phone, at.now))
  const begun = await draft('promised', at)
  await transaction((tx) => tx.update(filing).set({ ownerId: id }).where(eq(filing.id, begun.id)))
  return { ...begun, ownerId: id }
}
const stateOf = async (id: string) => (await transaction((tx) => tx.select({ state: filing.state, key: filing.wrappedKey }).from(filing).where(eq(filing.id, id))))[0]

describe('[55] what was under way while an account ended', () => {
  test('leaves no draft, no answer, no file, no address and nothing remembered of somebody who is gone', async () => {
    const { id, ownerId, version } = await somebody()
    await deleteAccount(ownerId, at.now)
    expect(await startDraft({ ownerId, kind: 'transfer', submissionKey: randomUUID() }, at.now)).toEqual(missing)
    expect(await saveStep({ id, ownerId }, { step: 'contact', raw: { contactPhone: phone }, version }, at)).toEqual(missing)
    expect(await beginUpload({ filingId: id, ownerId, material: 'referral', sha256: 'a'.repeat(64), length: 9 }, at.now)).toEqual(missing)
    expect(await transaction((tx) => bind(tx, { personId: ownerId, openid: 'oSomebody' }, at.now))).toBe(false)
    await remember(ownerId, at.now)
    const profile = { name: '张建国', idNumber: '220102195804061236', insuredPlace: '220100', insurance: 'resident', working: 'retired' } as const
    expect(await transaction((tx) => saveProfile(tx, { personId: ownerId, profile }, at.now))).toEqual(missing)
    const [drafts, uploads, addresses, consents] = await transaction(async (tx) => [await tx.$count(filing), await tx.$count(upload), await tx.$count(weChatAddress), await consentsOf(tx, ownerId)])
    expect([drafts, uploads, addresses, consents]).toEqual([1, 0, 0, []])
  })

  test('makes a new account of a unified identity that was to be linked to the ended one', async () => {
    const { ownerId } = await somebody()
    await deleteAccount(ownerId, at.now)
    const joined = await transaction((tx) => personOfSubject(tx, { issuer: 'https://id.example', subject: 'abc', linkTo: ownerId }, at.now))
    expect(joined).toMatchObject({ isNew: true })
    expect(joined.id).not.toBe(ownerId)
  })

  test.each([1, 2, 3, 4, 5])('is sent with its key, or destroyed; neither waits for the other for ever (%i)', async () => {
    const { id, ownerId, version, key } = await somebody()
    const [sent] = await Promise.all([submitFiling({ id, ownerId, key, body: { version } }, at), deleteAccount(ownerId, at.now)])
    const row = await stateOf(id)
    expect([sent.ok, row?.state, (row?.key.length ?? 0) > 0]).toEqual(sent.ok ? [true, 'on-commitment', true] : [false, 'draft', false])
    expect((await transaction((tx) => tx.select().from(person).where(eq(person.id, ownerId))))[0]).toMatchObject({ profile: null, phone: null })
  })

  test.each([1, 2, 3, 4, 5])('opens no session of somebody who is gone, whoever of the two comes first (%i)', async () => {
    const { ownerId } = await somebody()
    const asked = await askCitizen({ phone, ip: '203.0.113.7' }, at.now)
    if (!asked.ok) throw new Error(asked.error.code)
    const code = (await demoInbox(1))[0]?.body.slice(0, 6) ?? ''
    const [confirmed] = await Promise.all([confirmCitizen({ binding: asked.value.binding, code, ip: '203.0.113.7' }, at.now), deleteAccount(ownerId, at.now)])
    // Where the account ended first, the code went with it or signs up anew.
    expect(confirmed.ok || confirmed.error.code === 'code-dead').toBe(true)
    expect(await transaction((tx) => tx.select().from(session).where(and(eq(session.personId, ownerId), isNull(session.endedAt))))).toEqual([])
  })
})
