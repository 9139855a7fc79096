import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getManifest } from '@serwist/build'
import { build } from 'esbuild'
import { compileEarly } from './compile-early.mjs'
import { keepEarlier } from './keep-earlier.mjs'
import { comesBeforehand, inTheirAddress, publicPages } from './page-kinds.mjs'
import { root } from './root.mjs'
import { giveUp, say } from './say.mjs'
import { stampBuild } from './sources.mjs'

const pagesDir = join(root, '.next/server/app')
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const sha256 = (text, encoding) => createHash('sha256').update(text).digest(encoding)
const revision = (text) => sha256(text, 'hex').slice(0, 16)

function prerendered() {
  const files = readdirSync(pagesDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return files.map((file) => {
    const name = file.slice(0, -'.html'.length)
    return { path: name === 'index' ? '/' : `/${name}`, html: readFileSync(join(pagesDir, file), 'utf8') }
  })
}

/** What proxy.ts names in the Content-Security-Policy of pages that were written at build time. */
function writeHashes(pages) {
  const hashes = pages.map(({ path, html }) => [path, [...new Set([...html.matchAll(inlineScript)].map((match) => `'sha256-${sha256(match[1], 'base64')}'`))]])
  writeFileSync(join(root, '.next/csp-hashes.json'), JSON.stringify(Object.fromEntries(hashes)))
  return hashes.length
}

/** Assets of every page, and the pages themselves where they say the same to everyone in Chinese. */
async function precacheList(pages) {
  const shared = pages.filter(({ path }) => comesBeforehand(path))
  const manifest = join(pagesDir, 'manifest.webmanifest.body')
  const entries = shared.map(({ path, html }) => ({ url: `${path}?kept`, revision: revision(html) }))
  // Not written at build time: the phone fetches them from the server, anew where any script of the build changed.
  const built = revision(readdirSync(join(root, '.next/static/chunks'), { recursive: true, encoding: 'utf8' }).sort().join())
  entries.push(...inTheirAddress.map((path) => ({ url: `${path}?kept`, revision: built })))
  if (existsSync(manifest)) entries.push({ url: '/manifest.webmanifest', revision: revision(readFileSync(manifest)) })
  if (!entries.some(({ url }) => url === '/offline?kept')) giveUp('/offline was not written at build time', 'it must be a static page: it is what people see without network')
  const toUrl = (entry) => ({ ...entry, url: entry.url.replace(/^\.next\//, '/_next/').replace(/^public\//, '/') })
  return getManifest({
    globDirectory: root,
    globPatterns: ['.next/static/chunks/**/*.{js,css}', '.next/static/media/**/*', 'public/**/*'],
    globIgnores: ['public/sw.js*'],
    dontCacheBustURLsMatching: /^\.next\/static\//,
    additionalPrecacheEntries: entries,
    manifestTransforms: [(list) => ({ manifest: list.map(toUrl), warnings: [] })],
  })
}

const writeWorker = (entries) => build({
  entryPoints: [join(root, 'lib/client/worker/sw.ts')],
  outfile: join(root, 'public/sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome100', 'safari16'],
  define: { PRECACHE: JSON.stringify(entries), PUBLIC_PAGES: JSON.stringify(publicPages), IN_THEIR_ADDRESS: JSON.stringify(inTheirAddress), BUILD: JSON.stringify(revision(JSON.stringify(entries))), 'process.env.NODE_ENV': '"production"' },
})

compileEarly(join(root, '.next'))
const pages = prerendered()
const hashed = writeHashes(pages)
const { manifestEntries, count, size, warnings } = await precacheList(pages)
if (warnings.length > 0) giveUp(warnings.join('\n'), 'see scripts/postbuild.mjs')
await writeWorker(manifestEntries)
// After the list for the phone is written: nobody needs to keep the files of a build that is gone.
const earlier = keepEarlier({ built: join(root, '.next/static'), shelf: process.env.KEPT_ASSETS ?? join(root, '.next/cache/earlier-assets'), now: Date.now() })
stampBuild()
say(`Service worker keeps ${count} files (${(size / 1024).toFixed(0)} KiB); ${hashed} static pages have hashed scripts; ${earlier} files of earlier builds are still answered`)
