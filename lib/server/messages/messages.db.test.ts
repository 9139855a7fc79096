import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dumpText, setTestEnv, withDatabase } from '../db/testing'
import { demoInbox, sendSms } from './index'

withDatabase()

const phone = '13812345678'
const keys = { YDT_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), YDT_INDEX_KEY: Buffer.alloc(32, 2).toString('base64') }
const servers: ReturnType<typeof createServer>[] = []

type Seen = { readonly auth: string | undefined; readonly body: string }
async function gateway(answer: number): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      seen.push({ auth: request.headers.authorization, body: Buffer.concat(parts).toString() })
      response.writeHead(answer, { location: '/elsewhere' }).end('x')
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, seen }
}

afterEach(() => { for (const server of servers.splice(0)) server.close() })

describe('in a demo', () => {
  test('a message lands in the demo inbox, newest first, under a masked number', async () => {
    setTestEnv()
    await sendSms(phone, 'first')
    await sendSms(phone, 'second')
    expect(await demoInbox()).toMatchObject([{ body: 'second', maskedPhone: '138****5678' }, { body: 'first' }])
    expect(await dumpText()).not.toContain(phone)
  })
})

describe('through a gateway', () => {
  test('a message is one POST with the token, and leaves nothing here', async () => {
    const { url, seen } = await gateway(202)
    setTestEnv({ ...keys, YDT_MODE: 'production', SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: 'secret' })
    expect(await sendSms(phone, '您的验证码')).toEqual({ ok: true, value: undefined })
    expect(seen).toEqual([{ auth: 'Bearer secret', body: JSON.stringify({ phone, text: '您的验证码' }) }])
    expect(await demoInbox()).toEqual([])
    expect(await dumpText()).not.toContain('您的验证码')
  })

  test.each([400, 500, 302])('an answer of %i is a failure that says nothing about the person', async (status) => {
    const { url } = await gateway(status)
    setTestEnv({ ...keys, YDT_MODE: 'production', SMS_GATEWAY_URL: url })
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await sendSms(phone, 'code')).toEqual({ ok: false, error: { code: 'sms-failed' } })
    const line = String(written.mock.calls[0]?.[0])
    written.mockRestore()
    expect(line).toContain('sms.failed')
    expect(line).not.toContain('1381')
  })

  test('a gateway that is not there is a failure too', async () => {
    setTestEnv({ ...keys, YDT_MODE: 'production', SMS_GATEWAY_URL: 'http://127.0.0.1:9/' })
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect((await sendSms(phone, 'code')).ok).toBe(false)
    written.mockRestore()
  })
})
