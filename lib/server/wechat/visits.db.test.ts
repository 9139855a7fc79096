import { beforeEach, describe, expect, test, vi } from 'vitest'
import { signInWords } from '@/lib/text/account'
import { consentWords } from '@/lib/text/consents'
import { landingWords } from '@/lib/text/wechat'
import { confirmCitizen } from '../auth/citizens'
import { transaction } from '../db'
import { dumpText, setTestEnv, withDatabase } from '../db/testing'
import { demoInbox } from '../messages'
import { consentsOf, personOfPhone, personOfSubject } from '../people'
import { addressOf, unbindWeChat, weChatOf } from './addresses'
import { askKnown, phoneOfKnown } from './known'
import { later, origin, start, withWeChat } from './testing'
import { finishVisit, startVisit, weChatIsOn, type Finish } from './visits'

withDatabase()

const weChat = await withWeChat()
beforeEach(() => { vi.spyOn(process.stderr, 'write').mockReturnValue(true) })

const citizen = async (phone: string) => (await transaction((tx) => personOfPhone(tx, phone, start))).id

/** Goes to WeChat and comes back, as a browser does. */
async function visit(personId?: string) {
  const started = await startVisit({ ip: 'direct', personId, next: '/filings' }, start)
  if (!started.ok) throw new Error(started.error.code)
  return comesBack(started.value, personId)
}

async function comesBack({ location, binding }: { readonly location: string; readonly binding: string }, personId?: string) {
  const back = await fetch(location, { redirect: 'manual' })
  const { searchParams } = new URL(back.headers.get('location') ?? '')
  const answer = { binding, state: searchParams.get('state'), code: searchParams.get('code'), personId }
  return { answer, finish: (change: Partial<Finish> = {}, at = start) => finishVisit({ ...answer, ...change }, at) }
}

const landing = (name: string) => ({ ok: true, value: { landing: name, next: '/filings' } })

describe('a visit to WeChat', () => {
  test('asks for no more than snsapi_base, under a state of letters and digits that is kept nowhere', async () => {
    const started = await startVisit({ ip: 'direct', personId: undefined, next: '/filings' }, start)
    const { href, searchParams, hash } = new URL(started.ok ? started.value.location : '')
    expect(href.startsWith(`${weChat.base}/connect/oauth2/authorize?appid=`)).toBe(true)
    expect(Object.fromEntries(searchParams)).toMatchObject({ scope: 'snsapi_base', response_type: 'code', redirect_uri: `${origin}/api/wechat/callback` })
    expect([...searchParams.keys()]).toEqual(['appid', 'redirect_uri', 'response_type', 'scope', 'state'])
    expect(hash).toBe('#wechat_redirect')
    expect(searchParams.get('state')).toMatch(/^[a-zA-Z0-9]{40,128}$/)
    const dump = await dumpText()
    expect(dump).not.toContain(searchParams.get('state'))
    expect(dump).not.toContain(started.ok ? started.value.binding : '')
  })

  test('of somebody signed in binds their WeChat, sealed', async () => {
    const id = await citizen('13812345678')
    expect(await (await visit(id)).finish()).toEqual(landing('bound'))
    expect(await addressOf(id)).toEqual({ openid: 'oFirstOfAll', noneLeft: false })
    expect(await dumpText()).not.toContain('oFirstOfAll')
  })

  test('of nobody makes no account, and signs nobody in', async () => {
    expect(await (await visit()).finish()).toEqual(landing('unknown'))
    const dump = await dumpText()
    expect(dump).not.toContain('oFirstOfAll')
    expect(dump).not.toContain('seen_at')
    expect(dump).not.toContain('phone_index')
  })

  test('of a WeChat that was bound while signed in says for ten minutes, in that browser, whose it is', async () => {
    const id = await citizen('13812345678')
    await (await visit(id)).finish()
    const { answer, finish } = await visit()
    expect(await finish()).toEqual(landing('known'))
    expect(await phoneOfKnown(answer.binding, later(599))).toBe('13812345678')
    expect(await phoneOfKnown(answer.binding, later(601))).toBeUndefined()
    expect(await phoneOfKnown('another-browser', start)).toBeUndefined()
    expect(await dumpText(), 'known is not signed in').not.toContain('seen_at')
  })

  test('of somebody known sends the code to their phone, and only the code signs in', async () => {
    const id = await citizen('13812345678')
    await (await visit(id)).finish()
    const { answer, finish } = await visit()
    const early = await askKnown({ binding: answer.binding, ip: 'direct' }, start)
    expect(early, 'before WeChat has said who it is').toEqual({ ok: false, error: { code: 'code-dead' } })
    await finish()
    const asked = await askKnown({ binding: answer.binding, ip: 'direct' }, start)
    if (!asked.ok) throw new Error(asked.error.code)
    const [message] = await demoInbox()
    expect(message).toMatchObject({ maskedPhone: '138****5678' })
    const confirm = (code: string) => confirmCitizen({ binding: asked.value.binding, code, ip: 'direct' }, start)
    expect(await confirm('000000')).toMatchObject({ ok: false })
    expect(await confirm(message?.body.slice(0, 6) ?? '')).toMatchObject({ ok: true, value: { personId: id, isNew: false } })
  })

  test('of somebody known whose account has no phone says so, for no code can be sent', async () => {
    const { id } = await transaction((tx) => personOfSubject(tx, { issuer: 'https://province.example', subject: 'somebody' }, start))
    await (await visit(id)).finish()
    const { answer, finish } = await visit()
    expect(await finish()).toEqual(landing('no-phone'))
    expect(await phoneOfKnown(answer.binding, start)).toBeUndefined()
    expect(landingWords['no-phone'].text).toContain(signInWords.oidc)
  })

  test('binds a WeChat to one account only: the last one that was signed in', async () => {
    const [one, other] = [await citizen('13812345678'), await citizen('13912345678')]
    await (await visit(one)).finish()
    await (await visit(other)).finish()
    expect(await addressOf(one)).toBeUndefined()
    expect(await addressOf(other)).toMatchObject({ openid: 'oFirstOfAll' })
    await unbindWeChat(other, start)
    expect(await weChatOf(other)).toEqual({ isBound: false, left: false, template: 'template-of-news' })
  })

  test('[55] is a consent of its own: written down with its text when it is bound, and again when it ends, here or elsewhere', async () => {
    const [one, other] = [await citizen('13812345678'), await citizen('13912345678')]
    await (await visit(one)).finish()
    await (await visit(other)).finish()
    await unbindWeChat(other, start)
    const { version } = consentWords['wechat-notices']
    const said = [{ purpose: 'wechat-notices', version, given: true, at: start }, { purpose: 'wechat-notices', version, given: false, at: start }]
    expect([await transaction((tx) => consentsOf(tx, one)), await transaction((tx) => consentsOf(tx, other))]).toEqual([said, said])
  })
})

describe('[15] an answer', () => {
  test.each([
    ['of a refusal', 'refused', { code: null }],
    ['with an empty code', 'refused', { code: '' }],
    ['for somebody else than went', 'dead', { personId: '00000000-0000-4000-8000-000000000000' }],
  ] as const)('%s lands on “%s”', async (_, name, change) => {
    expect(await (await visit()).finish(change)).toEqual(landing(name))
  })

  test.each([
    ['with another state', { state: 'a'.repeat(64) }],
    ['without a state', { state: null }],
    ['in another browser', { binding: 'another' }],
    ['in a browser without a cookie', { binding: undefined }],
  ] as const)('%s is dead, and WeChat is not asked about it', async (_, change) => {
    const { finish } = await visit()
    weChat.calls.length = 0
    expect(await finish(change)).toEqual({ ok: true, value: { landing: 'dead', next: '' } })
    expect(weChat.calls).toEqual([])
  })

  test('is dead after five minutes', async () => {
    const { finish } = await visit()
    expect(await finish({}, later(300))).toMatchObject({ value: { landing: 'dead' } })
  })

  test('delivered twice, also at once, is shown to WeChat once and leads to the same place', async () => {
    const id = await citizen('13812345678')
    const { finish } = await visit(id)
    weChat.calls.length = 0
    expect(await Promise.all([finish(), finish(), finish()])).toEqual([landing('bound'), landing('bound'), landing('bound')])
    expect(await finish()).toEqual(landing('bound'))
    expect(weChat.calls).toEqual(['/sns/oauth2/access_token'])
  })

  test.each([['used (40163)', 'used'], ['too old or made up (40029)', 'old']] as const)('with a code that is %s goes to WeChat once more, and not a third time', async (_, codes) => {
    weChat.mood.codes = codes
    const first = await (await visit()).finish()
    if (!first.ok || !('again' in first.value)) throw new Error('it did not go again')
    const second = await (await comesBack(first.value.again)).finish()
    expect(second).toEqual(landing('failed'))
    weChat.mood.codes = 'good'
    const other = await (await comesBack(first.value.again)).finish()
    expect(other, 'the second visit is used up').toEqual(landing('failed'))
  })

  test('that a second visit brings well is taken', async () => {
    weChat.mood.codes = 'used'
    const first = await (await visit()).finish()
    weChat.mood.codes = 'good'
    if (!first.ok || !('again' in first.value)) throw new Error('it did not go again')
    expect(await (await comesBack(first.value.again)).finish()).toEqual(landing('unknown'))
  })

  test('that WeChat does not want to hear is a failure, not a crash', async () => {
    const { finish } = await visit()
    weChat.mood.isDown = true
    expect(await finish()).toEqual(landing('failed'))
  })
})

test('[16] the made-up visitor of a snapshot page is neither bound nor known, and no account is made', async () => {
  const id = await citizen('13812345678')
  const before = await dumpText()
  weChat.mood.isSnapshot = true
  expect(await (await visit(id)).finish()).toEqual(landing('snapshot'))
  expect(await (await visit()).finish()).toEqual(landing('snapshot'))
  expect(await addressOf(id)).toBeUndefined()
  expect((await dumpText()).match(/phone_index/g)?.length).toBe(before.match(/phone_index/g)?.length)
})

test('nothing is there when the settings name no WeChat', async () => {
  setTestEnv()
  expect(weChatIsOn()).toBe(false)
  expect(await startVisit({ ip: 'direct', personId: undefined, next: '/' }, start)).toEqual({ ok: false, error: { code: 'wechat-off' } })
  expect(await finishVisit({ binding: 'x', state: 'y', code: 'z', personId: undefined }, start)).toEqual({ ok: false, error: { code: 'wechat-off' } })
  expect(await weChatOf('00000000-0000-4000-8000-000000000000')).toBeUndefined()
})
