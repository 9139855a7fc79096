import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { proofWords, uploadWords } from '@/lib/text/proofs'
import { materialWords } from '@/lib/text/materials'

import { rawAnswers } from './support/by-wire'
import { words, type Citizen } from './support/citizen'
import { blurredPhoto, largePhoto, photoOf, seen } from './support/photos'
import { roadTo, type Road } from './support/road'
import { expect, test } from './support/test'

const paperName = materialWords['emergency-diagnosis'].name
const paper = (page: Page) => page.getByRole('region', { name: paperName })
const items = (page: Page) => paper(page).getByRole('listitem')
const arrived = (page: Page, number = 1) => paper(page).getByRole('link', { name: uploadWords.photo(number) })
const picks = (page: Page, file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) => paper(page).getByLabel(uploadWords.camera).setInputFiles(file)
const isUpload = /\/api\/filings\/[^/]+\/uploads/

type Owner = { readonly who: Citizen['who']; readonly storageState: Awaited<ReturnType<BrowserContext['storageState']>> }
let owner: Owner

/** One person for all of these photos, signed in once. */
test.beforeAll(async ({ browser, town }) => {
  const citizen = await town.newCitizen(browser)
  await citizen.signsIn()
  owner = { who: citizen.who, storageState: await citizen.page.context().storageState() }
  await citizen.page.context().close()
})

type Visit = { readonly page: Page; readonly address: string }
const proofTest = test.extend<{ visit: Visit; road: Road | undefined }>({
  road: undefined,
  /** On the page of the papers of a record that is otherwise filled in. */
  visit: async ({ browser, town, road }, use) => {
    const { page } = await town.newCitizen(browser, { storageState: owner.storageState, ...(road === undefined ? {} : { proxy: road.proxy }) })
    const data = { kind: 'emergency', answers: rawAnswers('emergency', owner.who) }
    const draft = await page.request.post('/api/filings', { headers: { origin: town.origin, 'idempotency-key': randomUUID() }, data })
    const { id } = await draft.json() as { id: string }
    const address = `/filings/${id}/proof`
    await page.goto(address)
    await expect(paper(page).getByText(uploadWords.camera)).toBeVisible()
    await use({ page, address })
    await page.context().close()
  },
})

/** The names of what the phone keeps on a shelf; what it is stands sealed. */
const keptIn = (page: Page, shelf: 'drafts' | 'photos') => page.evaluate((name) => new Promise<string[]>((done, failed) => {
  const open = indexedDB.open('yiditong-kept')
  open.onerror = () => { failed(new Error('the database does not open')) }
  open.onsuccess = () => {
    const names = open.result.transaction(name).objectStore(name).getAllKeys()
    names.onsuccess = () => { open.result.close(); done(names.result.filter((key) => typeof key === 'string')) }
  }
}), shelf)

async function stored(page: Page, number = 1): Promise<Buffer> {
  await expect(arrived(page, number)).toBeVisible()
  const answer = await page.request.get(await arrived(page, number).getAttribute('href') ?? '')
  return answer.body()
}

proofTest('[37] a photo is taken or picked, by exactly these inputs; the same one may be picked again', async ({ visit: { page } }) => {
  const inputs = await paper(page).locator('input[type=file]').evaluateAll((all) => all.map((input) => [input.getAttribute('accept'), input.getAttribute('capture'), input.hasAttribute('multiple')]))
  expect(inputs).toEqual([['image/*', 'environment', false], ['image/*', null, false], ['application/pdf', null, false]])
  const photo = await photoOf('证明')
  await picks(page, photo)
  await expect(arrived(page)).toBeVisible()
  await paper(page).getByRole('button', { name: uploadWords.removeNamed(uploadWords.photo(1)) }).click()
  await expect(items(page)).toHaveCount(0)
  await picks(page, photo)
  await expect(arrived(page)).toBeVisible()
})

proofTest('[38] 12 MB held sideways become an upright picture of at most 350 kB on the wire; what is no picture is refused in clear words', async ({ visit: { page } }) => {
  const photo = await largePhoto({ width: 4000, height: 3000, quality: 95, grain: 32, turn: 6 })
  expect(photo.buffer.length).toBeGreaterThan(12_000_000)
  const parts: number[] = []
  page.on('request', (request) => { if (request.method() === 'PATCH') parts.push(request.postDataBuffer()?.length ?? 0) })
  await picks(page, photo)
  const picture = await seen(await stored(page))
  expect(picture).toMatchObject({ width: 1500, height: 2000, exif: false })
  expect(picture.bytes).toBeLessThan(1_500_000)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(350_000)
  expect(Math.max(...parts)).toBeLessThanOrEqual(256 * 1024)

  await picks(page, { name: '证明.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('这不是照片。'.repeat(200)) })
  await expect(paper(page).getByRole('alert')).toHaveText(`${uploadWords.refused}${proofWords['wrong-type']}`)
  await paper(page).getByRole('button', { name: uploadWords.ofNamed(uploadWords.giveUp, uploadWords.photo(2)) }).click()
  await expect(items(page)).toHaveCount(1)
})

proofTest('a photo is drawn beside the page, also where the service worker answers for the files of it', async ({ visit: { page } }) => {
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  // In the page nothing can be drawn any more.
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null })
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/sw\.js$/)
  const parts: number[] = []
  page.on('request', (request) => { if (request.method() === 'PATCH') parts.push(request.postDataBuffer()?.length ?? 0) })
  const photo = await largePhoto({ width: 2000, height: 1500, quality: 90, grain: 24 })
  expect(photo.buffer.length).toBeGreaterThan(500_000)
  await picks(page, photo)
  await expect(arrived(page)).toBeVisible()
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(350_000)
})

test('[39] no built file asks WeChat for a picture: it would lie with somebody else first', () => {
  const folder = join(process.cwd(), '.next/static')
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/uploadImage|chooseImage/)
})

proofTest('[34] a photo that was taken survives the page and goes on from the next one', async ({ visit: { page, address } }) => {
  const context = page.context()
  await context.route(isUpload, (route) => route.abort())
  await picks(page, await photoOf('证明'))
  await expect(items(page)).toContainText(uploadWords.waits('unreachable', true))
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  await expect(items(next)).toContainText(uploadWords.waits('unreachable', true))
  await expect(items(next).locator('img')).toHaveAttribute('src', /^blob:/)
  await context.unroute(isUpload)
  await items(next).getByRole('button', { name: uploadWords.ofNamed(uploadWords.retry, uploadWords.photo(1)) }).click()
  await expect(arrived(next)).toBeVisible()
  await next.reload()
  await expect(arrived(next)).toBeVisible()
  await expect(items(next)).toHaveCount(1)
})

proofTest('[34] a photo taken without network is kept, and sent when there is one again', async ({ visit: { page, address } }) => {
  const context = page.context()
  // What does the work is here before the network goes.
  await page.waitForLoadState('networkidle')
  await page.mouse.click(5, 5)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await picks(page, await photoOf('证明'))
  await expect(items(page)).toContainText(uploadWords.waits('unreachable', true))
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(address)
  await expect(arrived(next)).toBeVisible()
})

proofTest.describe('on a road of its own', () => {
  proofTest.use({ road: async ({ town }, use) => {
    const road = await roadTo(town.origin)
    await use(road)
    await road.close()
  } })

  proofTest('[34] a line that is cut for five seconds in the middle is mended without anybody, and at most one part is sent again', async ({ visit: { page }, road }) => {
    const photo = await largePhoto({ width: 2000, height: 1500, quality: 90, grain: 24 })
    const parts: { readonly offset: number; readonly bytes: number }[] = []
    page.on('request', (request) => { if (request.method() === 'PATCH') parts.push({ offset: Number(request.headers()['upload-offset']), bytes: request.postDataBuffer()?.length ?? 0 }) })
    road?.cutAfter(150_000)
    await picks(page, photo)
    await expect.poll(() => road?.isCut()).toBe(true)
    await page.context().setOffline(true)
    await expect(items(page)).toContainText(uploadWords.waits('unreachable', true))
    await expect(items(page).getByRole('button', { name: uploadWords.retry })).toBeVisible()
    await page.waitForTimeout(5000)
    road?.mend()
    await page.context().setOffline(false)
    await expect(arrived(page)).toBeVisible()
    const size = Math.max(...parts.map(({ offset, bytes }) => offset + bytes))
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0) - size).toBeLessThanOrEqual(256 * 1024)
    expect(parts.filter(({ offset }) => offset === 0)).toHaveLength(1)
  })
})

proofTest('a photo that is hard to read goes all the same; whoever took it is told and may take another', async ({ visit: { page } }) => {
  await picks(page, await blurredPhoto())
  await expect(arrived(page)).toBeVisible()
  await expect(items(page)).toContainText(uploadWords.looksLike(['blurred']))
  const first = await arrived(page).getAttribute('href')
  const camera = page.waitForEvent('filechooser')
  await items(page).getByRole('button', { name: uploadWords.retake }).click()
  await (await camera).setFiles(await photoOf('看得清的证明'))
  await expect(items(page)).toHaveCount(1)
  await expect(arrived(page)).not.toHaveAttribute('href', first ?? '')
  await expect(items(page)).not.toContainText(uploadWords.retake)
})

proofTest('the mark is written over a photo unless somebody does not want it', async ({ visit: { page } }) => {
  const white = await largePhoto({ width: 1200, height: 900, quality: 90, grain: 0 })
  await picks(page, white)
  const marked = await stored(page)
  await page.getByRole('checkbox', { name: uploadWords.markChoice }).uncheck()
  await picks(page, white)
  const plain = await stored(page, 2)
  expect(marked.length).toBeGreaterThan(plain.length * 1.1)
})

proofTest('on somebody else’s phone a photo stays in the page and nowhere else', async ({ visit: { page } }) => {
  await page.evaluate(() => { localStorage.setItem('ydt-others-phone', 'yes') })
  await page.reload()
  await page.context().route(isUpload, (route) => route.abort())
  await picks(page, await photoOf('证明'))
  await expect(items(page)).toContainText(uploadWords.waits('unreachable', false))
  expect(await keptIn(page, 'photos')).toEqual([])
  await page.context().unroute(isUpload)
  await items(page).getByRole('button', { name: uploadWords.retry }).click()
  await expect(arrived(page)).toBeVisible()
})

proofTest('whoever goes on to the check while a photo is on its way is told, and the page looks again when it has arrived', async ({ visit: { page } }) => {
  await page.context().route(isUpload, (route) => route.abort())
  await picks(page, await photoOf('证明'))
  await expect(items(page)).toContainText(uploadWords.waits('unreachable', true))
  await page.getByRole('link', { name: words.next, exact: true }).click()
  await expect(page.getByText(uploadWords.pending(1))).toBeVisible()
  await expect(page.getByRole('button', { name: words.send })).toHaveCount(0)
  await page.context().unroute(isUpload)
  await page.evaluate(() => { dispatchEvent(new Event('online')) })
  await expect(page.getByRole('button', { name: words.send })).toBeVisible()
  await expect(page.getByText(uploadWords.pending(1))).toHaveCount(0)
})

test('[34] what is written to the desk survives the page that the camera threw out, and is forgotten when it is sent', async ({ citizen, officer }) => {
  await citizen.signsIn()
  const { id, number } = await citizen.filesByWire('emergency')
  await officer.claims(number)
  await officer.asks({ papers: ['emergency-diagnosis'], question: '请写明主治医生的科室' })
  const { page } = citizen
  await page.goto(`/filings/${id}`)
  await page.getByRole('textbox').fill('心外科')
  const camera = page.waitForEvent('filechooser')
  await paper(page).getByText(uploadWords.camera).click()
  await camera
  await page.close()
  const next = await page.context().newPage()
  await next.goto(`/filings/${id}`)
  await expect(next.getByRole('textbox')).toHaveValue('心外科')
  await picks(next, await photoOf('补交的证明'))
  await expect(arrived(next, 2)).toBeVisible()
  await next.getByRole('button', { name: words.answered }).click()
  await expect(next.getByRole('textbox')).toHaveCount(0)
  await expect.poll(async () => (await keptIn(next, 'drafts')).filter((key) => key.startsWith('replies:'))).toEqual([])
})
