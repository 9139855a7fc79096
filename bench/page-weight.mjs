import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs'
import { root } from '../scripts/root.mjs'
import { giveUp, say } from '../scripts/say.mjs'
import { serve } from './serve.mjs'

const { values: flags } = parseArgs({ options: { pages: { type: 'string' } } })
const { pages, signIn, budget } = JSON.parse(readFileSync(flags.pages ?? join(root, 'bench/page-weight.json'), 'utf8'))

/** Steps a person takes before the page can be seen: open, fill, choose, read a code from the demo inbox, press and arrive. */
async function take(page, base, steps) {
  for (const { open, fill, with: value, choose, press, codeInto } of steps) {
    if (open) await page.goto(base + open)
    if (fill) await page.getByLabel(fill).first().fill(value)
    if (choose) await page.getByLabel(choose).first().check()
    if (codeInto) await page.getByLabel(codeInto).first().fill(await codeFromInbox(page, base))
    if (press) await pressAndArrive(page, press)
  }
}

async function pressAndArrive(page, name) {
  const before = page.url()
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL((url) => url.href !== before)
}

async function codeFromInbox(page, base) {
  const inbox = await page.context().newPage()
  await inbox.goto(`${base}/demo/inbox`)
  const code = /\b\d{6}\b/.exec(await inbox.locator('main').innerText())?.[0]
  await inbox.close()
  return code ?? giveUp('no code in the demo inbox', 'adapt signIn in bench/page-weight.json')
}

/** Bytes as they came over the wire, by type, on a first visit: empty cache and no service worker in between. */
async function weigh(context, url) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const types = new Map()
  const bytes = { Script: 0, Stylesheet: 0, Document: 0, all: 0 }
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type in bytes) bytes[type] += encodedDataLength
    bytes.all += encodedDataLength
  })
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  const first = { ...bytes }
  // What comes by itself once the page is quiet: more than it waits for, then until nothing comes any more.
  await page.waitForTimeout(3000)
  await page.waitForLoadState('networkidle')
  if (answer?.status() !== 200) giveUp(`${url} answered ${answer?.status()}`, 'adapt bench/page-weight.json')
  const landed = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/, '[id]')
  await page.close()
  return { ...first, later: bytes.Script - first.Script, landed }
}

const sentBytes = (url) => new Promise((resolve, reject) => {
  get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    let bytes = answer.rawHeaders.join(': ').length
    answer.on('data', (part) => (bytes += part.length)).on('end', () => resolve(bytes))
  }).once('error', reject)
})

/** The floor: React, the router and the loader, which this build's pages load before any code of ours, an empty page too. */
async function floorBytes(base) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(root, '.next/build-manifest.json'), 'utf8'))
  const sizes = await Promise.all(rootMainFiles.map((file) => sentBytes(`${base}/_next/${file}`)))
  return sizes.reduce((sum, one) => sum + one, 0)
}

const kB = (count) => (count / 1000).toFixed(1)
const dataDir = mkdtempSync(join(tmpdir(), 'yiditong-weight-'))
const server = await serve(dataDir, 4100)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })

const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' }

/** Signs in once; every page after that starts from these cookies and an empty cache. */
async function signedIn() {
  const context = await browser.newContext(phone)
  await take(await context.newPage(), server.base, signIn)
  const state = await context.storageState()
  await context.close()
  return state
}

async function measure({ name, path, steps = [] }, storageState) {
  const context = await browser.newContext({ ...phone, ...(steps.length > 0 ? { storageState } : {}) })
  const page = await context.newPage()
  await take(page, server.base, steps)
  const weight = await weigh(context, path ? server.base + path : page.url())
  await context.close()
  return { name, ...weight }
}

async function measureAll() {
  const results = [{ name: 'floor: an empty page', landed: '–', Script: await floorBytes(server.base), Stylesheet: 0, Document: 0, all: 0, later: 0 }]
  const state = await signedIn()
  for (const one of pages) results.push(await measure(one, state))
  return results
}

const results = await measureAll().finally(async () => {
  await browser.close()
  server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const ratio = (one) => (one.Script / results[0].Script).toFixed(2)
say('First visit, kB as sent (gzip, headers included)\n')
say('| page | path | scripts | of the floor | styles | page itself | all | scripts later, when it is quiet |\n| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const one of results) say(`| ${one.name} | ${one.landed} | ${kB(one.Script)} | ${ratio(one)} | ${kB(one.Stylesheet)} | ${kB(one.Document)} | ${kB(one.all)} | ${kB(one.later)} |`)
mkdirSync(join(root, 'bench/out'), { recursive: true })
writeFileSync(join(root, 'bench/out/page-weight.json'), `${JSON.stringify(results, null, 2)}\n`)
const heavy = results.filter((one) => one.Script > budget * 1000)
say(`\nBudget ${budget} kB of scripts: ${heavy.length === 0 ? 'kept by every page' : `broken by ${heavy.map((one) => one.name).join(', ')}`}`)
if (heavy.length > 0) process.exitCode = 1
