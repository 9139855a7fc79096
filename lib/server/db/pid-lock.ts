import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 200

/**
 * Claims a folder for this process with a file that names it. Returns what gives it back; rejects when another process
 * still has it after `patience`: one that was told to stop, or was killed, may need a moment to be gone.
 */
export async function lockFolder(path: string, patience = 10_000): Promise<() => void> {
  const until = performance.now() + patience
  for (let holder = taken(path); holder !== undefined; holder = taken(path)) {
    if (performance.now() >= until) throw new Error(`the database folder is in use by process ${holder} (${path})`)
    await sleep(PAUSE_MS)
  }
  const unlock = () => {
    if (holderOf(path) === process.pid) rmSync(path, { force: true })
    process.off('exit', unlock)
  }
  process.once('exit', unlock)
  return unlock
}

/** Claims the folder, or says which living process has it. */
function taken(path: string): number | undefined {
  const me = String(process.pid)
  if (claim(path, me)) return undefined
  const holder = holderOf(path)
  if (holder !== undefined && isAlive(holder)) return holder
  clearAway(path, holder)
  return claim(path, me) ? undefined : (holderOf(path) ?? process.pid)
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
    return !isZombie(pid)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

// A killed process whose parent has not asked after it still has its number, and nothing else. Told apart where /proc is.
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch (error) {
    if (error instanceof Error) return false
    throw error
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
