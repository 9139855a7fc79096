import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '../env'
import type { Store } from './store'

/** One file an object, below DATA_DIR. */
export const disk: Store = {
  put,
  get: (key) => readFile(pathOf(key)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }),
  remove: async (key) => {
    // Whoever died while writing has left only this.
    for (const path of [pathOf(key), partOf(key)]) await rm(path, { force: true })
  },
}

async function put(key: string, sealed: Buffer): Promise<void> {
  const path = pathOf(key)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeDurably(partOf(key), sealed)
  await rename(partOf(key), path)
  await syncFolder(dirname(path))
}

const pathOf = (key: string): string => join(env.dataDir, 'objects', key.slice(0, 2), key)
const partOf = (key: string): string => `${pathOf(key)}.part`

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
