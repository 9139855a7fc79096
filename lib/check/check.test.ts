import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { withYears, type Calendar } from '../calendar/index'
import { allPacks, vocabulary } from '../policy/index'

import { addressOf, askable, factsOf, starts, writeAnswers, type Answers } from './answers'
import { guide, knownFacts } from './guide'
import { readAnswers } from './read'
import { retirementLines } from './retirement'

const today = '2026-02-13' as PlainDate
const pairs = (query: string) => [...new URLSearchParams(query)]
const read = (query: string) => readAnswers(pairs(query), today)
const screen = (query: string) => guide(read(query).answers)

const everyAnswer: Answers = askable.map((fact) => {
  const shape: string | readonly string[] = vocabulary[fact]
  if (typeof shape !== 'string') return [fact, shape[0] ?? ''] as const
  return [fact, { 'yes-no': 'no', count: '6', day: '2026-02-13' }[shape] ?? ''] as const
})

describe('an address', () => {
  test('says every answer and reads it back', () => {
    const answers: Answers = [['from', '220100'], ['to', '110105'], ['on', '2026-02-13'], ...everyAnswer]
    expect(read(writeAnswers(answers))).toEqual({ answers, faults: [], canonical: true })
  })

  test('needs no escaping', () => {
    const query = writeAnswers(everyAnswer)
    expect(encodeURI(query)).toBe(query)
    expect(addressOf([])).toBe('/check')
  })

  test.each([
    ['a place in words', 'from=&from-text=长春', 'from=220100'],
    ['a county for its pool', 'from-text=榆树', 'from=220100'],
    ['a pool that is no division', 'from-text=辽宁省直', 'from=219900'],
    ['the code of a city that is a province too', 'from=110000&to=310000', 'from=110100&to=310100'],
    ['a day as people write it', 'on-text=2026年2月13日', 'on=2026-02-13'],
    ['a number with its unit', 'residenceMonths-text=８个月', 'residenceMonths=8'],
    ['a button before an empty field', 'visitDay-text=&visitDay=unsure', 'visitDay=unsure'],
    ['names that nobody asked for left out', 'from=220100&name=x&idNumber=1&scope=in-city', 'from=220100'],
  ])('takes %s', (_, given, written) => {
    const { answers, faults, canonical } = read(given)
    expect([writeAnswers(answers), faults, canonical]).toEqual([written, [], false])
  })

  test.each([
    ['from-text=火星', 'from', 'place-not-found'],
    ['to-text=朝阳区', 'to', 'place-ambiguous'],
    ['to=220000', 'to', 'place-not-found'],
    ['on=2026-02-30', 'on', 'unreadable-day'],
    ['on=1066-10-14', 'on', 'day-too-far'],
    ['on=unsure', 'on', 'unreadable-day'],
    ['residenceMonths=-1', 'residenceMonths', 'unreadable-number'],
    ['insurance=gold', 'insurance', 'unknown-choice'],
    ['critical=maybe', 'critical', 'unknown-choice'],
    ['kind=', 'kind', 'empty'],
  ])('%s is refused and nothing is answered', (given, id, code) => {
    expect(read(given)).toMatchObject({ answers: [], faults: [{ id, code }] })
  })

  test('tells nothing by "unsure"', () => {
    expect(factsOf(read('critical=unsure&localCannotTreat=yes').answers)).toEqual({ localCannotTreat: true })
  })
})

const start = 'from=220100&to=210100&kind='

describe('the guided check', () => {
  test.each([
    ['', 'from'],
    ['from=220100', 'to'],
    ['from=220100&to=210100', 'kind'],
    [`${start}transfer`, 'on'],
    [`${start}emergency`, 'visitDay'],
    [`${start}emergency&visitDay=unsure`, 'on'],
  ])('after "%s" asks for %s', (query, id) => {
    expect(screen(query)).toMatchObject({ type: 'ask', id })
  })

  test.each([
    ['from=unsure', 'place-unsure'],
    [`${start}unsure&on=2026-02-13`, 'kind-unsure'],
    ['from=220100&to=210100&kind=transfer&on=2001-01-01', 'no-policy'],
    [`${start}long-stay&on=2026-02-13&working=retired&ground=posted`, 'contradiction'],
  ])('"%s" leads to %s', (query, type) => {
    expect(screen(query)).toMatchObject({ type })
  })

  test('says which rule a question is asked for', () => {
    const asked = screen(`${start}transfer&on=2026-02-13`.replace('on=2026-02-13', 'on=2018-03-01'))
    expect(asked.type === 'ask' && asked.because.map(({ rule }) => rule)).toContain('transfer.need')
  })

  const kinds = allPacks.length === 0 ? [] : vocabulary.kind
  const places = ['220100', '229900']
  test.each(places.flatMap((insured) => kinds.map((kind) => [insured, kind] as const)))('in %s, answering "unsure" to everything about %s ends with a result, no question twice', (insured, kind) => {
    let answers: Answers = [['from', insured], ['to', '310100'], ['kind', kind], ['on', '2019-03-05']]
    for (let count = 0; count < 60; count += 1) {
      const now = guide(answers)
      if (now.type !== 'ask') break
      expect(answers.map(([id]) => id)).not.toContain(now.id)
      answers = [...answers, [now.id, 'unsure']]
    }
    expect(guide(answers).type).toBe('result')
  })

  test('asks nothing more once it is a no', () => {
    const now = screen(`${start}emergency&visitDay=2018-03-02&dischargedOn=2018-03-09&emergencyCare=no`)
    expect(now).toMatchObject({ type: 'result', decision: { status: 'no' } })
  })
})

test('retirement is told by birthdays: men 60, women 55 and 50, until the reform', () => {
  expect(retirementLines('2024-12-31' as PlainDate).map(({ bornBy }) => bornBy)).toEqual(['1964-12-31', '1969-12-31', '1974-12-31'])
})

test('the two places and the day are named like no fact', () => {
  expect(starts.filter((name) => Object.hasOwn(vocabulary, name))).toEqual([])
})

test('who gives birth herself is not asked whether she is a man', () => {
  const { answers } = read('from=220100&to=210100&kind=maternity&on=2026-02-13&mother=self&insurance=employee')
  const next = guide(answers)
  expect(next.type === 'ask' ? next.id : next.type).not.toBe('insuredMale')
  expect(knownFacts(answers).insuredMale).toBe(false)
})

test('a stay across a change of rules is judged by the discharge, and by the visit beside it', () => {
  const crossing = `${start}emergency&visitDay=2020-08-17`
  expect(screen(crossing)).toMatchObject({ type: 'ask', id: 'dischargedOn' })
  const both = screen(`${crossing}&dischargedOn=2020-08-20&emergencyCare=yes&insurance=employee`)
  expect(both).toMatchObject({ type: 'result', on: '2020-08-20', other: { on: '2020-08-17', decision: { packs: [{ id: 'jilin-2017-79' }] } } })
  expect(screen(`${crossing}&dischargedOn=2020-08-17&emergencyCare=yes&insurance=employee`)).toMatchObject({ type: 'result', on: '2020-08-17', other: undefined })
})

test('where no rules have changed since the visit, nobody is asked for the day of discharge', () => {
  expect(screen(`${start}emergency&visitDay=2026-02-02`)).not.toMatchObject({ id: 'dischargedOn' })
})

test('an added year is counted by, where without it the answer is marked as provisional', () => {
  const query = `${start}emergency&visitDay=2026-12-30&insurance=employee&emergencyCare=yes`
  const fileBy = (calendar?: Calendar) => {
    const shown = guide(readAnswers(pairs(query), '2026-12-31' as PlainDate).answers, calendar)
    return shown.type === 'result' ? shown.decision.windows.flatMap(({ window, ends }) => (window === 'file-by' ? [ends] : [])) : shown
  }
  expect(fileBy()).toEqual([{ type: 'day', day: '2027-01-04', provisional: true }])
  expect(fileBy(withYears([{ year: 2027, off: ['2027-01-01'], work: [] }]))).toEqual([{ type: 'day', day: '2027-01-05', provisional: false }])
})
