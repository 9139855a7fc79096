import { beforeEach, describe, expect, test, vi } from 'vitest'
import { actors } from '@/lib/filing/index'
import { noticeOf, smsOf, type NewsEvent } from '@/lib/text/messages'
import { transaction } from '../db'
import { setTestEnv, withDatabase } from '../db/testing'
import { personOfPhone } from '../people'
import { addressOf, bind, markAskedAgain, weChatOf } from './addresses'
import { tellByWeChat } from './notices'
import { later, origin, start, withWeChat } from './testing'

withDatabase()

const weChat = await withWeChat()
const written: string[] = []
beforeEach(() => {
  written.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => { written.push(String(line)); return true })
})

async function bound(): Promise<string> {
  const { id } = await transaction((tx) => personOfPhone(tx, '13812345678', start))
  await transaction((tx) => bind(tx, { personId: id, openid: 'oOfZhang' }, start))
  return id
}
const tell = (personId: string, now = start) => tellByWeChat({ personId, event: 'ask', number: 'YD2026-000123' }, now)

describe('[25] a notice of WeChat', () => {
  test('says in two fields what happened and the last four of the number, and leads to the list', async () => {
    expect(await tell(await bound())).toBe(true)
    expect(weChat.notices).toEqual([{
      touser: 'oOfZhang', template_id: 'template-of-news', page: 'https://ydt.example/filings', data: { thing1: { value: '需要补材料，请尽快登录查看' }, character_string2: { value: '0123' } },
    }])
  })

  test('refused with 43101 marks that none is left, leaves it to the text message, and is not tried again until it is asked for', async () => {
    const id = await bound()
    weChat.mood.notice = 43101
    expect(await tell(id)).toBe(false)
    expect(await weChatOf(id)).toMatchObject({ isBound: true, left: false })
    weChat.calls.length = 0
    weChat.mood.notice = 0
    expect(await tell(id)).toBe(false)
    expect(weChat.calls).toEqual([])
    await markAskedAgain(id)
    expect(await tell(id)).toBe(true)
  })

  test.each([47003, 40037, 48001])('refused with %i wakes somebody, names nobody, and leaves it to the text message', async (errcode) => {
    const id = await bound()
    weChat.mood.notice = errcode
    expect(await tell(id)).toBe(false)
    const alarm = written.find((line) => line.includes('wechat.notice-wrong')) ?? ''
    expect(JSON.parse(alarm)).toMatchObject({ level: 'error', errcode })
    expect(written.join()).not.toContain('oOfZhang')
    expect(await addressOf(id), 'it is not the person who is to blame').toMatchObject({ noneLeft: false })
  })

  test('is sent with a new token, once, when WeChat has ended the old one', async () => {
    const id = await bound()
    weChat.mood.notice = 42001
    expect(await tell(id)).toBe(false)
    const sends = (door: string) => weChat.calls.filter((call) => call.endsWith(door)).length
    expect([sends('/bizsend'), sends('/stable_token')]).toEqual([2, 2])
  })

  test('is not sent to whom did not ask for it, nor by a server without WeChat or without a template', async () => {
    const { id } = await transaction((tx) => personOfPhone(tx, '13912345678', start))
    expect(await tell(id)).toBe(false)
    const other = await bound()
    setTestEnv({ ...weChat.settings, YDT_ORIGIN: origin, WECHAT_TEMPLATE_ID: '' })
    expect(await tell(other)).toBe(false)
    setTestEnv()
    expect(await tell(other)).toBe(false)
    expect(weChat.calls).toEqual([])
  })

  test('that cannot be sent now is left to the text message, and so is every other at once, until WeChat has rested five minutes', async () => {
    const id = await bound()
    weChat.mood.isDown = true
    expect(await tell(id)).toBe(false)
    expect(weChat.calls.length).toBeGreaterThan(0)
    weChat.calls.length = 0
    for (const seconds of [0, 1, 299]) expect(await tell(id, later(seconds))).toBe(false)
    expect(weChat.calls).toEqual([])
    weChat.mood.isDown = false
    expect(await tell(id, later(300))).toBe(true)
    expect(await tell(id, later(301))).toBe(true)
  })

  test('that WeChat refused in words rests nothing: the next one is sent', async () => {
    const id = await bound()
    weChat.mood.notice = 45009
    expect(await tell(id)).toBe(false)
    weChat.mood.notice = 0
    expect(await tell(id)).toBe(true)
  })
})

test.each([...Object.keys(actors), 'rating-answered'] as NewsEvent[])('[25] what is told about %s fits its field and names nobody', (event) => {
  const notice = noticeOf(event, 'YD2026-000123')
  expect(notice === undefined).toBe(smsOf(event) === undefined)
  if (notice === undefined) return
  expect(notice.says.length).toBeLessThanOrEqual(20)
  expect(notice.says).not.toMatch(/\d|先生|女士|诊断|医院/u)
  expect(notice.number).toBe('0123')
})
