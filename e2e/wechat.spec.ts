import { signInWords } from '@/lib/text/account'
import { stateWords } from '@/lib/text/states'
import { landingWords, shareCard, weChatWords } from '@/lib/text/wechat'

import { saidFor } from './support/answers'
import type { Citizen } from './support/citizen'
import { bridgeCalls, dress, newCitizenWith, optionsOf } from './support/profiles'
import { expect, test } from './support/test'

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
