import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'
import { packFor } from '../policy/index'
import { knownRates } from '../policy/rates/index'

import { estimateAddress } from './link'
import { faultsWhenSent, openEstimate } from './screen'
import { insuredPlace } from './sheet'
import { usedFigures } from './used'

const open = (query: string) => openEstimate([...new URLSearchParams(query)], { today: '2026-04-14' as PlainDate, packFor })
const changchun = 'from=220100&insurance=employee&working=active&level=tertiary&total=10000'
const told = '&kind=transfer&filed=yes&inTime=yes&inTransferList=yes&couldSettleDirectly=yes&settledDirectly=yes'

function own(query: string) {
  const { outcome } = open(query)
  return outcome.type === 'estimated' ? outcome.own : undefined
}
function person(query: string): readonly number[] {
  const result = own(query)
  if (result?.type === 'settled') return [result.estimate.person]
  return result?.type === 'range' ? [result.low.estimate.person, result.high.estimate.person] : []
}

test('where the office has put its own table in force, the page reckons by it and by none of the examples', () => {
  const source = { confidence: 'high', number: '长医保发〔2026〕1号', from: '2026-01-01' as PlainDate } as const
  const rows = knownRates([{ area: '220100', figure: 'deductible', value: 100_000, source }, { area: '220100', figure: 'ratio', value: 60, source }])
  const { outcome } = openEstimate([...new URLSearchParams(changchun + told)], { today: '2026-04-14' as PlainDate, packFor, rows })
  expect(outcome).toMatchObject({ type: 'estimated', own: { type: 'settled', estimate: { person: 460_000, confidence: 'high' } } })
  expect(insuredPlace([...new URLSearchParams(changchun)], '2026-04-14' as PlainDate)).toBe('220100')
})

test('the third stay or a later one is a range where the deductible goes on falling, and one amount where it does not', () => {
  const emergency = 'insurance=employee&working=active&level=tertiary&total=10000&kind=emergency&filed=yes&couldSettleDirectly=yes&settledDirectly=yes&nth='
  expect(person(`from=220200&${emergency}3`)).toEqual([158_500, 201_000])
  expect(person(`from=220200&${emergency}2`)).toEqual([209_500])
  expect(person(`from=320100&${emergency}3`)).toEqual([120_000])
})

describe('before there is a result', () => {
  test.each([['', ['from', 'insurance', 'total']], ['from=220100', ['insurance', 'total']], ['insurance=employee&total=1', ['from']]])('of %s the page says what is missing', (query, missing) => {
    expect(open(query).outcome).toEqual({ type: 'incomplete', missing })
  })

  test('a form that was sent without them says so at the fields', () => {
    expect(faultsWhenSent(open('total=abc')).map(({ id, code }) => `${id} ${code}`)).toEqual(['total not-money', 'from missing', 'insurance missing'])
  })

  test('a day and a place without a document get none, instead of the nearest', () => {
    expect(open(`${changchun}&on=2013-01-01`).outcome.type).toBe('no-policy')
  })

  test('an area without a table is asked for its figures, and computed from what is typed', () => {
    const jinan = 'from=370100&insurance=employee&level=tertiary&total=10000&kind=long-stay&filed=yes'
    expect(own(jinan)?.needs.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['deductible', 'ratio']))
    expect(person(`${jinan}&deductible=1000&ratio=80`)).toEqual([1_000_00 + 9_000_00 * 0.2])
  })
})

describe('the result', () => {
  test('of a transfer with everything in time in Changchun is 88 % of what lies above 700 yuan', () => {
    expect(person(changchun + told)).toEqual([10_000_00 - 9_300_00 * 0.88])
  })

  test('of the same without any formality is 20 % of it', () => {
    expect(person(`${changchun}&kind=other&filed=no`)).toEqual([10_000_00 - 9_300_00 * 0.2])
  })

  test('lies between both while nobody said why one goes', () => {
    const [low = 0, high = 0] = person(changchun)
    expect([low <= 10_000_00 - 9_300_00 * 0.88, high >= 10_000_00 - 9_300_00 * 0.2]).toEqual([true, true])
  })

  test('changes by a figure that somebody knows better, and says whose figure it is', () => {
    const better = own(`${changchun}${told}&deductible=1000`)
    expect(person(`${changchun}${told}&deductible=1000`)).toEqual([10_000_00 - 9_000_00 * 0.88])
    expect(better && usedFigures(better, 'deductible')).toEqual([{ value: 1_000_00, confidence: 'entered' }])
    expect(usedFigures(own(changchun + told) ?? { type: 'silent', needs: [], silent: [] }, 'ratio')).toEqual([{ value: 88, confidence: 'low' }])
  })

  test('counts the lines of a slip only while the slip is filled in, and keeps them otherwise', () => {
    const slip = `${changchun}${told}&selfPaid=1000`
    expect(person(slip)).toEqual(person(changchun + told))
    expect(person(`${slip}&depth=bill`)).toEqual([10_000_00 - 8_300_00 * 0.88])
    expect(open(slip).sheet.typed['selfPaid']).toBe('1000')
  })

  test('is refused at the field where parts of a bill do not fit', () => {
    expect(open(`${changchun}&depth=bill&selfPaid=20000`).faults).toEqual([{ id: 'selfPaid', code: 'above-total' }])
    expect(open(`${changchun}&admitted=2026-03-05&discharged=2026-03-01`).faults).toEqual([{ id: 'discharged', code: 'ends-before-it-begins' }])
  })

  test('is judged by the documents of the day of discharge', () => {
    const { outcome } = open(`from=320100&insurance=employee&level=tertiary&total=10000&discharged=2022-12-31`)
    expect(outcome.type === 'estimated' && outcome.ground.layered.packs.map(({ id }) => id)).toContain('jiangsu-guicheng')
  })
})

describe('questions', () => {
  test('begin with what somebody goes for, and come one at a time', () => {
    expect(open('from=220100&insurance=employee&level=tertiary&total=10000').questions).toEqual(['kind'])
  })

  test('end once nothing changes the result any more', () => {
    const { questions, more, outcome } = open(changchun + told)
    expect([questions.at(-1), more, outcome.type === 'estimated' && outcome.own.type]).toEqual(['settledDirectly', 0, 'settled'])
  })

  test('answered for another kind of going do not count, and come back with it', () => {
    const other = open(`${changchun}${told.replace('kind=transfer', 'kind=long-stay')}`)
    expect(other.questions).not.toContain('inTransferList')
    expect(other.kept).toContainEqual(['inTransferList', 'yes'])
    expect(open(changchun + told).kept).toEqual([])
  })

  test('that somebody cannot answer are not asked again, and leave a range', () => {
    const screen = open(`${changchun}&kind=transfer&filed=unsure`)
    expect(screen.questions.filter((id) => id === 'filed')).toEqual(['filed'])
    expect(person(`${changchun}&kind=transfer&filed=unsure`).length).toBe(2)
  })

  test('answered one after the other by their first answer, they come to an end in every area and kind', () => {
    const walks = ['220100', '229900', '219900', '320100', '320500', '370100'].flatMap((place) => ['long-stay', 'transfer', 'emergency', 'maternity', 'other'].map((kind) => `from=${place}&insurance=resident&level=secondary&total=30000&deductible=500&ratio=70&kind=${kind}`))
    const ends = walks.map((start) => {
      let query = start
      for (let turn = 0; turn < 25; turn += 1) {
        const { questions, sheet } = open(query)
        const next = questions.find((id) => sheet.typed[id] === undefined)
        if (next === undefined) return 'ended'
        query += `&${next}=${({ nth: '1', split: 'whole', working: 'active', ground: 'permit', scope: 'cross-province', care: 'inpatient', mother: 'self' } as Record<string, string>)[next] ?? 'yes'}`
      }
      return start
    })
    expect(ends).toEqual(walks.map(() => 'ended'))
  })
})

test('two answers that cannot both be true are named, and both can be changed', () => {
  const { outcome, questions } = open(`${changchun}&kind=transfer&filed=yes&inTime=yes&inTransferList=yes&ownFault=yes&settledDirectly=yes`)
  expect(outcome.type).toBe('contradiction')
  expect(questions).toEqual(['ownFault', 'settledDirectly'])
})

test('a case from elsewhere opens with its places and its facts, and with nothing about a person', () => {
  const address = estimateAddress({ kind: 'transfer', insurance: 'employee', filed: true, visitDay: '2026-01-01' as PlainDate, age: 68, critical: undefined }, { from: '220100', to: '110105' })
  expect(address).toBe('/estimate?from=220100&to=110105&kind=transfer&insurance=employee&filed=yes')
  expect(open(address.replace('/estimate?', '')).outcome).toEqual({ type: 'incomplete', missing: ['total'] })
})
