import { mkdirSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

import { rawAnswers } from './support/by-wire'
import type { Citizen } from './support/citizen'
import { photoOf } from './support/photos'
import { dress, optionsOf, profiles, type ProfileName } from './support/profiles'
import { expect, test } from './support/test'

const open = ['/', '/check', '/check?from=220100&kind=emergency', '/estimate', '/hospitals', '/hospitals?province=220000', '/policy', '/policy/jilin-2017-79', '/privacy', '/accessibility', '/display', '/offline', '/sign-in', '/nowhere']
const viewport = { width: 390, height: 844 }

/** Records in every state that a citizen meets, made over the wire. */
async function records(citizen: Citizen): Promise<readonly string[]> {
  const { page, who } = citizen
  const headers = { origin: new URL(page.url()).origin, accept: 'application/json' }
  const draft = async (kind: 'long-stay' | 'emergency', change: Record<string, string> = {}) => {
    const made = await page.request.post('/api/filings', { headers: { ...headers, 'idempotency-key': randomUUID() }, data: { kind, answers: { ...rawAnswers(kind, who), ...change } } })
    return (await made.json() as { id: string }).id
  }
  const long = await draft('long-stay')
  const emergency = await draft('emergency')
  await page.request.post(`/api/filings/${emergency}/files`, { headers, multipart: { material: 'emergency-diagnosis', file: await photoOf('诊断') } })
  const sent = await citizen.filesByWire('transfer')
  return [
    '/filings', '/filings/new', '/filings/new?kind=long-stay', '/account', '/account/data', '/account/delete',
    ...['insured-place', 'identity', 'proof-choice', 'commitment', 'check'].map((step) => `/filings/${long}/${step}`),
    ...['emergency-care', 'visit-day', 'proof', 'check'].map((step) => `/filings/${emergency}/${step}`),
    `/filings/${sent.id}`,
  ]
}

const nameOf = (path: string) => (path === '/' ? 'home' : path.slice(1).replace(/[\da-f]{8}-[\da-f-]{27}/, 'record').replace(/[^\w-]+/g, '_'))

async function shoot(page: Page, profile: ProfileName, paths: readonly string[]): Promise<void> {
  mkdirSync(`.test/screens/${profile}`, { recursive: true })
  for (const [at, path] of paths.entries()) {
    await page.goto(path)
    await page.screenshot({ path: `.test/screens/${profile}/${String(at).padStart(2, '0')}-${nameOf(path)}.png`, fullPage: true, animations: 'disabled', scale: 'css' })
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${profile} ${path}: runs out to the side`).toBeLessThanOrEqual(viewport.width)
    expect.soft(await page.getByRole('heading', { level: 1 }).count(), `${profile} ${path}: has a title`).toBe(1)
  }
}

test('every page of a citizen is drawn on four phones, and kept under .test/screens', async ({ browser, citizen, town }) => {
  test.setTimeout(240_000)
  await citizen.signsIn()
  const paths = [...open, ...await records(citizen)]
  const storageState = await citizen.page.context().storageState()
  for (const profile of Object.keys(profiles) as ProfileName[]) {
    const context = await browser.newContext({ ...optionsOf(profile), viewport, deviceScaleFactor: 1, storageState, baseURL: town.origin })
    await dress(context, profile)
    await shoot(await context.newPage(), profile, paths)
    await context.close()
  }
})
