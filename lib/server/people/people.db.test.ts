import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../audit'
import { transaction } from '../db'
import { consent, person } from '../db/schema'
import { dumpText, withDatabase } from '../db/testing'
import { consentWords } from '@/lib/text/consents'
import { consentsOf, decideConsent, forgetProfile, loadProfile, personOfPhone, personOfSubject, phoneOf, saveProfile, tidyPeople } from './index'
import type { Profile } from './index'

withDatabase()

const save = (personId: string, confirmed: Profile) => transaction((tx) => saveProfile(tx, { personId, profile: confirmed }, now))

const now = new Date('2026-02-24T01:00:00Z')
const phone = '13812345678'
const profile: Profile = { name: '张三丰', idNumber: '220102195804061236', insuredPlace: '220100', insurance: 'employee', working: 'retired' }
const says = (personId: string, given: boolean) => transaction((tx) => decideConsent(tx, { personId, purpose: 'prefill', given }, now))
const remembered = async (number = phone) => {
  const { id } = await join(number)
  await says(id, true)
  return { id }
}
const join = (number = phone) => transaction((tx) => personOfPhone(tx, number, now))

describe('a person', () => {
  test('is made at the first verified phone and found at the next', async () => {
    const first = await join()
    expect(first.isNew).toBe(true)
    expect(await join()).toEqual({ id: first.id, isNew: false })
    expect((await join('13912345678')).id).not.toBe(first.id)
    expect(await phoneOf(first.id)).toBe(phone)
  })

  test('is made once when two browsers finish at the same moment', async () => {
    const both = await Promise.all(Array.from({ length: 10 }, () => join()))
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  test('of a unified identity is one per issuer and subject, exactly as written, and has no phone', async () => {
    const of = (issuer: string, subject: string) => transaction((tx) => personOfSubject(tx, { issuer, subject }, now))
    const first = await of('https://id.example', 'abc')
    expect(await of('https://id.example', 'abc')).toEqual({ id: first.id, isNew: false })
    expect((await of('https://id.example', 'ABC')).isNew).toBe(true)
    expect((await of('https://other.example', 'abc')).isNew).toBe(true)
    expect(await phoneOf(first.id)).toBeUndefined()
  })
})

describe('a profile', () => {
  test('comes back as it was confirmed, replaced by the next one', async () => {
    const { id } = await remembered()
    expect(await loadProfile(id)).toBeUndefined()
    expect(await save(id, profile)).toEqual({ ok: true, value: undefined })
    expect(await loadProfile(id)).toEqual(profile)
    await save(id, { ...profile, insurance: 'resident' })
    expect(await loadProfile(id)).toMatchObject({ insurance: 'resident' })
  })

  test('leaves nothing readable in the database, and an entry without its content in the audit', async () => {
    const { id } = await remembered()
    await save(id, profile)
    const dump = await dumpText()
    for (const secret of [phone, profile.name, profile.idNumber, '张三']) expect(dump).not.toContain(secret)
    expect(await transaction((tx) => historyOf(tx, id))).toEqual([
      { at: now, actor: 'citizen', actorId: id, action: 'consent.give', objectKind: 'person', objectId: id, outcome: 'ok', data: { purpose: 'prefill', version: consentWords.prefill.version } },
      { at: now, actor: 'citizen', actorId: id, action: 'profile.save', objectKind: 'person', objectId: id, outcome: 'ok', data: {} },
    ])
  })

  test('moved into another person’s row does not open', async () => {
    const [one, other] = [await remembered(), await remembered('13912345678')]
    await save(one.id, profile)
    await transaction(async (tx) => {
      const [row] = await tx.select().from(person).where(eq(person.id, one.id))
      await tx.update(person).set({ profile: row?.profile ?? null, wrappedKey: row?.wrappedKey ?? Buffer.of() }).where(eq(person.id, other.id))
    })
    await expect(loadProfile(other.id)).rejects.toThrow()
    expect(await loadProfile(one.id)).toEqual(profile)
  })

  test('of nobody is refused', async () => {
    expect(await save('00000000-0000-4000-8000-000000000000', profile)).toEqual({ ok: false, error: { code: 'not-found' } })
  })
})

describe('[55] what is remembered for the next time', () => {
  test('is nothing until the person allows it, and filing goes on all the same', async () => {
    const { id } = await join()
    expect(await save(id, profile)).toEqual({ ok: false, error: { code: 'not-allowed' } })
    expect(await loadProfile(id)).toBeUndefined()
    expect(await transaction((tx) => consentsOf(tx, id))).toEqual([])
  })

  test('is taken back as easily as it was allowed; each answer stays on record with its text and its moment', async () => {
    const { id } = await remembered()
    await save(id, profile)
    await says(id, false)
    await transaction((tx) => forgetProfile(tx, id))
    expect(await loadProfile(id)).toBeUndefined()
    await says(id, false)
    const { version } = consentWords.prefill
    expect(await transaction((tx) => consentsOf(tx, id))).toEqual([{ purpose: 'prefill', version, given: true, at: now }, { purpose: 'prefill', version, given: false, at: now }])
    await says(id, true)
    expect(await loadProfile(id)).toBeUndefined()
  })

  test('was allowed for a text: for another one it is asked again', async () => {
    const { id } = await remembered()
    await save(id, profile)
    await transaction((tx) => tx.insert(consent).values({ personId: id, purpose: 'prefill', version: 'older', given: true, at: now }))
    expect(await loadProfile(id)).toBeUndefined()
    expect(await save(id, profile)).toEqual({ ok: false, error: { code: 'not-allowed' } })
  })

  test('without anybody’s leave is forgotten by the server’s round, and nothing else is', async () => {
    const [asked, unasked] = [await remembered(), await remembered('13912345678')]
    for (const { id } of [asked, unasked]) await save(id, profile)
    await says(unasked.id, false)
    await tidyPeople()
    const rows = await transaction((tx) => tx.select({ id: person.id, profile: person.profile }).from(person))
    expect(rows.filter((row) => row.profile !== null).map(({ id }) => id)).toEqual([asked.id])
  })

  test('an answer that was given is neither changed nor removed', async () => {
    await remembered()
    await expect(transaction((tx) => tx.update(consent).set({ given: false }))).rejects.toThrow()
    await expect(transaction((tx) => tx.delete(consent))).rejects.toThrow()
  })
})
