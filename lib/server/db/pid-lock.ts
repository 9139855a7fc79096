import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Claims a folder for this process with a file that names it. Returns what gives it back; throws when it is taken. */
export function lockFolder(path: string): () => void {
  const me = String(process.pid)
  if (!claim(path, me)) {
    const holder = holderOf(path)
    if (holder !== undefined && isAlive(holder)) throw new Error(`the database folder is in use by process ${holder} (${path})`)
    clearAway(path, holder)
    if (!claim(path, me)) throw new Error(`the database folder was taken just now (${path})`)
  }
  const unlock = () => {
    if (holderOf(path) === process.pid) rmSync(path, { force: true })
    process.off('exit', unlock)
  }
  process.once('exit', unlock)
  return unlock
}

function claim(path: string, me: string): boolean {
  try {
    writeFileSync(path, me, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

// A number that is our own is left from an earlier life: in a container every start is process 1.
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

// Renaming first: of two processes that find the same dead lock only one takes it away, and never the other's new one.
function clearAway(path: string, holder: number | undefined): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = holderOf(aside)
  if (moved === holder) rmSync(aside)
  else renameSync(aside, path)
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
