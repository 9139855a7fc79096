import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { setTestEnv } from '../db/testing'
import { getObject, newObjectKey, putObject, removeObject } from './index'

let dataDir = ''
beforeEach(() => { dataDir = setTestEnv() })

/** Under a new name. */
async function put(sealed: Buffer): Promise<string> {
  const key = newObjectKey()
  await putObject(key, sealed)
  return key
}

test('an object comes back as it went in, until it is removed', async () => {
  const bytes = Buffer.from([0, 1, 2, 255])
  const key = await put(bytes)
  expect(await getObject(key)).toEqual(bytes)
  await removeObject(key)
  expect(await getObject(key)).toBeUndefined()
  await expect(removeObject(key)).resolves.toBeUndefined()
})

test('equal objects have different names, readable by their owner only, with nothing half written beside them', async () => {
  const keys = await Promise.all([put(Buffer.from('x')), put(Buffer.from('x'))])
  expect(new Set(keys).size).toBe(2)
  const files = readdirSync(join(dataDir, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual([...keys].sort())
  for (const file of files) expect(statSync(join(file.parentPath, file.name)).mode & 0o777).toBe(0o600)
})

test.each(['../../etc/passwd', '', 'A'.repeat(32), `${'a'.repeat(32)}\n`, `${'a'.repeat(31)}/`])('%j is not the name of an object', async (key) => {
  await expect(async () => getObject(key)).rejects.toThrow('not the name')
  await expect(async () => removeObject(key)).rejects.toThrow('not the name')
})
