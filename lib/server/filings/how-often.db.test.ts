import { randomBytes, randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { transaction } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { personOfPhone } from '@/lib/server/people'

import { saveAll } from './save-all'
import { saveStep } from './save-step'
import { startDraft } from './start-draft'
import { submitFiling } from './submit'
import { myFiling, myFilings } from './views'

const key32 = () => randomBytes(32).toString('base64')
// A demo allows ten times as much.
withDatabase({ YDT_MODE: 'production', YDT_MASTER_KEY: key32(), YDT_INDEX_KEY: key32(), SMS_GATEWAY_URL: 'http://127.0.0.1:9/' })

const today = '2026-02-13' as PlainDate
const start = new Date('2026-02-13T02:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const at = (minutes = 0) => ({ now: after(minutes), today })
const often = { ok: false, error: { code: 'too-often' } }
const refused = (retryAfterSeconds: number) => ({ ok: false, error: { code: 'too-often', retryAfterSeconds } })

const owner = async (phone = '13800000001') => (await transaction((tx) => personOfPhone(tx, phone, start))).id
const begin = (ownerId: string, submissionKey = randomUUID(), minutes = 0) => startDraft({ ownerId, kind: 'transfer', submissionKey }, after(minutes))

async function draft(ownerId: string) {
  const key = randomUUID()
  const begun = await begin(ownerId, key)
  if (!begun.ok) throw new Error(begun.error.code)
  return { id: begun.value.id, ownerId, key, version: begun.value.version }
}

describe('one person', () => {
  test('begins thirty drafts in an hour and no more; a draft that is there is found all the same', async () => {
    const ownerId = await owner()
    const key = randomUUID()
    const begun = [await begin(ownerId, key)]
    for (let count = 1; count < 30; count += 1) begun.push(await begin(ownerId))
    expect(begun.every(({ ok }) => ok)).toBe(true)
    expect(await begin(ownerId)).toEqual(refused(3_600))
    expect((await begin(ownerId, key)).ok).toBe(true)
    expect(await myFilings(ownerId, today)).toHaveLength(30)
    expect((await begin(await owner('13800000002'))).ok).toBe(true)
    expect((await begin(ownerId, randomUUID(), 61)).ok).toBe(true)
  })

  test('saves 150 pages in ten minutes, by whichever door, and one too many changes nothing', async () => {
    const own = await draft(await owner())
    const save = (minutes = 0) => saveStep(own, { step: 'identity', raw: { name: '' }, version: own.version }, at(minutes))
    for (let count = 0; count < 149; count += 1) expect(await save()).not.toMatchObject(often)
    expect(await saveAll(own, { raw: {}, version: own.version }, at())).not.toMatchObject(often)
    expect(await save(4)).toEqual(refused(360))
    expect(await saveAll(own, { raw: {}, version: own.version }, at())).toEqual(refused(600))
    expect((await myFiling(own, today))?.version).toBe(own.version)
    expect(await save(11)).not.toMatchObject(often)
  })

  test('tries to hand in thirty times an hour: who has an open case cannot be asked out of us', async () => {
    const own = await draft(await owner())
    const send = (minutes = 0) => submitFiling({ ...own, body: { version: own.version } }, at(minutes))
    for (let count = 0; count < 30; count += 1) expect(await send()).toMatchObject({ error: { code: 'incomplete' } })
    expect(await send(59)).toEqual(refused(60))
    expect(await send(61)).toMatchObject({ error: { code: 'incomplete' } })
  })
})
