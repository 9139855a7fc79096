import { randomUUID } from 'node:crypto'

import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { commitmentOf } from '@/lib/filing/index'
import { transaction } from '@/lib/server/db'
import { filingEvent } from '@/lib/server/db/schema'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { filed, handIn, moment } from '@/lib/server/desk/testing'
import { commitmentText } from '@/lib/text/commitment'

import { endFiling } from './act'
import { mySignedPromise } from './signed'
import { myFiling } from './views'

withDatabase()

const at = moment('2026-02-12T02:00:00Z')

/** What the page told before it was signed. */
async function shownText(own: { readonly id: string; readonly ownerId: string }) {
  const view = await myFiling(own, at.today)
  const judged = view?.judgement.ok === true ? view.judgement.value : undefined
  const commitment = judged && commitmentOf(judged.pack, judged.decision.materials)
  return judged && commitment && commitmentText(commitment, judged)
}

test('[54] the whole text that was signed is kept with its name and moment, and stays as it was when papers are handed in later', async () => {
  const own = await filed('promised', at)
  const text = await shownText(own)
  expect(text?.told.length).toBeGreaterThan(6)
  await handIn(own, 'residence-permit', moment('2026-02-20T02:00:00Z').now)
  expect(await mySignedPromise(own)).toEqual({ ...text, kind: 'long-stay', number: expect.stringMatching(/^\S+$/) as string, area: '220100', signedAs: '张建国', at: at.now, hash: expect.stringMatching(/^[\w-]{43}$/) as string, isWhole: true })
  expect(await myFiling(own, at.today)).toMatchObject({ signed: true })
})

test('[54] the copy is its owner’s alone, and there is none of a record without a promise', async () => {
  const [own, other] = [await filed('promised', at), await filed('household', at)]
  expect(await mySignedPromise({ ...own, ownerId: other.ownerId })).toBeUndefined()
  expect(await mySignedPromise({ id: randomUUID(), ownerId: own.ownerId })).toBeUndefined()
  expect(await mySignedPromise(other)).toBeUndefined()
  expect(await myFiling(other, at.today)).toMatchObject({ signed: false })
})

test('[54] what was signed lies sealed, and a text that no longer gives its hash is told from one that does', async () => {
  const own = await filed('promised', at)
  const dump = await dumpText()
  for (const line of ['张建国', '用承诺书代替的证明', '我愿意承担责任']) expect(dump).not.toContain(line)
  await transaction(async (tx) => {
    await tx.execute(sql`alter table ${filingEvent} disable trigger user`)
    await tx.execute(sql`update ${filingEvent} set data = jsonb_set(data, '{commitmentHash}', '"another"') where data ? 'commitmentHash'`)
    await tx.execute(sql`alter table ${filingEvent} enable trigger user`)
  })
  expect(await mySignedPromise(own)).toMatchObject({ hash: 'another', isWhole: false })
})

test('[54] a promise is taken back as long as nobody has decided, and its copy stays', async () => {
  const own = await filed('promised', at)
  expect((await endFiling(own, at)).ok).toBe(true)
  expect(await myFiling(own, at.today)).toMatchObject({ state: 'ended', signed: true })
  expect(await mySignedPromise(own)).toMatchObject({ isWhole: true })
})
