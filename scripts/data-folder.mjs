import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'

export const keysFile = 'demo-keys.json'
export const manifestFile = 'MANIFEST.sha256'
/** Where the server reads its settings; scripts are given theirs, but must not do half of what they say because of it. */
const settingFiles = ['.env', '.env.production', '.env.local', '.env.production.local']

/** The bucket in which the sealed files lie; undefined where they lie below the data folder. */
export function bucketInSettings(folder = root) {
  if (process.env.S3_URL !== undefined) return process.env.S3_URL.trim() || undefined
  const files = settingFiles.map((name) => join(folder, name)).filter((file) => existsSync(file))
  return files.map((file) => /^(?:export )?S3_URL=["']?([^\s"'#]+)/m.exec(readFileSync(file, 'utf8'))?.[1]).findLast((url) => url !== undefined)
}

export const dataDirOf = (flag) => resolve(flag ?? process.env.DATA_DIR ?? join(root, '.data'))

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Stops here if a running server holds the embedded database of this folder. */
export function refuseWhileInUse(dataDir) {
  const lock = join(dataDir, 'pglite.lock')
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (holder > 0 && isAlive(holder)) giveUp(`${dataDir} is in use by the server with process id ${holder}`, 'stop that server first (Ctrl-C where it runs), then run this again')
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))

const sum = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** One line per file, as sha256sum writes and reads them. */
export function manifestOf(dataDir, parts) {
  const files = parts.flatMap((part) => (part === keysFile ? [join(dataDir, part)] : filesBelow(join(dataDir, part))))
  return files.map((file) => `${sum(file)}  ${relative(dataDir, file)}\n`).sort().join('')
}

export function tar(args) {
  const done = spawnSync('tar', args, { encoding: 'utf8' })
  if (done.error) giveUp('there is no `tar` on this machine', 'install tar and run this again')
  if (done.status !== 0) giveUp(`tar failed: ${done.stderr.trim()}`, 'check the file and the free space on the disk')
}
