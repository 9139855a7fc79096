import { readdirSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { root } from './root.mjs'

export const roots = ['app', 'components', 'lib', 'e2e', 'scripts', 'bench', 'proxy.ts', 'instrumentation.ts']
/** @type {{ forbidden: { name: string }[], options: { enhancedResolveOptions: object } }} */
const law = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

/** Every rule of the house by name. @returns {string[]} */
export const ruleNames = () => law.forbidden.map((rule) => rule.name)

/** Source files on disk below a folder, as the cruiser should see them. @param {string} base @returns {string[]} */
export function sourcesBelow(base) {
  const found = roots.filter((name) => existsSync(join(base, name))).flatMap((name) =>
    name.endsWith('.ts') ? [name] : readdirSync(join(base, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)))
  return found.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
}

/**
 * Walks a tree laid out like this one and returns its modules and the breaches of the law.
 * @typedef {{ source: string, dependencies: { resolved: string, circular: boolean }[] }} Module
 * @typedef {{ rule: { name: string }, from: string, to: string, cycle?: { name: string }[] }} Breach
 * @param {string} base
 * @returns {Promise<{ modules: Module[], breaches: Breach[] }>}
 */
export async function walk(base = root) {
  const present = roots.filter((name) => existsSync(join(base, name)))
  const config = join(root, 'tsconfig.json')
  const options = { ...law.options, tsConfig: { fileName: config }, ruleSet: { forbidden: law.forbidden }, validate: true, baseDir: base }
  const result = await cruise(present, options, law.options.enhancedResolveOptions, { tsConfig: extractTsConfig(config) })
  return { modules: result.output.modules, breaches: result.output.summary.violations }
}

/**
 * Files the cruiser did not read: a compiler it cannot use makes it see nothing and call that clean.
 * @param {string} base
 * @param {readonly { source: string }[]} modules
 * @returns {string[]}
 */
export function unseen(base, modules) {
  const seen = new Set(modules.map((module) => relative(base, resolve(base, module.source))))
  return sourcesBelow(base).filter((file) => !seen.has(file))
}
