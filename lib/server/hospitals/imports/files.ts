import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { env } from '@/lib/server/env'

/** Where the bytes of an import lie until they are read. They are public lists: nothing in them is sealed. */
export function importPath(id: string): string {
  if (!/^[0-9a-f-]{36}$/u.test(id)) throw new Error('not the mark of an import')
  return join(env.dataDir, 'imports', id)
}

export const makeImportFolder = async (): Promise<void> => { await mkdir(join(env.dataDir, 'imports'), { recursive: true, mode: 0o700 }) }

/** Removing what is not there is not an error: a job may come twice. */
export const removeImportFile = (id: string): Promise<void> => rm(importPath(id), { force: true })
