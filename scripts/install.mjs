import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { giveUp, say, seconds } from './say.mjs'

const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules/.package-lock.json')
const stamp = join(root, 'node_modules/.installed-from')
const mark = () => createHash('sha256').update(readFileSync(lock)).digest('hex')

/** Installed from this very lock file, by us or by an npm that ran after the file was written. */
function isCurrent() {
  if (!existsSync(installed)) return false
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === mark()
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/** The app runs on Node 20.9; the test runner and the code checks want a little more. */
export function checkNode([needMajor, needMinor] = [20, 9]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  giveUp(`this is Node ${process.versions.node}`, `install Node ${needMajor}.${needMinor} or newer from nodejs.org and run the command again`)
}

/** Installs exactly what the lock file names, unless that is what is there. */
export async function installIfNeeded() {
  if (isCurrent()) return
  const began = Date.now()
  say('Installing packages (npm ci) …')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) giveUp('npm ci failed', 'check that the npm registry can be reached from here, then run the command again')
  writeFileSync(stamp, mark())
  say(`Installed in ${seconds(began)}`)
}
