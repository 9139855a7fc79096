import { describe, expect, test } from 'vitest'

import { Problem } from '@/lib/contracts/common'
import { DeterminationRequest } from '@/lib/contracts/determination'
import { allPacks, vocabulary } from '@/lib/policy/index'

import { respond, type Answered } from './answer'
import { determine } from './determine'
import { listDocuments, oneDocument } from './documents'
import { openApi } from './openapi'
import { operations } from './operations'
import { countPeriod } from './period'

const good = { place: '220100', carePlace: '210100', on: '2018-03-05', facts: { kind: 'emergency', emergencyCare: true, visitDay: '2018-03-02', insurance: null } }
const faults = (answer: Answered) => (answer.ok ? [] : (answer.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`))
const body = (answer: Answered) => (answer.ok ? answer.body : undefined)

describe('a determination', () => {
  test('carries the status, the documents, the windows and the trace', () => {
    expect(body(determine(good))).toMatchObject({
      place: { code: '220100', name: '吉林省长春市' }, status: 'not-ready', facts: { scope: 'cross-province', outsideMainland: false },
      packs: [{ id: 'jilin-2017-79', number: '吉人社联字〔2017〕79号' }],
      windows: expect.arrayContaining([expect.objectContaining({ window: 'file-by', ends: { type: 'day', day: '2018-03-07', provisional: false } })]) as unknown,
    })
  })

  test('says null where nothing is known, never no', () => {
    const answer = body(determine({ place: '220100', on: '2018-03-05', facts: { kind: 'transfer' } })) as { status: string; trace: { rule: string; verdict: unknown }[] }
    expect(answer.status).toBe('undecided')
    expect(answer.trace.find(({ rule }) => rule === 'transfer.need')?.verdict).toBeNull()
  })

  test('keeps no condition of the engine in what it hands out', () => {
    expect(JSON.stringify(body(determine(good)))).not.toContain('"when"')
  })

  test.each([
    ['nothing', {}, ['/place missing', '/on missing']],
    ['a name', { ...good, name: '王小明' }, ['/name unknown-key']],
    ['an ID number among the facts', { ...good, facts: { idNumber: '1' } }, ['/facts/idNumber unknown-key']],
    ['a day that does not exist', { ...good, on: '2018-02-30' }, ['/on not-a-day']],
    ['an unknown place', { ...good, place: '999999' }, ['/place not-a-place']],
    ['a county as a pool', { ...good, place: '220104' }, ['/place not-a-place']],
    ['several faults at once', { ...good, on: 'x', facts: { age: -1, kind: 'holiday', critical: 'yes', visitDay: '2018-13-01', residenceMonths: 1.5 } },
      ['/facts/age negative', '/facts/critical wrong-type', '/facts/kind not-allowed', '/facts/residenceMonths not-a-whole-number', '/facts/visitDay not-a-day', '/on not-a-day']],
    ['facts that contradict each other', { ...good, facts: { working: 'retired', ground: 'posted' } }, ['/facts/working contradiction']],
    ['a scope that the places deny', { ...good, facts: { scope: 'in-province' } }, ['/facts/scope contradiction']],
    ['a reading that nobody offers', { ...good, readings: { 'visit-day-not-counted': 'never' } }, ['/readings/visit-day-not-counted unknown-reading']],
    ['a list', [], [' wrong-type']],
  ])('refuses %s, naming every fault', (_, given, expected) => {
    expect(faults(determine(given)).sort()).toEqual([...expected].sort())
  })

  test('is refused with what is covered where no document is', () => {
    expect(determine({ place: '220100', on: '2001-01-01' })).toMatchObject({ ok: false, problem: { code: 'no-policy', covered: expect.arrayContaining([expect.objectContaining({ pack: 'jilin-2017-79' })]) as unknown } })
  })

  test('follows another reading when asked to', () => {
    const answer = body(determine({ ...good, readings: { 'visit-day-not-counted': 'visit-day-counted' } }))
    expect(answer).toMatchObject({ windows: expect.arrayContaining([expect.objectContaining({ window: 'file-by', ends: { type: 'day', day: '2018-03-06', provisional: false } })]) as unknown })
  })
})

describe('a period', () => {
  test.each([
    [{ from: '2018-02-14', period: { workingDays: 3 } }, '2018-02-24'],
    [{ from: '2018-01-31', period: { months: 1 }, acts: false }, '2018-02-28'],
    [{ from: '2018-02-10', period: { days: 7 } }, '2018-02-22'],
    [{ from: '2018-02-10', period: { days: 7 }, acts: false }, '2018-02-17'],
  ])('%j ends on %s', (given, day) => {
    const answer = body(countPeriod(given)) as { day: string; reasoning: string[] }
    expect(answer.day).toBe(day)
    expect(answer.reasoning.length).toBeGreaterThan(1)
  })

  test.each([
    ['two periods at once', { from: '2018-02-14', period: { days: 1, months: 1 } }],
    ['a negative count', { from: '2018-02-14', period: { days: -1 } }],
    ['a day that does not exist', { from: '2018-02-29', period: { days: 1 } }],
    ['nothing', {}],
  ])('%s is refused', (_, given) => {
    expect(faults(countPeriod(given)).length).toBeGreaterThan(0)
  })
})

describe('the documents', () => {
  test('are all listed, and those nobody verified say so', () => {
    const { documents } = body(listDocuments()) as { documents: { id: string; verifiedOn: unknown }[] }
    expect(documents.map(({ id }) => id)).toEqual(allPacks.map(({ id }) => id))
    expect(documents.find(({ id }) => id === 'national-2022-22')?.verifiedOn).toBeNull()
  })

  test.each(allPacks.map(({ id }) => id))('%s is told rule by rule', (id) => {
    expect(oneDocument(id)).toMatchObject({ ok: true, body: { id } })
  })

  test('an unknown one is not found', () => {
    expect(oneDocument('jilin-1999')).toMatchObject({ ok: false, problem: { status: 404 } })
  })
})

describe('a problem', () => {
  test('is one of RFC 9457, never stored, and says when to come again', async () => {
    const response = respond({ ok: false, problem: { status: 429, code: 'too-many', retryAfterSeconds: 9 } })
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('retry-after')]).toEqual([429, 'application/problem+json', 'no-store', '9'])
    expect(Problem.safeParse(await response.json()).success).toBe(true)
  })

  test('speaks Chinese of each field', () => {
    const answer = determine({})
    expect(answer.ok ? [] : answer.problem.errors?.filter(({ detail }) => !/\p{Script=Han}/u.test(detail))).toEqual([])
  })
})

describe('the description', () => {
  const { openapi, paths, components } = openApi()
  test('is OpenAPI 3.1 with every operation', () => {
    expect(openapi).toMatch(/^3\.1/)
    expect(Object.keys(paths)).toEqual(operations.map(({ path }) => path))
  })

  test('refers to nothing that it does not have', () => {
    const text = JSON.stringify({ paths, components })
    const wanted = [...text.matchAll(/#\/components\/schemas\/(\w+)/gu)].map(([, name]) => name)
    expect(wanted.filter((name) => name === undefined || !Object.hasOwn(components.schemas, name))).toEqual([])
  })

  test('names every fact, and that no other is accepted', () => {
    const request = components.schemas['DeterminationRequest'] as { properties: { facts: { properties: object; additionalProperties: unknown } } }
    expect(Object.keys(request.properties.facts.properties)).toEqual(Object.keys(vocabulary))
    expect(request.properties.facts.additionalProperties).toBe(false)
  })

  test('gives examples that its own contracts accept', () => {
    expect(operations.flatMap(({ body: of }) => (of && !of.schema.safeParse(of.example).success ? [of.name] : []))).toEqual([])
    expect(DeterminationRequest.safeParse(good).success).toBe(true)
  })
})
