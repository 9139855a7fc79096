import { describe, expect, test } from 'vitest'

import { phoneWords } from '@/lib/text/phone'

import type { KeptPhoto, KeptRecord } from './record'
import { sendRecord, type Wire } from './send'

type Reply = { readonly status: number; readonly body: unknown } | undefined
const record: KeptRecord = { id: 'here', key: 'key-1', kind: 'emergency', answers: { insuredPlace: '220100' }, sending: {} }
const photo: KeptPhoto = { id: 'p', record: 'here', material: 'emergency-diagnosis', type: 'image/jpeg', bytes: new Blob(['x']) }
const made = { status: 201, body: { id: 'f', version: 0 } }
const taken = { status: 201, body: { number: 'N1' } }

/** Plays the server's answers one after the other and writes down what was asked and kept. */
function play(replies: readonly Reply[], photoSent: Awaited<ReturnType<Wire['sendPhoto']>> = { ok: true, value: {} }) {
  const left = [...replies]
  const asked: string[] = []
  const noted: KeptRecord[] = []
  const dropped: string[] = []
  const wire: Wire = {
    send: (verb, path, { key, owner }) => { asked.push(`${verb} ${path} ${key}${owner === undefined ? '' : ` for ${owner}`}`); return Promise.resolve(left.shift()) },
    sendPhoto: ({ filingId, photo: { id }, owner }) => { asked.push(`photo ${id} to ${filingId}${owner === undefined ? '' : ` for ${owner}`}`); return Promise.resolve(photoSent) },
  }
  const keeping = { note: (each: KeptRecord) => { noted.push(each); return Promise.resolve() }, dropPhoto: ({ id }: KeptPhoto) => { dropped.push(id); return Promise.resolve() }, newKey: () => 'key-2' }
  return { by: { wire, keeping }, asked, noted, dropped }
}

describe('a record that was filled in on the phone', () => {
  test('goes as a draft, its photographs and the submission, and leaves nothing of the person behind', async () => {
    const { by, asked, noted, dropped } = play([made, taken])
    expect(await sendRecord(record, [photo], by)).toBe('sent')
    expect(asked).toEqual(['POST /api/filings key-1', 'photo p to f', 'POST /api/filings/f/submission key-1'])
    expect(dropped).toEqual(['p'])
    expect(noted.at(-1)).toEqual({ id: 'here', key: 'key-1', kind: 'emergency', answers: {}, filing: { id: 'f', version: 0, number: 'N1' } })
  })

  test('goes on where it was cut off, under the same key', async () => {
    const first = play([made, undefined])
    expect(await sendRecord(record, [photo], first.by)).toBe('unreachable')
    const again = play([{ status: 200, body: { number: 'N1' } }])
    expect(await sendRecord(first.noted.at(-1) ?? record, [], again.by)).toBe('sent')
    expect(again.asked).toEqual(['POST /api/filings/f/submission key-1'])
  })

  test('is another draft where an earlier one was begun with other answers', async () => {
    const { by, asked } = play([{ status: 422, body: { title: 'key-reused' } }, made, taken])
    expect(await sendRecord(record, [], by)).toBe('sent')
    expect(asked).toEqual(['POST /api/filings key-1', 'POST /api/filings key-2', 'POST /api/filings/f/submission key-2'])
  })

  test.each([
    ['nobody answers', undefined, 'unreachable'],
    ['the server has trouble', { status: 503, body: undefined }, 'unreachable'],
    ['a café says 200 to everything', { status: 200, body: undefined }, 'unreachable'],
    ['a gateway forbids', { status: 403, body: undefined }, 'unreachable'],
    ['nobody is signed in', { status: 401, body: { title: 'signed-out' } }, 'signed-out'],
  ] as const)('waits while %s, and nothing of it changes', async (_, reply, outcome) => {
    const { by, noted } = play([reply])
    expect(await sendRecord(record, [photo], by)).toBe(outcome)
    expect(noted).toEqual([])
  })

  test('is from its beginning on the server only sent for the person who began it', async () => {
    const { by, asked, noted } = play([{ status: 201, body: { id: 'f', version: 0, owner: 'mark' } }, { status: 401, body: { title: 'signed-out' } }])
    expect(await sendRecord(record, [photo], by)).toBe('signed-out')
    expect(asked).toEqual(['POST /api/filings key-1', 'photo p to f for mark', 'POST /api/filings/f/submission key-1 for mark'])
    expect(noted.at(-1)?.owner).toBe('mark')
  })

  test('that is refused without words says what to do', async () => {
    const { by, noted } = play([{ status: 422, body: { title: 'bad-input' } }])
    expect(await sendRecord(record, [], by)).toBe('stopped')
    expect(noted.at(-1)?.sending?.stopped).toBe(phoneWords.refused)
  })

  test('stops where the server refuses, in its words', async () => {
    const { by, noted } = play([made, { status: 422, body: { title: 'commitment-outdated', detail: '承诺书有更新' } }])
    expect(await sendRecord(record, [], by)).toBe('stopped')
    expect(noted.at(-1)).toMatchObject({ sending: { stopped: '承诺书有更新' }, filing: { id: 'f' } })
  })

  test('stops at a photograph that is refused, and keeps it', async () => {
    const { by, dropped, noted } = play([made], { ok: false, error: { code: 'broken' } })
    expect(await sendRecord(record, [photo], by)).toBe('stopped')
    expect(dropped).toEqual([])
    expect(noted.at(-1)?.sending?.stopped).not.toBe('')
  })

  test('that was taken along is brought up to date over its version first', async () => {
    const along: KeptRecord = { ...record, filing: { id: 'f', version: 3 }, edited: true }
    const { by, asked, noted } = play([{ status: 200, body: { version: 4 } }, taken])
    expect(await sendRecord(along, [], by)).toBe('sent')
    expect(asked).toEqual(['PUT /api/filings/f/draft key-1', 'POST /api/filings/f/submission key-1'])
    expect(noted[0]).toMatchObject({ filing: { version: 4 } })
    expect(noted[0]?.edited).toBeUndefined()
  })

  test('is not written over what somebody changed elsewhere', async () => {
    const along: KeptRecord = { ...record, filing: { id: 'f', version: 3 }, edited: true }
    const { by, asked } = play([{ status: 409, body: { title: 'changed-meanwhile', detail: '别处改过了' } }])
    expect(await sendRecord(along, [], by)).toBe('stopped')
    expect(asked).toHaveLength(1)
  })
})
