import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The tests look at the built app, as people get it. */
export default function needsABuild(): void {
  const made = ['.next/BUILD_ID', '.next/csp-hashes.json', 'public/sw.js']
  const missing = made.filter((file) => !existsSync(join(process.cwd(), file)))
  if (missing.length > 0) throw new Error(`There is no finished build (${missing.join(', ')}): run \`npm run build\` first`)
}
