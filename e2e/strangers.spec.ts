import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, APIResponse, Browser } from '@playwright/test'
import { accountWords, proofWords, signInWords } from '@/lib/text/account'
import { rememberWords } from '@/lib/text/consents'
import { actWords, caseWords } from '@/lib/text/desk'
import { againWords } from '@/lib/text/filing'
import { holidayWords } from '@/lib/text/holidays'
import { deleteWords } from '@/lib/text/own-data'
import { ratePageWords } from '@/lib/text/rates'
import { ratingDeskWords } from '@/lib/text/ratings'
import { weChatWords } from '@/lib/text/wechat'

import { rawAnswers } from './support/by-wire'
import { anyHospital, bringsHospitals, bringsRates, undoesYear } from './support/lists'
import { words, type Citizen } from './support/citizen'
import { formOn, sendForm, type Form } from './support/forms'
import { person } from './support/people'
import { administratorOnly, supervisorOnly, anyCitizen, anyStaff, areaCase, callers, doors, open, ownRecord, type Answer, type Caller, type Door } from './support/permissions'
import { photoOf } from './support/photos'
import { profiles } from './support/profiles'
import { ratesBadly } from './support/ratings'
import { signInAsCitizen } from './support/sign-in'
import type { Colleague } from './support/staff'
import { expect, test, type Town } from './support/test'

const pages: Readonly<Record<string, Door>> = {
  '/': open('the same for everyone'), '/check': open('the same for everyone'), '/privacy': open('the same for everyone'), '/policy': open('the same for everyone'), '/policy/[pack]': open('the same for everyone'),
  '/policy/coverage': open('the same for everyone'), '/developers': open('the same for everyone'), '/offline': open('the same for everyone'), '/display': open('the same for everyone'), '/accessibility': open('the same for everyone'),
  '/sign-in': open('where one signs in'), '/sign-in/code': open('where one signs in'), '/staff/sign-in': open('where one signs in'), '/staff/sign-in/code': open('where one signs in'),
  '/demo/inbox': open('in a demo only'),
  '/account': anyCitizen, '/account/data': anyCitizen, '/account/delete': anyCitizen, '/filings': anyCitizen, '/filings/new': anyCitizen,
  '/filings/[id]': ownRecord, '/filings/[id]/check': ownRecord, '/filings/[id]/[step]': ownRecord, '/filings/[id]/print/[paper]': ownRecord, '/filings/[id]/promise': ownRecord,
  '/desk': anyStaff, '/staff/again': anyStaff, '/staff/again/code': anyStaff, '/desk/[id]': areaCase, '/desk/admin': administratorOnly, '/desk/rates': supervisorOnly, '/desk/rates/[id]': supervisorOnly, '/desk/ratings': supervisorOnly, '/desk/ratings/[id]': supervisorOnly,
  '/desk/admin/holidays': administratorOnly, '/desk/admin/hospitals': administratorOnly, '/desk/admin/hospitals/[id]': administratorOnly,
  ...Object.fromEntries(['', '/check', '/estimate', '/hospitals', '/policy', '/policy/[pack]'].map((page) => [`/[lang]${page}`, open('the same for everyone')])),
  ...Object.fromEntries(['/estimate', '/hospitals', '/hospitals/[id]', '/hospitals/[id]/report', '/hospitals/choose', '/hospitals/kept', '/kept'].map((page) => [page, open('the same for everyone')])),
}
const nobody = Object.fromEntries(callers.map((caller) => [caller, 'hidden'])) as Door['answers']
/** Not in what is deployed. */
const notThere = ['/dev/components', '/_next/image?url=%2Ficon-192.png&w=64&q=75']
/** Without a unified identity in the settings there is no way to it. */
const notHere = /^GET \/api\/oidc\//
/** Everybody who signs in or out goes through these, in every test here. */
const walkedThrough = /^\/(code-again|(staff\/)?sign-in\/actions|sign-out\/actions)\.ts#/

type Records = { readonly draft: string; readonly stamped: string; readonly promised: string; readonly sent: string; readonly reference: string; readonly proof: string; readonly upload: string; readonly key: string; readonly over: string }
type Knock = (who: APIRequestContext) => Promise<APIResponse>

const json = { accept: 'application/json' }

const speaksTus = { 'tus-resumable': '1.0.0' }
/** Ten bytes of a paper, said to come in parts. */
const announcesPart = { ...speaksTus, 'upload-length': '10', 'upload-metadata': `material ${btoa('emergency-diagnosis')},sha256 ${btoa('0'.repeat(64))}` }
const onePart = { ...speaksTus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }

/** Five records of one person: two still to be sent, one of them with a form to print, one in force on a promise, one on the desk, one taken back. */
async function recordsOf({ page, who, filesByWire }: Citizen): Promise<Records> {
  const headers = { origin: new URL(page.url()).origin, ...json, 'idempotency-key': randomUUID() }
  const draft = await (await page.request.post('/api/filings', { headers, data: { kind: 'emergency', answers: rawAnswers('emergency', who) } })).json() as { id: string }
  await page.request.post(`/api/filings/${draft.id}/files`, { headers, multipart: { material: 'emergency-diagnosis', file: await photoOf('诊断') } })
  const upload = (await page.request.post(`/api/filings/${draft.id}/uploads`, { headers: { ...headers, ...announcesPart } })).headers()['location'] ?? ''
  const ofOffices = { ...rawAnswers('long-stay', who), 'insuredPlace-text': '辽宁省直', insurance: 'employee-retired', choosesDirect: 'yes' }
  const stamped = await (await page.request.post('/api/filings', { headers: { ...headers, 'idempotency-key': randomUUID() }, data: { kind: 'long-stay', answers: ofOffices } })).json() as { id: string }
  const promised = await filesByWire('long-stay')
  const sent = await filesByWire('transfer')
  const over = await filesByWire('maternity')
  await sendForm(page.request, await formOn(page.request, { path: `/filings/${over.id}`, words: '撤回这次申请' }))
  return { draft: draft.id, stamped: stamped.id, promised: promised.id, sent: sent.id, reference: sent.number, proof: sent.proof ?? '', upload, key: sent.key, over: over.id }
}

const posts = (path: string, options: Parameters<APIRequestContext['post']>[1] & object, origin: string): Knock =>
  (who) => who.post(path, { maxRedirects: 0, ...options, headers: { origin, ...json, ...options.headers } })
const gets = (path: string): Knock => (who) => who.get(path, { maxRedirects: 0 })
const sends = (form: Form, more?: Readonly<Record<string, string>>): Knock => (who) => sendForm(who, form, more)

const fromOurPage = (origin: string) => ({ maxRedirects: 0, headers: { referer: `${origin}/sign-in`, 'user-agent': profiles['wechat-ios'].userAgent } })

/** The form that is there once WeChat has said who came. */
async function throughWeChat(asker: APIRequestContext, { origin, path, on }: { readonly origin: string; readonly path: string; readonly on: string }): Promise<Knock> {
  await asker.get('/api/wechat/start', { ...fromOurPage(origin), maxRedirects: 5 })
  return sends(await formOn(asker, { path, words: on }))
}

/** The form for the code, which is there once the officer has asked for one. */
async function provingForm(clerk: APIRequestContext, id: string): Promise<Knock> {
  await sendForm(clerk, await formOn(clerk, { path: `/staff/again?case=${id}`, words: proofWords.send }))
  return sends(await formOn(clerk, { path: `/staff/again/code?case=${id}`, words: proofWords.confirm }))
}

type Askers = { readonly origin: string; readonly rates: string; readonly rating: Awaited<ReturnType<typeof ratesBadly>> } & Readonly<Record<'owner' | 'clerk' | 'supervisor' | 'administrator', APIRequestContext>>

/** How to knock at each door: the owner's own form or request, sent by whoever it is. */
async function knocks({ draft, promised, sent, proof, upload, key }: Records, by: Askers): Promise<Readonly<Record<string, Knock>>> {
  const { owner, clerk, supervisor, administrator, origin, rates, rating } = by
  const [brought, hospital] = [await bringsHospitals(administrator, origin), await anyHospital(clerk)]
  const form = async (asker: APIRequestContext, path: string, on: string, more?: Readonly<Record<string, string>>) => sends(await formOn(asker, { path, words: on }), more)
  const photo = await photoOf('补交')
  const [ownAccount, { give, stop }] = ['/account', rememberWords]
  const remembering = await formOn(owner, { path: ownAccount, words: give })
  await sendForm(owner, remembering)
  return {
    'POST /api/v1/determinations': posts('/api/v1/determinations', { data: { place: '220100', on: '2026-02-13', facts: { kind: 'emergency' } } }, origin),
    'POST /api/v1/estimates': posts('/api/v1/estimates', { data: { place: '220100', on: '2026-02-13', facts: { kind: 'emergency' }, bill: { total: 1_000_000 } } }, origin),
    'POST /api/v1/periods': posts('/api/v1/periods', { data: { from: '2026-02-13', period: { workingDays: 3 } } }, origin),
    'GET /api/v1/documents': gets('/api/v1/documents'), 'GET /api/v1/documents/[id]': gets('/api/v1/documents/jilin-2017-79'), 'GET /api/v1/openapi.json': gets('/api/v1/openapi.json'),
    'POST /api/csp-reports': posts('/api/csp-reports', { data: {} }, origin),
    'GET /api/v1/places': gets('/api/v1/places'), 'GET /api/health': gets('/api/health'), 'GET /api/ready': gets('/api/ready'),
    'GET /api/oidc/start': gets('/api/oidc/start'), 'GET /api/oidc/callback': gets('/api/oidc/callback?state=x&code=y'),
    'GET /api/wechat/start': (who) => who.get('/api/wechat/start', fromOurPage(origin)), 'GET /api/wechat/callback': gets('/api/wechat/callback?state=x&code=y'), 'GET /api/wechat/signature': gets(`/api/wechat/signature?url=${encodeURIComponent(origin)}`),
    'POST /api/wechat/subscription': posts('/api/wechat/subscription', {}, origin),
    '/wechat/actions.ts#unbindWeChat': await throughWeChat(owner, { origin, path: '/account', on: weChatWords.panel.unbind }), '/wechat/actions.ts#askKnownCode': await throughWeChat(clerk, { origin, path: '/sign-in', on: '验证码发到' }),
    'GET /api/files/[id]': gets(`/api/files/${proof}`), 'GET /filings/[id]/calendar': gets(`/filings/${sent}/calendar`), 'GET /api/desk/queue': gets('/api/desk/queue'),
    'POST /api/filings': posts('/api/filings', { headers: { 'idempotency-key': key }, data: { kind: 'transfer', answers: rawAnswers('transfer', person(390)) } }, origin),
    'POST /api/filings/[id]/files': posts(`/api/filings/${draft}/files`, { multipart: { material: 'emergency-diagnosis', file: photo } }, origin),
    'POST /api/filings/[id]/uploads': posts(`/api/filings/${draft}/uploads`, { headers: announcesPart }, origin),
    'HEAD /api/filings/[id]/uploads/[upload]': (who) => who.head(upload), 'GET /api/filings/[id]/uploads/[upload]': gets(upload),
    'PATCH /api/filings/[id]/uploads/[upload]': (who) => who.patch(upload, { headers: { origin, ...onePart }, data: Buffer.from('12345') }),
    'DELETE /api/filings/[id]/uploads/[upload]': (who) => who.delete(upload, { headers: { origin, ...speaksTus } }),
    'POST /api/filings/[id]/submission': posts(`/api/filings/${sent}/submission`, { headers: { 'idempotency-key': key }, data: { version: 0 } }, origin),
    'PUT /api/filings/[id]/steps/[step]': (who) => who.put(`/api/filings/${draft}/steps/hospital`, { headers: { origin, ...json }, data: { version: 0, answers: { hospital: '海南省人民医院' } } }),
    'GET /api/filings/[id]/draft': gets(`/api/filings/${draft}/draft`), 'PUT /api/filings/[id]/draft': (who) => who.put(`/api/filings/${draft}/draft`, { headers: { origin, ...json }, data: { version: 0, answers: {} } }),
    '/account/actions.ts#rememberMe': sends(remembering), '/account/actions.ts#forgetMe': await form(owner, ownAccount, stop),
    // Without the word that is to be typed nothing is ended.
    '/account/delete/actions.ts#deleteOwnAccount': await form(owner, '/account/delete', deleteWords.send), 'POST /api/account/export': posts('/api/account/export', {}, origin),
    '/filings/actions.ts#startFiling': await form(owner, '/filings/new', words.start, { kind: 'maternity' }),
    '/filings/actions.ts#saveAnswers': await form(owner, `/filings/${draft}/hospital`, words.save, { hospital: '海南省人民医院' }),
    '/filings/actions.ts#submitDraft': await form(owner, `/filings/${draft}/check`, words.send),
    '/filings/actions.ts#sendAnswer': await form(owner, `/filings/${promised}`, words.answered),
    '/filings/actions.ts#again': await form(owner, `/filings/${sent}`, againWords.send),
    '/filings/actions.ts#end': await form(owner, `/filings/${promised}`, '结束备案'),
    '/filings/[id]/actions.ts#rate': sends(rating.form),
    '/desk/ratings/actions.ts#answer': await form(supervisor, rating.path, ratingDeskWords.send),
    '/desk/rates/actions.ts#proposeRates': await form(supervisor, '/desk/rates', ratePageWords.send),
    '/desk/rates/actions.ts#decideRates': await form(supervisor, rates, ratePageWords.discard),
    'GET /desk/rates/template': gets('/desk/rates/template'), 'GET /api/v1/rates/[area]': gets('/api/v1/rates/220100'),
    '/desk/admin/holidays/actions.ts#enterYear': await form(administrator, '/desk/admin/holidays', holidayWords.check),
    '/desk/admin/holidays/actions.ts#undoYear': sends(await undoesYear(administrator)),
    '/desk/admin/hospitals/actions.ts#decideList': sends(brought.drop),
    'POST /api/desk/hospitals': posts('/api/desk/hospitals', { multipart: { title: '' } }, origin),
    'GET /api/desk/hospitals/template': gets('/api/desk/hospitals/template'), 'GET /api/desk/hospitals/[id]/faults': gets(`/api/desk/hospitals/${brought.path.split('/').at(-1) ?? ''}/faults`),
    'GET /api/v1/hospitals': gets('/api/v1/hospitals?q=医院'), 'GET /api/v1/hospitals/[id]': gets(`/api/v1/hospitals/${hospital.id}`), 'GET /api/v1/hospitals/provinces/[code]': gets('/api/v1/hospitals/provinces/220000'),
    'GET /api/v1/hospitals/provinces/[code]/contacts': gets('/api/v1/hospitals/provinces/220000/contacts'),
    '/hospitals/actions.ts#sendReport': sends(hospital.report),
    '/staff/again/actions.ts#askProof': await form(clerk, `/staff/again?case=${sent}`, proofWords.send), '/staff/again/actions.ts#confirmProof': await provingForm(clerk, sent),
    '/desk/actions.ts#reveal': await form(clerk, `/desk/${sent}`, caseWords.reveal),
    '/desk/actions.ts#decide': await form(clerk, `/desk/${sent}`, actWords.claim.send),
    '/filings/actions.ts#withdraw': await form(owner, `/filings/${sent}`, '撤回这次申请'),
  }
}

/** A refusal of what was sent, not of who sent it, is an open door. */
function heard(response: APIResponse): string {
  const status = response.status()
  const location = response.headers()['location'] ?? ''
  if (status === 401 || /\/sign-in(\?|$)/.test(location)) return 'sign-in'
  if (status === 404) return 'hidden'
  if (status === 403) return 'refused'
  return status < 400 || status === 409 || status === 422 ? 'yes' : `status ${String(status)}`
}

/** To be let in to one's own things only is to be let in. */
const expected = (answer: Answer): string => (answer === 'own-only' ? 'yes' : answer)

async function everybody(browser: Browser, town: Town): Promise<{ readonly owner: Citizen; readonly by: Readonly<Record<Caller, APIRequestContext>> }> {
  const [nobody, owner, other] = [await town.newCitizen(browser), await town.newCitizen(browser), await town.newCitizen(browser)]
  await owner.signsIn()
  await other.signsIn()
  const staff = async (who: Colleague) => (await town.newOfficer(browser, who)).page.request
  return { owner, by: { anonymous: nobody.page.request, owner: owner.page.request, otherCitizen: other.page.request, clerk: await staff('clerk'), otherClerk: await staff('otherClerk'), supervisor: await staff('supervisor'), administrator: await staff('administrator') } }
}

test('every door and every page answers each caller as the table of permissions says', async ({ browser, town }) => {
  test.setTimeout(240_000)
  const { owner, by } = await everybody(browser, town)
  const records = await recordsOf(owner)
  const table = await bringsRates(by.supervisor)
  const rating = await ratesBadly(by, records.over)
  const knock = await knocks(records, { ...by, origin: town.origin, rates: table, rating })
  expect(Object.keys(doors).filter((door) => !(door in knock) && !walkedThrough.test(door)), 'doors nobody knocks at').toEqual([])

  const found: Record<string, Record<string, string>> = {}
  const wanted: Record<string, Record<string, string>> = {}
  const ask = async (name: string, door: Door, how: Knock) => {
    // Those who may not come first: what they send must leave everything as it is for those who may.
    const order = [...callers].sort((a, b) => Number(door.answers[a] === 'yes') - Number(door.answers[b] === 'yes'))
    for (const caller of order) {
      const response = await how(by[caller])
      const body = door.answers[caller] === 'own-only' ? await response.text() : ''
      found[name] = { ...found[name], [caller]: body.includes(records.reference) ? `told of ${records.reference}` : heard(response) }
      wanted[name] = { ...wanted[name], [caller]: expected(door.answers[caller]) }
    }
  }
  const hospital = (await anyHospital(by.clerk)).id
  const { path: brought } = await bringsHospitals(by.administrator, town.origin)
  const addressOf = (page: string) => page.replace('[lang]', 'ko').replace('/desk/rates/[id]', table).replace('/desk/ratings/[id]', rating.path).replace('/desk/admin/hospitals/[id]', brought).replace('/hospitals/[id]', `/hospitals/${hospital}`).replace('/desk/[id]', `/desk/${records.sent}`).replace('/filings/[id]/print/[paper]', `/filings/${records.stamped}/print/filing-form`).replace('/filings/[id]/promise', `/filings/${records.promised}/promise`).replace('/filings/[id]/', `/filings/${records.draft}/`).replace('[id]', records.sent).replace('[step]', 'hospital').replace('[pack]', 'jilin-2017-79')
  for (const [page, door] of Object.entries(pages)) await ask(page, door, gets(addressOf(page)))
  for (const page of notThere) await ask(page, { answers: nobody }, gets(page))
  for (const [name, how] of Object.entries(knock)) await ask(name, notHere.test(name) ? { answers: nobody } : (doors[name] ?? open('')), how)
  expect(found).toEqual(wanted)
})

test('every page of the app is in the table', () => {
  const files = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)page\.tsx$/.test(file))
  const addresses = files.map((file) => `/${file}`.replace(/\/\([^)]+\)/g, '').replace(/\/page\.tsx$/, '') || '/')
  expect(addresses.filter((address) => !(address in pages) && !notThere.includes(address))).toEqual([])
})

test('what is not there is answered under the policy of every page, whatever it is called', async ({ request }) => {
  for (const path of ['/no-such-page', '/no-such-picture.png', '/filings.svg']) {
    const answer = await request.get(path)
    expect([path, answer.status(), /script-src 'self' 'nonce-/.test(answer.headers()['content-security-policy'] ?? '')]).toEqual([path, 404, true])
  }
})

test('who is signed out is asked to sign in and led back; signed out again, a copied cookie opens nothing', async ({ browser, town, citizen }) => {
  await citizen.signsIn()
  const { id, number } = await citizen.filesByWire('maternity')
  const phone = await browser.newContext({ baseURL: town.origin, storageState: await citizen.page.context().storageState() })
  await citizen.page.goto('/account')
  await citizen.page.getByRole('button', { name: accountWords.signOut }).click()
  await expect(citizen.page).not.toHaveURL(/account/)

  const page = await phone.newPage()
  await page.goto(`/filings/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signInWords.title)
  await expect(page).toHaveURL(new RegExp(`next=${encodeURIComponent(`/filings/${id}`)}`))
  // The same phone may ask for a code once a minute; a record is led back to with the second person's own.
  const next = person(391)
  await signInAsCitizen(page, next.phone)
  await expect(page).toHaveURL(new RegExp(`/filings/${id}$`))
  await expect(page.getByText(number)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到这一页')
  await phone.close()
})
