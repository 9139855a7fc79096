import { chromium, type APIRequestContext, type Page } from '@playwright/test'
import { accountWords, signInWords } from '@/lib/text/account'
import { printedWords } from '@/lib/text/filing'
import { shell } from '@/lib/text/shell'
import { stateWords } from '@/lib/text/states'
import { landingWords, outsideWords, shareCard, weChatWords } from '@/lib/text/wechat'
import { chromiumArgs, findChromium } from '@/scripts/find-chromium.mjs'

import { saidFor } from './support/answers'
import { words, type Citizen } from './support/citizen'
import { rawAnswers } from './support/by-wire'
import { bridgeCalls, dress, newCitizenWith, optionsOf } from './support/profiles'
import { signInAsCitizen } from './support/sign-in'
import { expect, test, type Town } from './support/test'

const publicPages = ['/', '/check', '/estimate', '/hospitals', '/policy', '/policy/jilin-2017-79', '/privacy', '/display']
const isStep = /\/filings\/[\da-f-]{36}\/[a-z]/

/** Every address that a browser asked for, and what its pages complained about. */
function hear({ page }: Citizen) {
  const [asked, faults]: [string[], string[]] = [[], []]
  page.context().on('request', (request) => { if (request.url().startsWith('http')) asked.push(request.url()) })
  page.context().on('weberror', (error) => { faults.push(error.error().message) })
  return { asked, faults }
}

const cardsOf = async (citizen: Citizen) => (await bridgeCalls(citizen)).filter(({ name }) => name === 'updateAppMessageShareData').map(({ args }) => args)
/** WeChat was told what this page is passed on as. */
const passedOnAs = (citizen: Citizen, link: string) => expect.poll(async () => (await cardsOf(citizen)).at(-1)).toMatchObject({ link, title: shareCard.title })
const signedFor = (asked: readonly string[]) => asked.filter((address) => address.includes('/api/wechat/signature')).map((address) => new URL(address).searchParams.get('url') ?? '')

test('[1] [19] [23] in WeChat on iPhone, without a service worker, a record is filled, left, taken up again and handed in; no address on the way names anybody', async ({ browser, town }) => {
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  const { page, who } = citizen
  const { asked, faults } = hear(citizen)
  const [first, ...rest] = saidFor.maternity(who)
  await citizen.begins('maternity')
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  for (const [field, value] of Object.entries(first?.says ?? {})) await citizen.says(field as Parameters<Citizen['says']>[0], value)
  await citizen.savesPage()
  await expect(page).toHaveURL(/\/identity$/)
  await page.goto('/')
  await page.goto('/filings')
  await page.getByRole('link', { name: /青岛/u }).click()
  await citizen.fills(rest, 'maternity')
  const number = await citizen.submits()
  await expect(page.getByRole('status').filter({ hasText: number })).toContainText(stateWords.submitted.name)
  expect(faults).toEqual([])

  // [23] whoever passes this page on passes on the guide.
  await passedOnAs(citizen, `${town.origin}/check`)
  const told = JSON.stringify(await bridgeCalls(citizen))
  for (const secret of [number, citizen.filingId(), who.name]) expect(told).not.toContain(secret)
  expect(signedFor(asked).filter((address) => isStep.test(address)), '[20] forms ask nothing of WeChat').toEqual([])

  // [19] of all addresses on the way, none names anybody.
  const personal = new RegExp(`${who.idNumber}|${who.phone}|${encodeURIComponent(who.name)}|YD\\d{4}|openid|o[A-Za-z0-9_-]{27}(?![\\w-])`, 'u')
  expect(asked.map((address) => new URL(address)).filter(({ pathname, search }) => !pathname.startsWith('/_next/') && personal.test(pathname + search)).map(String)).toEqual([])
  await page.context().close()
})

test('[2] in WeChat on Android the same is done while the bridge comes late, and a step without any bridge', async ({ browser, town }) => {
  for (const bridge of ['after-5-s', 'never'] as const) {
    const citizen = await newCitizenWith(town, browser, { name: 'wechat-android', bridge })
    const { faults } = hear(citizen)
    if (bridge === 'after-5-s') await citizen.files('long-stay')
    else {
      await citizen.begins('emergency')
      await citizen.says('insuredPlace', '吉林省长春市')
    }
    if (bridge === 'after-5-s') await passedOnAs(citizen, `${town.origin}/check`)
    expect(faults).toEqual([])
    await citizen.page.context().close()
  }
})

test('[6] nothing opens another window, and no page leads elsewhere unannounced', async ({ citizen }) => {
  const { request } = citizen.page
  for (const path of [...publicPages, '/sign-in', '/developers', '/offline']) {
    const html = await (await request.get(path)).text()
    expect(html, path).not.toMatch(/target="?_blank|window\.open/)
    const outside = [...html.matchAll(/<a[^>]*href="(https?:\/\/[^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].filter(([, , says = '']) => !/外部|其他网站/u.test(says)).map(([, href]) => href)
    expect(outside, path).toEqual([])
  }
})

test('[7] in WeChat the head has no way back of its own; from the home screen it has', async ({ browser, town, citizen }) => {
  const inWeChat = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  await inWeChat.page.goto('/check')
  const back = (page: Page) => page.getByRole('banner').getByRole('button', { name: shell.back })
  await expect(inWeChat.page.getByRole('banner').getByRole('button')).toBeVisible()
  await expect(back(inWeChat.page)).toBeHidden()
  await inWeChat.page.context().close()

  const { page } = citizen
  await page.goto('/')
  await page.goto('/check')
  const button = page.getByRole('banner').getByRole('button', { name: shell.back, includeHidden: true })
  // No browser of these tests can be put on a home screen: the rule that shows the button there is read and followed.
  await button.evaluate((box) => {
    const inside = (rules: CSSRuleList): CSSRule[] => [...rules].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? inside(rule.cssRules) : [])])
    const onHomeScreen = [...document.styleSheets].flatMap((sheet) => inside(sheet.cssRules)).filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('display-mode: standalone'))
    const rule = onHomeScreen.flatMap((media) => inside((media as CSSMediaRule).cssRules)).find((each) => each instanceof CSSStyleRule && box.matches(each.selectorText))
    box.style.display = rule instanceof CSSStyleRule ? rule.style.display : 'none'
  })
  await expect(back(page)).toBeVisible()
  await back(page).click()
  await expect(page).toHaveURL(/localhost:\d+\/$/)
})

test('[8] [10] the receipt is on the page; how to open it outside is said when somebody asks, and the way back closes it', async ({ browser, town }) => {
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-android', permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = citizen
  await citizen.signsIn()
  const { id, number } = await citizen.filesByWire('transfer')
  await page.goto(`/filings/${id}`)
  await expect(page.getByTestId('reference')).toHaveText(number)
  const sheet = page.getByRole('dialog', { name: outsideWords.title })
  const ask = page.getByRole('button', { name: printedWords.receipt })
  await expect(ask).toBeVisible()
  await expect(sheet).toHaveCount(0)

  await ask.tap()
  await expect(sheet).toBeVisible()
  await expect(sheet).toContainText('在浏览器打开')
  const close = sheet.getByRole('button', { name: outsideWords.close })
  const { width = 0, height = 0 } = (await close.boundingBox()) ?? {}
  expect([width >= 44, height >= 44]).toEqual([true, true])
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.querySelector('dialog')?.contains(document.activeElement)), 'the focus stays in it').toBe(true)
  }
  await sheet.getByRole('button', { name: outsideWords.copy }).tap()
  await expect(sheet.getByRole('status')).toHaveText(outsideWords.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${town.origin}/filings/${id}`)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(ask).toBeFocused()

  await page.getByRole('link', { name: words.calendar }).tap()
  await expect(sheet).toBeVisible()
  await page.evaluate(() => { history.back() })
  await expect(sheet).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`/filings/${id}$`))
  await page.evaluate(() => { history.back() })
  await expect(page).toHaveURL(/\/filings$/)
  await page.context().close()
})

test('[9] on the way back a page shows what has changed since, also where the browser had kept it whole', async ({ town }) => {
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: [...chromiumArgs], ignoreDefaultArgs: ['--disable-back-forward-cache'], ...(executablePath ? { executablePath } : {}) })
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  const { page, who } = citizen
  await citizen.signsIn()
  // WeChat on iPhone keeps pages that say they are not to be stored, Chromium does not: here they do not say it.
  await page.route(/\/filings$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } })
  })
  await page.goto('/filings')
  await expect(page.getByText('还没有备案')).toBeVisible()
  await page.evaluate(() => { window.addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['persisted'] = String(persisted) }) })
  await page.evaluate(() => { location.assign('/privacy') })
  await expect(page).toHaveURL(/privacy$/)
  await makesDraft(page.request, town, rawAnswers('transfer', who))
  await page.evaluate(() => { history.back() })
  await expect(page.getByRole('link', { name: /转诊/u })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.dataset['persisted']), 'it was kept whole').toBe('true')
  await browser.close()
})

const makesDraft = (request: APIRequestContext, { origin }: Town, answers: object) =>
  request.post('/api/filings', { headers: { origin, accept: 'application/json', 'idempotency-key': crypto.randomUUID() }, data: { kind: 'transfer', answers } })

test('[14] with the keyboard up, the last field and what is wrong with it are seen, and nothing covers them', async ({ browser, town }) => {
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  const { page } = citizen
  await page.goto('/sign-in')
  await page.getByRole('button', { name: signInWords.send }).tap()
  const field = page.getByLabel(signInWords.phone.label, { exact: true })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await page.setViewportSize({ width: 375, height: 367 })
  await field.tap()
  const seen = await field.evaluate((input) => {
    const error = document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    return [input, error].map((element) => {
      const box = element?.getBoundingClientRect() ?? new DOMRect()
      const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return box.top >= 0 && box.bottom <= innerHeight && on !== null && (element?.contains(on) ?? false)
    })
  })
  expect(seen).toEqual([true, true])
  expect(await page.evaluate(() => Array.from(document.querySelectorAll('main *')).filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position)).length)).toBe(0)
  await page.context().close()
})

test('[17] [18] [24] WeChat is asked after a tap only, says who it may be and signs nobody in', async ({ browser, town }) => {
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  const { page, who } = citizen
  const bodies: Promise<string>[] = []
  page.on('response', (response) => { if (response.url().startsWith(town.origin) && response.status() === 200) bodies.push(response.text().catch(() => '')) })
  const { asked } = hear(citizen)
  town.weChat.calls.length = 0
  for (const path of [...publicPages, '/sign-in']) await page.goto(path)
  await expect(page.getByText(weChatWords.purpose)).toBeVisible()
  expect(town.weChat.calls.filter((call) => call.startsWith('/connect/'))).toEqual([])
  await page.goto('/api/wechat/start')
  await expect(page, 'an address alone asks nothing').toHaveURL(/\/sign-in\?next=/)
  expect(town.weChat.calls.filter((call) => call.startsWith('/connect/'))).toEqual([])

  await page.getByRole('link', { name: weChatWords.ask }).tap()
  await expect(page.getByText(landingWords.unknown.text)).toBeVisible()
  expect(page.url()).not.toMatch(/code=|state=/)
  await signInAsCitizen(page, who.phone)
  await page.goto('/account')
  await page.getByRole('link', { name: weChatWords.panel.bind }).tap()
  await expect(page.getByText(landingWords.bound.text)).toBeVisible()
  await expect(page).toHaveURL(`${town.origin}/account?wechat=bound#main`)
  expect((await page.request.get('/account')).headers()['referrer-policy']).toBe('same-origin')

  await page.getByRole('button', { name: accountWords.signOut }).tap()
  await expect(page).not.toHaveURL(/account/)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: weChatWords.ask }).tap()
  await expect(page.getByRole('heading', { name: weChatWords.known.title })).toBeVisible()
  await page.goto('/filings')
  await expect(page, 'known is not signed in').toHaveURL(/\/sign-in\?next=/)
  const masked = `${who.phone.slice(0, 3)}****${who.phone.slice(-4)}`
  await page.getByRole('button', { name: weChatWords.known.send(masked) }).tap()
  await expect(page.getByRole('alert').filter({ hasText: '请再等' })).toBeVisible()

  for (const secret of town.weChat.secrets) {
    expect((await Promise.all(bodies)).filter((body) => body.includes(secret)).length, secret).toBe(0)
    expect(asked.filter((address) => address.includes(secret))).toEqual([])
  }
  await page.context().close()
})

test('[15] [16] a refusal, a snapshot page and a strange answer land on the sign-in page, in words', async ({ browser, town }) => {
  const { page } = await newCitizenWith(town, browser, { name: 'wechat-android' })
  const lands = async (landing: 'refused' | 'snapshot' | 'failed' | 'dead') => {
    await expect(page.getByText(landingWords[landing].text)).toBeVisible()
    expect(page.url()).not.toMatch(/code=|state=/)
  }
  const usual = { ...town.weChat.mood }
  for (const [landing, mood] of [['refused', { refuses: true }], ['snapshot', { isSnapshot: true }], ['failed', { codes: 'used' }]] as const) {
    Object.assign(town.weChat.mood, usual, mood)
    await page.goto('/sign-in')
    town.weChat.calls.length = 0
    await page.getByRole('link', { name: weChatWords.ask }).tap()
    await lands(landing)
    expect(town.weChat.calls.filter((call) => call.startsWith('/connect/')).length).toBe(landing === 'failed' ? 2 : 1)
  }
  Object.assign(town.weChat.mood, usual)
  await page.goto('/api/wechat/callback?code=stolen&state=made-up')
  await lands('dead')
  await page.context().close()
})

test('[20] [22] a page is signed as it was loaded on iPhone and as it is called now on Android; nothing is reported to WeChat', async ({ browser, town }) => {
  for (const [name, bridge, signed] of [['wechat-ios', 'ready', '/'], ['wechat-android', 'ready', '/hospitals'], ['wechat-android', 'refuses', '/hospitals']] as const) {
    // Without the watch: what the page is kept from asking for is not to be held against it.
    const context = await browser.newContext({ baseURL: town.origin, ...optionsOf(name) })
    await dress(context, name, bridge)
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => { asked.push(request.url()) })
    await page.goto('/')
    await page.getByRole('link', { name: /查医院|医院/u }).first().tap()
    await expect(page).toHaveURL(/\/hospitals$/)
    await expect.poll(() => signedFor(asked).at(-1)).toBe(`${town.origin}${signed}`)
    const citizen = { page } as Citizen
    if (bridge === 'ready') await passedOnAs(citizen, `${town.origin}/hospitals`)
    else expect(await cardsOf(citizen)).toEqual([])
    const violated = await page.evaluate(() => new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { resolve(effectiveDirective) })
      new Image().src = `https://open.weixin.qq.com/sdk/report?u=${encodeURIComponent(location.href)}`
    }))
    expect(violated).toBe('img-src')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.close()
  }
})

test('[25] [55] news come by WeChat where it is bound, by text message when WeChat takes no more, and one tap ends it', async ({ browser, town }) => {
  const citizen = await newCitizenWith(town, browser, { name: 'wechat-ios' })
  const { page } = citizen
  const usual = { ...town.weChat.mood }
  town.weChat.mood.openid = 'oSomebodyElse'
  await citizen.signsIn()
  await page.goto('/account')
  await page.getByRole('link', { name: weChatWords.panel.bind }).tap()
  await expect(page.getByText(landingWords.bound.text)).toBeVisible()
  town.weChat.notices.length = 0
  const taken = await citizen.filesByWire('long-stay')
  await expect.poll(() => town.weChat.notices.map(({ touser, data }) => [touser, data['character_string2']?.value])).toEqual([['oSomebodyElse', taken.number.slice(-4)]])

  town.weChat.mood.notice = 43101
  const { number } = await citizen.filesByWire('maternity')
  const inbox = await page.context().newPage()
  await expect(async () => {
    await inbox.goto('/demo/inbox')
    await expect(inbox.getByText(`申请已收到（尾号${number.slice(-4)}）`)).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(inbox.getByText(`（尾号${taken.number.slice(-4)}）`), 'what WeChat took is not told twice').toHaveCount(0)
  Object.assign(town.weChat.mood, usual)
  await page.goto('/account')
  await expect(page.getByText(weChatWords.panel.noneLeft)).toBeVisible()
  await page.getByRole('button', { name: weChatWords.panel.unbind }).tap()
  await expect(page.getByText(weChatWords.panel.unbound)).toBeVisible()
  await page.context().close()
})
