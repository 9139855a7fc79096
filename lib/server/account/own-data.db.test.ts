import { randomUUID } from 'node:crypto'

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { historyOf } from '@/lib/server/audit'
import { findSession, startSession } from '@/lib/server/auth/sessions'
import { transaction } from '@/lib/server/db'
import { filing, filingFile, outbox, person } from '@/lib/server/db/schema'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { draft, filed, handIn, moment, officer } from '@/lib/server/desk/testing'
import { openCase } from '@/lib/server/desk/views'
import { myFilings } from '@/lib/server/filings/views'
import { loadProfile, personOfPhone, phoneOf } from '@/lib/server/people'
import { materialWords } from '@/lib/text/materials'
import { ownDataPage } from '@/lib/text/own-data-file'

import { deleteAccount, remember, takeOut } from './index'

withDatabase()

const at = moment('2026-02-12T02:00:00Z')
const phone = '13812345678'

/** Somebody with a phone, who has sent one record with a promise and begun another one. */
async function somebody() {
  const { id } = await transaction((tx) => personOfPhone(tx, phone, at.now))
  const [sent, begun] = [await filed('promised', at), await draft('transfer', at)]
  await transaction((tx) => tx.update(filing).set({ ownerId: id }))
  await handIn({ id: sent.id, ownerId: id }, 'residence-permit', at.now)
  await handIn({ id: begun.id, ownerId: id }, 'referral', at.now)
  await remember(id, at.now)
  return { id, sent: sent.id, begun: begun.id }
}

test('[55] a person takes out everything that is kept of them: account, consents, records with answers and history, papers by name and hash', async () => {
  const { id, sent } = await somebody()
  const taken = await takeOut(id, at.now)
  if (!taken.ok) throw new Error(taken.error.code)
  const page = ownDataPage(taken.value)
  const hashes = await transaction((tx) => tx.select({ sha256: filingFile.sha256 }).from(filingFile).where(eq(filingFile.filingId, sent)))
  const [own] = await myFilings(id, at.today).then((lines) => lines.filter(({ number }) => number !== null))
  for (const part of [phone, '张建国', '沈阳市和平区南湖街道', own?.number ?? 'none', '记住我的资料', '签承诺书并提交', '用承诺书代替的证明', materialWords['residence-permit'].name, materialWords.referral.name, ...hashes.map(({ sha256 }) => sha256)]) expect(page).toContain(part)
  expect(taken.value.records).toHaveLength(2)
  expect((await transaction((tx) => historyOf(tx, id))).at(-1)).toMatchObject({ actor: 'citizen', actorId: id, action: 'own-data.take-out', data: {} })
})

test('[55] nobody takes out anything of anybody else', async () => {
  await somebody()
  const other = await transaction((tx) => personOfPhone(tx, '13912345678', at.now))
  const taken = await takeOut(other.id, at.now)
  expect(taken).toMatchObject({ ok: true, value: { phone: '13912345678', remembered: {}, records: [], consents: [] } })
})

test('[55] taking out is limited to five times a day', async () => {
  const { id } = await somebody()
  for (let time = 0; time < 5; time += 1) expect((await takeOut(id, at.now)).ok).toBe(true)
  expect(await takeOut(id, at.now)).toMatchObject({ ok: false, error: { code: 'too-many' } })
  expect((await takeOut(id, moment('2026-02-13T02:00:01Z').now)).ok).toBe(true)
})

test('[55] an account that is deleted leaves no key to the person, to a draft or to its files, and no session', async () => {
  const { id, begun } = await somebody()
  const token = await transaction((tx) => startSession(tx, { personId: id }, at.now))
  const keys = await transaction(async (tx) => [
    ...(await tx.select({ key: person.wrappedKey }).from(person).where(eq(person.id, id))),
    ...(await tx.select({ key: filing.wrappedKey }).from(filing).where(eq(filing.id, begun))),
  ])
  const isIn = (dump: string) => keys.map(({ key }) => dump.includes(key.toString('hex')))
  expect(isIn(await dumpText())).toEqual([true, true])
  await deleteAccount(id, at.now)
  expect(isIn(await dumpText())).toEqual([false, false])
  expect([await phoneOf(id), await loadProfile(id), await transaction((tx) => findSession(tx, token, at.now))]).toEqual([undefined, undefined, undefined])
  const [paper] = await transaction((tx) => tx.select().from(filingFile).where(eq(filingFile.filingId, begun)))
  expect([paper?.removedAt, paper?.wrappedKey.length]).toEqual([at.now, 0])
  expect((await transaction((tx) => tx.select({ topic: outbox.topic, payload: outbox.payload }).from(outbox))).filter(({ topic }) => topic === 'object.remove').map(({ payload }) => payload)).toEqual([{ key: paper?.objectKey }])
  expect((await transaction((tx) => historyOf(tx, id))).at(-1)).toMatchObject({ actor: 'citizen', actorId: id, action: 'account.delete', outcome: 'ok', data: { drafts: 1 } })
})

test('[55] what was sent stays with the office when its account is deleted, papers and all', async () => {
  const { id, sent } = await somebody()
  await deleteAccount(id, at.now)
  const view = await openCase(await officer(), sent, at)
  expect(view).toMatchObject({ state: 'on-commitment', effectiveFrom: '2026-02-12' })
  const [paper] = await transaction((tx) => tx.select().from(filingFile).where(eq(filingFile.filingId, sent)))
  expect(paper?.removedAt).toBeNull()
})

test('[55] whoever signs in with the phone of a deleted account is somebody new, and finds nothing', async () => {
  const { id } = await somebody()
  await deleteAccount(id, at.now)
  const again = await transaction((tx) => personOfPhone(tx, phone, at.now))
  expect(again).toMatchObject({ isNew: true })
  expect(again.id).not.toBe(id)
  expect(await myFilings(again.id, at.today)).toEqual([])
})

test('[55] deleting one account touches no other', async () => {
  const other = await draft('household', at)
  const { id } = await somebody()
  await transaction((tx) => tx.update(filing).set({ ownerId: other.ownerId }).where(eq(filing.id, other.id)))
  await deleteAccount(id, at.now)
  expect(await myFilings(other.ownerId, at.today)).toMatchObject([{ id: other.id, state: 'draft' }])
  expect(await myFilings(randomUUID(), at.today)).toEqual([])
})
