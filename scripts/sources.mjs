import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const inputs = ['app', 'components', 'lib', 'public', 'proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'scripts/postbuild.mjs', 'scripts/keep-earlier.mjs', 'scripts/page-kinds.mjs']
const stamp = join(root, '.next/built-from')
const made = /\.test\.tsx?$|^public\/sw\.js/

function filesOf(name) {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [name]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesOf(`${name}/${entry.name}`))
}

/** One number for everything a build is made from. */
function sourcesMark() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesOf).filter((one) => !made.test(one)).sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

export const buildExists = () => existsSync(stamp) && existsSync(join(root, '.next/BUILD_ID'))

/** Static pages keep what the build was told of its mode: the demo banner is on them or it is not. */
const modeNow = () => (process.env.YDT_MODE === 'demo' ? 'demo' : 'production')

const stamped = () => readFileSync(stamp, 'utf8').split(' ')

export const builtFor = () => stamped()[0]

/** True if the finished build was made for this mode from the sources as they are now. */
export const buildIsCurrent = (mode) => buildExists() && builtFor() === mode && stamped()[1] === sourcesMark()

export const stampBuild = () => writeFileSync(stamp, `${modeNow()} ${sourcesMark()}`)
