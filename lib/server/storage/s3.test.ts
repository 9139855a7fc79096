import { afterAll, beforeAll, expect, test } from 'vitest'
import { setTestEnv } from '../db/testing'
import { getObject, newObjectKey, putObject, removeObject } from './index'
import { credentials, fakeS3 } from './testing'

let s3: Awaited<ReturnType<typeof fakeS3>>
beforeAll(async () => { s3 = await fakeS3() })
afterAll(() => s3.close())

const use = ({ url = s3.url, secret = credentials.secret } = {}) =>
  setTestEnv({ S3_URL: url, S3_REGION: credentials.region, S3_KEY_ID: credentials.keyId, S3_SECRET: secret })

/** Under a new name. */
async function put(sealed: Buffer): Promise<string> {
  const key = newObjectKey()
  await putObject(key, sealed)
  return key
}

test('an object in a bucket comes back as it went in, until it is removed', async () => {
  use()
  const bytes = Buffer.from([0, 1, 2, 255])
  const key = await put(bytes)
  expect([...s3.objects.keys()]).toEqual([`/proofs/${key}`])
  expect(await getObject(key)).toEqual(bytes)
  await removeObject(key)
  expect([await getObject(key), s3.objects.size, s3.refusals]).toEqual([undefined, 0, []])
  await expect(removeObject(key)).resolves.toBeUndefined()
})

test('a store that is busy for a moment is asked again', async () => {
  use()
  s3.failNext = 2
  const key = await put(Buffer.from('x'))
  expect(await getObject(key)).toEqual(Buffer.from('x'))
})

test('with another secret nothing is stored and nothing is read', async () => {
  use()
  const key = await put(Buffer.from('x'))
  use({ secret: 'wrong' })
  const before = s3.objects.size
  await expect(put(Buffer.from('y'))).rejects.toThrow('403')
  await expect(getObject(key)).rejects.toThrow('403')
  await expect(removeObject(key)).rejects.toThrow('403')
  expect([s3.objects.size, new Set(s3.refusals)]).toEqual([before, new Set(['a wrong signature'])])
})

test('a store that is not there is an error, never an empty answer', async () => {
  use({ url: 'http://127.0.0.1:9/proofs' })
  await expect(put(Buffer.from('x'))).rejects.toThrow()
  await expect(getObject('0'.repeat(32))).rejects.toThrow()
})

test.each(['../x', 'A'.repeat(32)])('%j is not the name of an object here either', async (key) => {
  use()
  await expect(async () => getObject(key)).rejects.toThrow('not the name')
})
