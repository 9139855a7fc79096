import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '../env'
import { log } from '../log'
import { processWide } from '../process-wide'

export type Keys = { readonly masters: readonly KeyObject[]; readonly index: KeyObject }

const KeyFile = z.object({ master: z.string(), index: z.string() })

/** The keys of this server: from the settings, or in demo mode from a file made at the first start. */
export const keys = (): Keys => processWide('keys', load)

/** Two bytes that tell which key sealed something, and nothing about the key. */
export const keyId = (key: KeyObject): Buffer => createHash('sha256').update('ydt key id').update(key.export()).digest().subarray(0, 2)

const fromText = (text: string): KeyObject => createSecretKey(Buffer.from(text, 'base64'))

function load(): Keys {
  if (env.masterKeys !== undefined && env.indexKey !== undefined) {
    if (env.masterKeys.includes(env.indexKey)) throw new Error('YDT_MASTER_KEY and YDT_INDEX_KEY must differ')
    return { masters: env.masterKeys.map(fromText), index: fromText(env.indexKey) }
  }
  if (env.mode !== 'demo') throw new Error('YDT_MASTER_KEY and YDT_INDEX_KEY are missing')
  const { master, index } = demoKeys(join(env.dataDir, 'demo-keys.json'))
  return { masters: [fromText(master)], index: fromText(index) }
}

function demoKeys(path: string): z.infer<typeof KeyFile> {
  mkdirSync(env.dataDir, { recursive: true })
  const fresh = JSON.stringify({ master: randomBytes(32).toString('base64'), index: randomBytes(32).toString('base64') })
  try {
    writeFileSync(path, fresh, { flag: 'wx', mode: 0o600 })
    log.warn('demo-keys.made', { file: 'demo-keys.json' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}
