import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '../env'

/** Keeps bytes that the caller has sealed, outside the database and outside the web root. Returns the name they got. */
export async function putObject(sealed: Buffer): Promise<string> {
  const key = randomBytes(16).toString('hex')
  const path = pathOf(key)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeDurably(`${path}.part`, sealed)
  await rename(`${path}.part`, path)
  await syncFolder(dirname(path))
  return key
}

/** The sealed bytes; undefined when there are none under that name. */
export async function getObject(key: string): Promise<Buffer | undefined> {
  return readFile(pathOf(key)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Removing what is not there is not an error: a job may come twice. */
export const removeObject = (key: string): Promise<void> => rm(pathOf(key), { force: true })

// Names are ours alone: anything else, such as '../..', is a bug or an attack.
function pathOf(key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('not the name of an object')
  return join(env.dataDir, 'objects', key.slice(0, 2), key)
}

// The row that names an object is committed after this returns: the bytes must be on the disk by then.
async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
