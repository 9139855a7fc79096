import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { setTestEnv } from '@/lib/server/db/testing'

import { scan, scannerIsOn } from './index'
import { fakeClamd, says, type Behaviour, type FakeClamd } from './testing'

let fake: FakeClamd | undefined
beforeEach(() => { vi.spyOn(process.stderr, 'write').mockReturnValue(true) })
afterEach(async () => {
  vi.restoreAllMocks()
  await fake?.close()
  fake = undefined
})

async function clamd(then: Behaviour, when?: 'begin'): Promise<void> {
  await fake?.close()
  fake = await fakeClamd(then, when)
  setTestEnv({ CLAMD: fake.address })
}

const verdict = async (bytes = Buffer.from('x'), patience?: number) => {
  const found = await scan(bytes, patience)
  return found.ok ? 'clean' : found.error.code
}

test.each<[string, Behaviour, string]>([
  ['OK', says('stream: OK\0'), 'clean'],
  ['OK in two parts', (socket) => { socket.write('stream:'); setImmediate(() => socket.write(' OK\0')) }, 'clean'],
  ['FOUND', says('stream: Eicar-Test-Signature FOUND\0'), 'infected'],
  ['a size limit', says('INSTREAM size limit exceeded. ERROR\0'), 'scanner-away'],
  ['OK and more', says('stream: OK, or so\0'), 'scanner-away'],
  ['OK of something else', says('other: OK\0'), 'scanner-away'],
  ['something FOUND inside a sentence', says('nothing FOUND here\0'), 'scanner-away'],
  ['half an answer, and closes', (socket) => { socket.end('stream: O') }, 'scanner-away'],
  ['garbage without end', says('x'.repeat(9000)), 'scanner-away'],
  ['nothing, and closes', (socket) => { socket.end() }, 'scanner-away'],
  ['nothing, and dies', (socket) => { socket.resetAndDestroy() }, 'scanner-away'],
])('a scanner that says %s', async (_, behaviour, expected) => {
  await clamd(behaviour)
  expect(await verdict()).toBe(expected)
})

test('a scanner that is silent, or talks without coming to an end, is not waited for', async () => {
  await clamd(() => undefined)
  expect(await verdict(Buffer.from('x'), 50)).toBe('scanner-away')
  await clamd((socket) => {
    const timer = setInterval(() => { socket.write('.') }, 5)
    socket.on('close', () => { clearInterval(timer) })
  })
  expect(await verdict(Buffer.from('x'), 50)).toBe('scanner-away')
})

test('a scanner that dies before it has read everything', async () => {
  await clamd((socket) => { socket.resetAndDestroy() }, 'begin')
  expect(await verdict(Buffer.alloc(5_000_000, 1))).toBe('scanner-away')
})

test('a scanner that is not there', async () => {
  setTestEnv({ CLAMD: '/nowhere/clamd.socket' })
  expect(await verdict()).toBe('scanner-away')
})

test('everything is handed over, piece by piece', async () => {
  await clamd(says('stream: OK\0'))
  const bytes = Buffer.alloc(150_000, 7)
  expect(await verdict(bytes)).toBe('clean')
  const [stream = Buffer.alloc(0)] = fake?.heard ?? []
  expect(stream.subarray(0, 10).toString()).toBe('zINSTREAM\0')
  let at = 10
  const pieces: Buffer[] = []
  for (let length = stream.readUInt32BE(at); length > 0; length = stream.readUInt32BE(at)) {
    pieces.push(stream.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  expect([Buffer.concat(pieces).equals(bytes), at + 4]).toEqual([true, stream.length])
})

test('without a scanner in the settings nothing is asked, and that is known', async () => {
  setTestEnv()
  expect([scannerIsOn(), await verdict()]).toEqual([false, 'clean'])
})
