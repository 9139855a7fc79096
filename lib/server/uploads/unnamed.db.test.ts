import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { transaction } from '../db'
import { setTestEnv, withDatabase } from '../db/testing'
import { env } from '../env'
import { handlers } from '../handlers'
import { enqueue, tick } from '../jobs'
import { getObject } from '../storage'
import { credentials, fakeS3 } from '../storage/testing'
import { askStoreAgain } from './index'
import { discard, named, putUnnamed } from './unnamed'

withDatabase()

const start = new Date('2026-02-24T01:00:00Z')
const after = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
const stored = () => {
  const folder = join(env.dataDir, 'objects')
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : []
}

let s3: Awaited<ReturnType<typeof fakeS3>>
beforeAll(async () => { s3 = await fakeS3() })
afterAll(() => s3.close())
const inBucket = (url = s3.url) => setTestEnv({ S3_URL: url, S3_REGION: credentials.region, S3_KEY_ID: credentials.keyId, S3_SECRET: credentials.secret })

describe.each([['on the disk', () => setTestEnv(), () => stored().length], ['in a bucket', () => inBucket(), () => s3.objects.size]] as const)('bytes %s', (_, use, count) => {
  test('that no row came to name, because the server died, are gone after a day and not before', async () => {
    use()
    await putUnnamed(Buffer.from('sealed'), start)
    await tick(handlers, after(23))
    expect(count()).toBe(1)
    await tick(handlers, after(24))
    expect(count()).toBe(0)
  })

  test('that a row names stay, and nothing waits to remove them', async () => {
    use()
    const object = await putUnnamed(Buffer.from('sealed'), start)
    await transaction((tx) => named(tx, [object]))
    expect(await tick(handlers, after(1_000))).toBe(0)
    expect(await getObject(object.key)).toEqual(Buffer.from('sealed'))
    await discard([object])
  })

  test('that came a day too late for their row are not named: they may be gone', async () => {
    use()
    const object = await putUnnamed(Buffer.from('sealed'), start)
    await tick(handlers, after(24))
    await expect(transaction((tx) => named(tx, [object]))).rejects.toThrow('have been removed')
  })

  test('whose row was not written after all go at once', async () => {
    use()
    const object = await putUnnamed(Buffer.from('sealed'), start)
    await expect(transaction(async (tx) => { await named(tx, [object]); throw new Error('no row') })).rejects.toThrow('no row')
    await discard([object])
    expect(count()).toBe(0)
  })
})

test('a server that died while writing leaves half a file, which goes too', async () => {
  setTestEnv()
  const key = randomUUID().replaceAll('-', '')
  await transaction((tx) => enqueue(tx, { topic: 'object.remove', payload: { key } }, start))
  mkdirSync(join(env.dataDir, 'objects', key.slice(0, 2)), { recursive: true })
  writeFileSync(join(env.dataDir, 'objects', key.slice(0, 2), `${key}.part`), 'half')
  await tick(handlers, start)
  expect(stored()).toEqual([])
})

test('a store that is away for days is asked again until it answers', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  inBucket()
  const { key } = await putUnnamed(Buffer.from('sealed'), start)
  inBucket('http://127.0.0.1:9/away')
  for (let hour = 24; hour < 48; hour += 1) await tick(handlers, after(hour))
  inBucket()
  await askStoreAgain(after(48))
  expect(await tick(handlers, after(48)), 'given up less than a day ago').toBe(0)
  await askStoreAgain(after(72))
  await tick(handlers, after(72))
  expect(await getObject(key)).toBeUndefined()
})
