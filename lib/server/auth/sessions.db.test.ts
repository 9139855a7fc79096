import { describe, expect, test } from 'vitest'
import { transaction } from '../db'
import { session } from '../db/schema'
import { dumpText, withDatabase } from '../db/testing'
import { personOfPhone } from '../people'
import { tidyAuth } from './housekeeping'
import { endSession, findSession, startSession } from './sessions'

withDatabase()

const start = new Date('2026-02-24T01:00:00Z')
const MINUTE = 60
const HOUR = 3600
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const find = (token: string, seconds: number) => transaction((tx) => findSession(tx, token, later(seconds)))
const begin = () => transaction(async (tx) => {
  const { id } = await personOfPhone(tx, '13812345678', start)
  return { id, token: await startSession(tx, { personId: id }, start) }
})

describe('a session', () => {
  test('is found by its token and by nothing else', async () => {
    const { id, token } = await begin()
    expect(await find(token, 1)).toEqual({ kind: 'citizen', citizen: { id } })
    expect(await find(`${token.slice(0, -1)}x`, 1)).toBeUndefined()
    expect(await find('', 1)).toBeUndefined()
    const [row] = await transaction((tx) => tx.select().from(session))
    expect(await find(row?.idHash ?? '', 1)).toBeUndefined()
    expect(await dumpText()).not.toContain(token)
  })

  test.each([[15 * MINUTE - 1, true], [15 * MINUTE, false], [16 * MINUTE, false]])('idle for %i seconds is alive: %s', async (seconds, alive) => {
    const { token } = await begin()
    expect((await find(token, seconds)) !== undefined).toBe(alive)
  })

  test('in use lives on, but not past twelve hours', async () => {
    const { token } = await begin()
    for (let at = 0; at < 12 * HOUR; at += 14 * MINUTE) expect(await find(token, at)).toBeDefined()
    expect(await find(token, 12 * HOUR - 1)).toBeDefined()
    expect(await find(token, 12 * HOUR)).toBeUndefined()
  })

  test('is written as seen at most once a minute', async () => {
    const { token } = await begin()
    const seen = async () => (await transaction((tx) => tx.select({ seenAt: session.seenAt }).from(session)))[0]?.seenAt
    await find(token, 59)
    expect(await seen()).toEqual(start)
    await find(token, 60)
    expect(await seen()).toEqual(later(60))
  })

  test('ended is over at once, for every copy of its token', async () => {
    const { token } = await begin()
    await transaction((tx) => endSession(tx, token, later(5)))
    expect(await find(token, 5)).toBeUndefined()
    await expect(transaction((tx) => endSession(tx, token, later(6)))).resolves.toBeUndefined()
  })

  test('of one browser leaves another’s alone', async () => {
    const [one, other] = [await begin(), await begin()]
    expect(one.token).not.toBe(other.token)
    await transaction((tx) => endSession(tx, one.token, later(5)))
    expect(await find(other.token, 6)).toBeDefined()
  })

  test('belongs to one person or one officer, never to both or neither', async () => {
    await expect(transaction((tx) => tx.insert(session).values({ idHash: 'x', createdAt: start, seenAt: start }))).rejects.toThrow()
  })

  test('is forgotten a day after it could last be used', async () => {
    const { token } = await begin()
    const rows = () => transaction((tx) => tx.select().from(session))
    await tidyAuth(later(12 * HOUR))
    expect(await rows()).toHaveLength(1)
    await tidyAuth(later(24 * HOUR + 15 * MINUTE))
    expect(await rows()).toHaveLength(0)
    expect(await find(token, 1)).toBeUndefined()
  })
})
