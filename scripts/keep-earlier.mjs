import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long a page that was opened before a release may still ask for the files it was built with. */
export const keptDays = 30
const day = 86_400_000

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)) : [])

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

/** When each file was last part of a build. */
const lastBuilt = (shelf) => (existsSync(join(shelf, 'days.json')) ? JSON.parse(readFileSync(join(shelf, 'days.json'), 'utf8')) : {})

/**
 * Puts what this build made on a shelf that builds do not empty, and what earlier builds made beside it, for thirty days after they were last
 * built. Names carry a hash of what is in them, so that nothing of one build is taken for another's. Answers how many were put beside it.
 */
export function keepEarlier({ built, shelf, now }) {
  const fresh = new Set(filesIn(built))
  const days = lastBuilt(shelf)
  const old = Object.keys(days).filter((file) => !fresh.has(file))
  const gone = old.filter((file) => now - days[file] > keptDays * day)
  for (const file of gone) rmSync(join(shelf, 'files', file), { force: true })
  for (const file of fresh) copy(join(built, file), join(shelf, 'files', file))
  const kept = old.filter((file) => !gone.includes(file))
  for (const file of kept) copy(join(shelf, 'files', file), join(built, file))
  const seen = [...kept.map((file) => [file, days[file]]), ...[...fresh].map((file) => [file, now])]
  writeFileSync(join(shelf, 'days.json'), JSON.stringify(Object.fromEntries(seen)))
  return kept.length
}
