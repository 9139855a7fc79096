import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Chrome reads it since its version 136 (explicit compile hints); to whoever does not know it, it is a comment. */
const hint = '//# allFunctionsCalledOnLoad\n'

/** What every page runs at once (React, the router, the loader) is to be compiled while it comes, beside the page, and not when it is called, in the page's way. */
export function compileEarly(built) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(built, 'build-manifest.json'), 'utf8'))
  for (const file of rootMainFiles.map((name) => join(built, name))) {
    const script = readFileSync(file, 'utf8')
    if (!script.startsWith(hint)) writeFileSync(file, hint + script)
  }
  return rootMainFiles.length
}
