import { expect, test, vi } from 'vitest'
import { GET as ready } from './route'
import { GET as health } from '../health/route'
import { closeDb } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { forgetProcessWide, processWide } from '@/lib/server/process-wide'

withDatabase()

test('a server with keys and a database is ready, and says no more than that', async () => {
  const answer = await ready()
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ ok: true })
  expect([...answer.headers.keys()].sort()).toEqual(['cache-control', 'content-type'])
})

test('a server whose database is gone is alive but not ready, and does not say why', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await closeDb()
  void processWide('db', () => {
    const lost = Promise.reject(new Error('connection refused by 10.0.0.5'))
    lost.catch(() => undefined)
    return lost
  })
  const answer = await ready()
  forgetProcessWide('db')
  expect(String(written.mock.calls[0]?.[0])).toContain('server.not-ready')
  written.mockRestore()
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ ok: false })
  expect(await health().json()).toEqual({ ok: true })
})
