import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { dataRoot, logRoot } from './server'
import { notesRoot } from './watch'

/** The tests look at the built app, as people get it, and at nothing that an earlier run has left. */
export default function needsABuild(): void {
  const made = ['.next/BUILD_ID', '.next/csp-hashes.json', 'public/sw.js']
  const missing = made.filter((file) => !existsSync(join(process.cwd(), file)))
  if (missing.length > 0) throw new Error(`There is no finished build (${missing.join(', ')}): run \`npm run build\` first`)
  for (const folder of [dataRoot, logRoot, notesRoot]) rmSync(folder, { recursive: true, force: true })
}
