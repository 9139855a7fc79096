import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'

import type { Proof } from '@/lib/contracts/proof'
import { moves, type EventType, type State } from '@/lib/filing/index'
import type { Result } from '@/lib/base/result'
import { historyOf } from '../audit'
import { newRecordKey } from '../crypto'
import { transaction } from '../db'
import { filing, filingEvent, filingFile, person } from '../db/schema'
import { withDatabase } from '../db/testing'
import { env, parseEnv } from '../env'
import { handlers } from '../handlers'
import { tick } from '../jobs'
import { forgetProcessWide, processWide } from '../process-wide'
import { pdf } from './corpus/pdf'
import { addFile, forgetFilesOfDrafts, proofsForDesk, proofsOfOwn, readFileForDesk, readOwnFile, removeFile } from './index'
import { limits } from './limits'

withDatabase()

const MB = 1024 * 1024
const changchun = '220100'
const at = (minute: number) => new Date(Date.UTC(2026, 1, 24, 1, minute))
const clerk = { id: randomUUID(), role: 'clerk', area: changchun } as const
const elsewhere = { id: randomUUID(), role: 'supervisor', area: '220200' } as const

async function citizen(): Promise<string> {
  const id = randomUUID()
  await transaction((tx) => tx.insert(person).values({ id, wrappedKey: newRecordKey().wrapped, createdAt: at(0) }))
  return id
}

async function filingIn(state: State, ownerId: string, events: readonly [EventType, Date][] = []): Promise<string> {
  const id = randomUUID()
  const area = state === 'draft' ? null : changchun
  await transaction(async (tx) => {
    await tx.insert(filing).values({
      id, ownerId, kind: 'long-stay', state, version: 0, submissionKey: randomUUID(), area, wrappedKey: Buffer.of(1), answers: Buffer.of(1), createdAt: at(0), updatedAt: at(0),
    })
    for (const [seq, [type, when]] of events.entries()) {
      await tx.insert(filingEvent).values({ filingId: id, seq, type, state, actor: 'citizen', data: {}, at: when })
    }
  })
  return id
}

async function draft() {
  const ownerId = await citizen()
  return { ownerId, filingId: await filingIn('draft', ownerId) }
}

const move = (filingId: string, seq: number, [type, when]: readonly [EventType, Date]) =>
  transaction((tx) => tx.insert(filingEvent).values({ filingId, seq, type, state: 'x', actor: 'citizen', data: {}, at: when }))
const setState = (state: State) => transaction((tx) => tx.update(filing).set({ state, area: changchun }))

const papers = new Map<number, Promise<Buffer>>()
/** Photographs that differ by their number. */
const paper = (number = 0): Promise<Buffer> => {
  const made = papers.get(number) ?? sharp({ create: { width: 200 + number, height: 150, channels: 3, background: '#fff' } }).jpeg().toBuffer()
  papers.set(number, made)
  return made
}
const material = 'residence-permit'
const add = async (own: { ownerId: string; filingId: string }, number = 0, minute = 1) => addFile({ ...own, material, bytes: await paper(number) }, at(minute))
const added = (result: Result<Proof, { code: string }>): Proof => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const code = (result: Result<unknown, { code: string }>) => (result.ok ? 'ok' : result.error.code)
const objects = () => readdirSync(join(env.dataDir, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const work = (minute = 50) => tick(handlers, at(minute))
function useStore(settings: Readonly<Record<string, string>>): void {
  const { dataDir } = env
  forgetProcessWide('env')
  processWide('env', () => parseEnv({ YDT_MODE: 'demo', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...settings }))
}
const rows = () => transaction((tx) => tx.select().from(filingFile))
const filled = (own: { ownerId: string; filingId: string }, bytes: number) => transaction((tx) => tx.insert(filingFile).values({
  id: randomUUID(), ...own, material, type: 'image/jpeg', bytes, sha256: randomUUID(), objectKey: '0'.repeat(32), wrappedKey: Buffer.of(1), createdAt: at(0),
}))

describe('adding a proof', () => {
  test('stores a clean picture that the owner reads back', async () => {
    const own = await draft()
    const proof = added(await add(own))
    expect(proof).toMatchObject({ material, type: 'image/jpeg', removable: true })
    const read = await readOwnFile({ id: proof.id, ownerId: own.ownerId })
    expect(read.ok && (await sharp(read.value.bytes).metadata()).width).toBe(200)
    expect(read.ok && read.value.bytes.length).toBe(proof.bytes)
  })

  test('leaves nothing readable on the disk', async () => {
    const own = await draft()
    const before = objects().length
    added(await add(own))
    added(await addFile({ ...own, material, bytes: pdf('') }, at(1)))
    const stored = objects().map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
    // The photograph, the PDF as pictures, and the PDF as it came.
    expect(stored.length).toBe(before + 3)
    for (const bytes of stored) {
      expect(bytes.includes(Buffer.from('ffd8ff', 'hex')) || bytes.includes('JFIF') || bytes.includes('%PDF')).toBe(false)
    }
  })

  test('keeps the PDF that came, and gives the pictures of its pages; both go together', async () => {
    const own = await draft()
    const before = objects().length
    const bytes = pdf('/Title (SECRETTITLE)')
    const proof = added(await addFile({ ...own, material, bytes }, at(1)))
    const read = await readOwnFile({ id: proof.id, ownerId: own.ownerId })
    expect(read.ok && read.value.bytes.includes('SECRETTITLE')).toBe(false)
    expect((await rows()).map(({ originalBytes }) => originalBytes)).toEqual([bytes.length])
    expect(objects().length).toBe(before + 2)
    expect(added(await addFile({ ...own, material, bytes }, at(2))).id).toBe(proof.id)
    expect(objects().length).toBe(before + 2)
    await removeFile({ ...own, fileId: proof.id }, at(3))
    await work()
    expect(objects().length).toBe(before)
  })

  test('tapped twice at once is one file, and keeps no second copy', async () => {
    const own = await draft()
    const before = objects().length
    const both = await Promise.all([add(own), add(own)])
    expect(new Set(both.map((result) => added(result).id)).size).toBe(1)
    expect((await rows()).length).toBe(1)
    expect(objects().length).toBe(before + 1)
  })

  test('handed in again after the desk asked for it is a new file', async () => {
    const own = await draft()
    const one = added(await addFile({ ...own, material, bytes: await paper() }, at(1)))
    await move(own.filingId, 1, ['submit', at(2)])
    await setState('waiting')
    const again = added(await addFile({ ...own, material, bytes: await paper() }, at(3)))
    expect(again.id).not.toBe(one.id)
    expect(added(await addFile({ ...own, material, bytes: await paper() }, at(4))).id).toBe(again.id)
  })

  test('for another paper is another file', async () => {
    const own = await draft()
    const one = added(await add(own))
    const other = added(await addFile({ ...own, material: 'household-register', bytes: await paper() }, at(1)))
    expect(one.id).not.toBe(other.id)
    expect(await proofsOfOwn(own)).toMatchObject({ [material]: [{ id: one.id }], 'household-register': [{ id: other.id }] })
  })

  test.each(Object.keys(moves) as State[])('in the state %s is possible only where the citizen has something to do', async (state) => {
    const ownerId = await citizen()
    const own = { ownerId, filingId: await filingIn(state, ownerId) }
    expect(code(await add(own))).toBe(['draft', 'waiting', 'on-commitment'].includes(state) ? 'ok' : 'not-possible-now')
  })

  test('to a foreign filing, or to none, finds nothing', async () => {
    const { filingId } = await draft()
    const ownerId = await citizen()
    expect(code(await add({ filingId, ownerId }))).toBe('not-found')
    expect(code(await add({ filingId: randomUUID(), ownerId }))).toBe('not-found')
    expect(await rows()).toEqual([])
  })

  test('that is refused leaves nothing behind', async () => {
    const own = await draft()
    const before = objects().length
    expect(code(await addFile({ ...own, material, bytes: Buffer.from('<html>') }, at(1)))).toBe('wrong-type')
    expect([await rows(), objects().length]).toEqual([[], before])
  })

  test('is refused after the twelfth, also when two come at once', async () => {
    const own = await draft()
    for (let n = 0; n < limits.filesPerFiling - 1; n += 1) await filled(own, 1)
    const before = objects().length
    expect((await Promise.all([add(own, 1), add(own, 2)])).map(code).sort()).toEqual(['ok', 'too-many-files'])
    expect(code(await add(own, 3))).toBe('too-many-files')
    expect(objects().length).toBe(before + 1)
  })

  test('is refused above 60 MB a person, over all filings; another person is not touched', async () => {
    const own = await draft()
    const second = { ownerId: own.ownerId, filingId: await filingIn('draft', own.ownerId) }
    await filled(own, 60 * MB - 10)
    expect(code(await add(second))).toBe('no-room')
    expect(code(await add(await draft()))).toBe('ok')
  })

  test('is in the audit without its content', async () => {
    const own = await draft()
    const { id } = added(await add(own))
    expect(await transaction((tx) => historyOf(tx, id))).toEqual([
      { at: at(1), actor: 'citizen', actorId: own.ownerId, action: 'file.add', objectKind: 'file', objectId: id, outcome: 'ok', data: { filing: own.filingId } },
    ])
  })

  test('too often is refused for ten minutes', async () => {
    const own = await draft()
    const bytes = Buffer.from('<html>')
    const tries = await Promise.all(Array.from({ length: limits.sentInTenMinutes + 2 }, () => addFile({ ...own, material, bytes }, at(1))))
    expect(tries.map(code).filter((each) => each === 'too-often').length).toBe(2)
    expect(code(await addFile({ ...own, material, bytes }, at(12)))).toBe('wrong-type')
  })
})

describe('taking a proof back', () => {
  test('destroys its bytes; a second tap is no error; the same file can come again', async () => {
    const own = await draft()
    const before = objects().length
    const { id } = added(await add(own))
    expect(code(await removeFile({ ...own, fileId: id }, at(2)))).toBe('ok')
    expect(code(await removeFile({ ...own, fileId: id }, at(3)))).toBe('ok')
    expect((await rows()).map(({ wrappedKey }) => wrappedKey.length)).toEqual([0])
    await work()
    expect(objects().length).toBe(before)
    expect(code(await readOwnFile({ id, ownerId: own.ownerId }))).toBe('not-found')
    expect(await proofsOfOwn(own)).toEqual({})
    expect(added(await add(own)).id).not.toBe(id)
  })

  test('destroys its bytes also where the store is away just then', async () => {
    const own = await draft()
    const { id } = added(await add(own))
    const objectKey = (await rows())[0]?.objectKey
    const { dataDir } = env
    useStore({ S3_URL: 'http://127.0.0.1:9/away', S3_KEY_ID: 'x', S3_SECRET: 'x' })
    await removeFile({ ...own, fileId: id }, at(2))
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await work(3)
    expect(String(written.mock.calls[0]?.[0])).toContain('job.failed')
    written.mockRestore()
    useStore({ DATA_DIR: dataDir })
    expect(objects().map(({ name }) => name)).toContain(objectKey)
    await work(30)
    expect(objects().map(({ name }) => name)).not.toContain(objectKey)
  })

  test('of somebody else finds nothing and leaves it there', async () => {
    const own = await draft()
    const { id } = added(await add(own))
    const stranger = await draft()
    expect(code(await removeFile({ filingId: own.filingId, ownerId: stranger.ownerId, fileId: id }, at(2)))).toBe('not-found')
    await removeFile({ ...stranger, fileId: id }, at(2))
    expect(code(await readOwnFile({ id, ownerId: own.ownerId }))).toBe('ok')
  })

  test('is over once it was sent; what is added for the answer may still go', async () => {
    const own = await draft()
    const sent = added(await add(own, 0, 1))
    await setState('waiting')
    await move(own.filingId, 1, ['submit', at(5)])
    const later = added(await add(own, 1, 6))
    expect(await proofsOfOwn(own)).toMatchObject({ [material]: [{ id: sent.id, removable: false }, { id: later.id, removable: true }] })
    expect(code(await removeFile({ ...own, fileId: sent.id }, at(7)))).toBe('already-sent')
    expect(code(await removeFile({ ...own, fileId: later.id }, at(7)))).toBe('ok')
  })

  test.each(['submitted', 'in-review', 'approved'] as const)('in the state %s is not possible', async (state) => {
    const own = await draft()
    const { id } = added(await add(own))
    await setState(state)
    expect(code(await removeFile({ ...own, fileId: id }, at(2)))).toBe('not-possible-now')
    expect(await proofsOfOwn(own)).toMatchObject({ [material]: [{ removable: false }] })
  })
})

describe('a draft that nobody touches', () => {
  const after = (days: number) => new Date(at(0).getTime() + days * 86_400_000)

  test('loses its files after ninety days, and stays', async () => {
    const own = await draft()
    const before = objects().length
    const { id } = added(await add(own))
    expect(await forgetFilesOfDrafts(after(90))).toBe(0)
    expect(await forgetFilesOfDrafts(after(91))).toBe(1)
    await tick(handlers, after(91))
    expect([objects().length, await proofsOfOwn(own)]).toEqual([before, {}])
    const history = await transaction((tx) => historyOf(tx, id))
    expect(history.at(-1)).toMatchObject({ actor: 'system', action: 'file.expire', data: { filing: own.filingId } })
    expect(code(await addFile({ ...own, material, bytes: await paper() }, after(92)))).toBe('ok')
  })

  test('keeps what was added lately; what was sent is never taken', async () => {
    const own = await draft()
    added(await addFile({ ...own, material, bytes: await paper() }, after(80)))
    expect(await forgetFilesOfDrafts(after(91))).toBe(0)
    await setState('submitted')
    expect(await forgetFilesOfDrafts(after(400))).toBe(0)
  })
})

describe('reading a proof', () => {
  const sentProof = async () => {
    const own = await draft()
    const { id } = added(await add(own))
    await setState('submitted')
    await move(own.filingId, 1, ['submit', at(5)])
    return { ...own, id }
  }

  test('by its area’s desk is possible and in the audit', async () => {
    const { id, filingId } = await sentProof()
    expect(code(await readFileForDesk(id, clerk, at(6)))).toBe('ok')
    expect(await proofsForDesk({ filingId, area: changchun })).toMatchObject({ [material]: [{ id, removable: false }] })
    const history = await transaction((tx) => historyOf(tx, id))
    expect(history.at(-1)).toMatchObject({ actor: 'clerk', actorId: clerk.id, action: 'file.read', outcome: 'ok', at: at(6) })
  })

  test('by another area’s desk finds nothing, and the attempt is in the audit', async () => {
    const { id, filingId } = await sentProof()
    expect(code(await readFileForDesk(id, elsewhere, at(6)))).toBe('not-found')
    expect(await proofsForDesk({ filingId, area: elsewhere.area })).toEqual({})
    const history = await transaction((tx) => historyOf(tx, id))
    expect(history.at(-1)).toMatchObject({ actor: 'supervisor', actorId: elsewhere.id, action: 'file.read', outcome: 'not-found' })
  })

  test('by another citizen finds nothing', async () => {
    const { id } = await sentProof()
    expect(code(await readOwnFile({ id, ownerId: await citizen() }))).toBe('not-found')
  })

  test('by the desk begins when it is sent', async () => {
    const own = await draft()
    const before = added(await add(own))
    expect(code(await readFileForDesk(before.id, clerk, at(2)))).toBe('not-found')
    await setState('waiting')
    await move(own.filingId, 1, ['submit', at(5)])
    const gathering = added(await add(own, 1, 6))
    expect(code(await readFileForDesk(before.id, clerk, at(7)))).toBe('ok')
    expect(code(await readFileForDesk(gathering.id, clerk, at(7)))).toBe('not-found')
    expect(await proofsForDesk({ filingId: own.filingId, area: changchun })).toMatchObject({ [material]: [{ id: before.id }] })
  })

  test('whose sealed bytes were swapped for another file’s does not open', async () => {
    const own = await draft()
    const one = added(await add(own, 1))
    const other = added(await add(own, 2))
    const stolen = (await rows()).find(({ id }) => id === other.id)
    await transaction((tx) => tx.update(filingFile).set({ objectKey: stolen?.objectKey ?? '', wrappedKey: stolen?.wrappedKey ?? Buffer.of(0) }))
    expect(code(await readOwnFile({ id: other.id, ownerId: own.ownerId }))).toBe('ok')
    await expect(readOwnFile({ id: one.id, ownerId: own.ownerId })).rejects.toThrow()
  })
})
